package org.parley.yaml;

import java.util.Optional;
import org.parley.diagnostic.Diagnostic;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.VisibleText;
import org.parley.source.Span;

/**
 * Characters that have no place in a contract, and why. Tabs and line ends are judged elsewhere.
 */
enum CharacterKind {
  CONTROL(DiagnosticCode.YAML_CONTROL_CHARACTER, "Delete it; it cannot stand in a document."),
  SURROGATE(DiagnosticCode.YAML_LONE_SURROGATE, "Write the whole character instead."),
  DIRECTION(
      DiagnosticCode.YAML_TEXT_DIRECTION,
      "Delete it; with it a line can show something else than it says."),
  PRIVATE_USE(
      DiagnosticCode.YAML_PRIVATE_USE, "Replace it; each font shows something else for it."),
  LINE_SEPARATOR(DiagnosticCode.YAML_LINE_SEPARATOR, "Begin a new line instead."),
  INVISIBLE(
      DiagnosticCode.YAML_INVISIBLE_CHARACTER, "Delete it unless the spelling of a word needs it.");

  private final DiagnosticCode code;
  private final String hint;

  CharacterKind(DiagnosticCode code, String hint) {
    this.code = code;
    this.hint = hint;
  }

  Diagnostic at(Span span, int character) {
    return code.at(span, VisibleText.name(character)).withHint(hint);
  }

  /** What is wrong with a character; empty for an ordinary one. */
  static Optional<CharacterKind> of(int character) {
    if (isPlain(character)) {
      return Optional.empty();
    }
    if (isDirection(character)) {
      return Optional.of(DIRECTION);
    }
    return switch (Character.getType(character)) {
      case Character.CONTROL -> Optional.of(CONTROL);
      case Character.SURROGATE -> Optional.of(SURROGATE);
      case Character.PRIVATE_USE -> Optional.of(PRIVATE_USE);
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> Optional.of(LINE_SEPARATOR);
      case Character.FORMAT -> Optional.of(INVISIBLE);
      default -> isNoCharacter(character) ? Optional.of(CONTROL) : Optional.empty();
    };
  }

  /** True for the characters of a plain keyboard, which nearly all are. */
  static boolean isPlain(int character) {
    return character >= ' ' && character < 0x7F || character == '\n' || character == '\t';
  }

  /**
   * Embeddings, overrides and isolates; the harmless marks U+200E and U+200F are not among them.
   */
  private static boolean isDirection(int character) {
    return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
  }

  /** Codes that Unicode promises never to use; XML cannot hold U+FFFE and U+FFFF. */
  private static boolean isNoCharacter(int character) {
    return (character & 0xFFFE) == 0xFFFE || character >= 0xFDD0 && character <= 0xFDEF;
  }
}
