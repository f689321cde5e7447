package org.parley.markup;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A line with its marker taken off.
 *
 * @param kind what the marker says
 * @param text what follows the marker, without spaces at its ends
 * @param offset characters of the line before {@code text}
 */
public record MarkedLine(LineKind kind, String text, int offset) {
  private static final List<LineKind> NUMBERED =
      List.of(
          LineKind.SECTION,
          LineKind.PARAGRAPH,
          LineKind.SUBPARAGRAPH,
          LineKind.ITEM,
          LineKind.PARTY,
          LineKind.CLOSING,
          LineKind.SUBHEADING);
  private static final Pattern TYPED_NUMBER =
      Pattern.compile(
          "(\\d+(\\.\\d+)*\\.?|\\((?:[b-z]|[ivx]{2,4}|[B-Z]|[2-9])\\)|[a-z]\\)|[-*•])\\s.*");

  /** Reads the marker of a line. */
  public static MarkedLine of(String line) {
    int indent = 0;
    while (indent < line.length() && Character.isWhitespace(line.charAt(indent))) {
      indent++;
    }
    String text = line.substring(indent).stripTrailing();
    if (text.isEmpty()) {
      return new MarkedLine(LineKind.BLANK, "", indent);
    }
    return special(text, indent);
  }

  private static MarkedLine special(String text, int indent) {
    if (text.equals(LineKind.DEFINITIONS.marker()) || text.equals(LineKind.SIGNATURES.marker())) {
      return new MarkedLine(
          text.equals(LineKind.DEFINITIONS.marker()) ? LineKind.DEFINITIONS : LineKind.SIGNATURES,
          "",
          indent);
    }
    if (text.startsWith("[fill ") && text.endsWith("]")) {
      return new MarkedLine(
          LineKind.FILL, text.substring(6, text.length() - 1).strip(), indent + 6);
    }
    if (text.startsWith(LineKind.NOTE.marker())) {
      return marked(LineKind.NOTE, text, indent);
    }
    return text.startsWith("|")
        ? new MarkedLine(LineKind.TABLE_ROW, text, indent)
        : numbered(text, indent);
  }

  private static MarkedLine numbered(String text, int indent) {
    for (LineKind kind : NUMBERED) {
      if (text.startsWith(kind.marker() + " ")) {
        return marked(kind, text, indent);
      }
    }
    return new MarkedLine(LineKind.UNMARKED, text, indent);
  }

  private static MarkedLine marked(LineKind kind, String text, int indent) {
    String rest = text.substring(kind.marker().length());
    int spaces = rest.length() - rest.stripLeading().length();
    return new MarkedLine(kind, rest.strip(), indent + kind.marker().length() + spaces);
  }

  /** True if an unmarked line begins like a number, letter or bullet that a person typed. */
  public boolean typedNumber() {
    return kind == LineKind.UNMARKED && TYPED_NUMBER.matcher(text).matches();
  }
}
