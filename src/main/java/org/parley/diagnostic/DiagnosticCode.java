package org.parley.diagnostic;

import java.util.List;
import org.parley.source.Span;

/**
 * Every message that the program can give, in one place. A code is never used for another meaning.
 */
public enum DiagnosticCode {
  YAML_TOO_LARGE("Y101", Severity.ERROR, "The file has %s bytes; at most %s are read."),
  YAML_NOT_UTF8("Y102", Severity.ERROR, "The byte `0x%s` is not valid in UTF-8."),
  YAML_OTHER_ENCODING("Y103", Severity.ERROR, "The file is in %s."),
  YAML_EMPTY("Y104", Severity.ERROR, "The file has no content."),
  YAML_SECOND_DOCUMENT("Y105", Severity.ERROR, "A second document begins here."),
  YAML_TOO_DEEP("Y106", Severity.ERROR, "The content is nested deeper than %s levels."),
  YAML_TOO_MANY_NODES("Y107", Severity.ERROR, "The file holds more than %s keys and values."),

  YAML_ALIAS("Y111", Severity.ERROR, "The alias `%s` is not supported."),
  YAML_ANCHOR("Y112", Severity.ERROR, "The anchor `%s` is not supported."),
  YAML_TAG("Y113", Severity.ERROR, "The tag `%s` is not supported."),
  YAML_MERGE_KEY("Y114", Severity.ERROR, "The merge key `<<` is not supported."),
  YAML_KEY_NOT_TEXT(
      "Y115", Severity.ERROR, "A key must be a single word, not a list or a mapping."),
  YAML_KEY_EMPTY("Y116", Severity.ERROR, "A key is missing before the colon."),
  YAML_DUPLICATE_KEY("Y117", Severity.ERROR, "The key `%s` on line %s already stands on line %s."),

  YAML_CONTROL_CHARACTER("Y121", Severity.ERROR, "The control character `%s` cannot be used."),
  YAML_LONE_SURROGATE("Y122", Severity.ERROR, "The code `%s` is only half of a character."),
  YAML_TEXT_DIRECTION(
      "Y123", Severity.ERROR, "The invisible character `%s` changes the order of the text."),
  YAML_PRIVATE_USE("Y124", Severity.ERROR, "The character `%s` has no agreed meaning."),
  YAML_LINE_SEPARATOR("Y125", Severity.ERROR, "The line separator `%s` cannot be used."),
  YAML_INVISIBLE_CHARACTER("Y126", Severity.WARNING, "The character `%s` is invisible."),
  YAML_TAB("Y127", Severity.ERROR, "A tab stands where YAML allows only spaces."),
  YAML_TAB_IN_TEXT("Y128", Severity.ERROR, "The text `%s` contains a tab."),
  YAML_VALUE_CUT(
      "Y129", Severity.WARNING, "The value ends before `%s`, which counts as a comment."),

  YAML_COLON_IN_TEXT(
      "Y131", Severity.ERROR, "The text `%s` contains `: `, which ends a key in YAML."),
  YAML_QUOTE_NOT_CLOSED("Y132", Severity.ERROR, "The quote before `%s` is never closed."),
  YAML_INDENTATION(
      "Y133", Severity.ERROR, "The line `%s` is not indented like the lines it belongs to."),
  YAML_NO_COLON("Y134", Severity.ERROR, "The line `%s` is not of the form `key: value`."),
  YAML_NEEDS_QUOTES("Y135", Severity.ERROR, "The text `%s` begins with a mark that YAML reserves."),
  YAML_BRACKET_NOT_CLOSED(
      "Y136", Severity.ERROR, "The list or mapping that begins at `%s` is not closed properly."),
  YAML_TEXT_AFTER_QUOTE("Y137", Severity.ERROR, "The text `%s` follows a closing quote."),
  YAML_UNKNOWN_ESCAPE("Y138", Severity.ERROR, "The backslash in `%s` does not begin a known code."),
  YAML_LIST_AND_KEYS("Y139", Severity.ERROR, "The line `%s` mixes list items with keys."),
  YAML_SYNTAX("Y140", Severity.ERROR, "YAML cannot read `%s` here."),

  FILE_MISSING("F101", Severity.ERROR, "There is no file `%s`.");

  private final String code;
  private final Severity severity;
  private final String message;

  DiagnosticCode(String code, Severity severity, String message) {
    this.code = code;
    this.severity = severity;
    this.message = message;
  }

  /** The code that is printed, such as {@code T301}. */
  public String code() {
    return code;
  }

  public Severity severity() {
    return severity;
  }

  /** The message with {@code %s} for each argument. */
  public String message() {
    return message;
  }

  /** A finding with this code at a place; the arguments fill the message. */
  public Diagnostic at(Span span, Object... arguments) {
    return new Diagnostic(
        this, String.format(java.util.Locale.ROOT, message, arguments), span, List.of());
  }
}
