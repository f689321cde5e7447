package org.parley.workbook.file;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text as the file holds it; sources: XML 1.0, 2.2, and ST_Xstring of ECMA-376, part 1, 22.9.2.19.
 */
final class XmlText {
  /** What a reader would take for an encoded character. */
  private static final Pattern ENCODED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private XmlText() {}

  /** Adds words so that they read back as they are. */
  static void append(StringBuilder xml, String words) {
    plain(xml, marked(words));
  }

  private static String marked(String words) {
    return words.indexOf('_') < 0 ? words : ENCODED.matcher(words).replaceAll("_x005F_");
  }

  /** Words of an element, not escaped yet, so that they read back as they are. */
  static String encoded(String words) {
    String marked = marked(words);
    var text = new StringBuilder(marked.length());
    for (int at = 0; at < marked.length(); at++) {
      char sign = marked.charAt(at);
      if (sign == '\n' || sign == '\t') {
        text.append(sign);
      } else {
        sign(text, marked, at);
      }
    }
    return text.toString();
  }

  /** The same for an attribute, which would lose line ends. */
  static String attribute(String words) {
    return encoded(words).replace("\n", code('\n')).replace("\t", code('\t'));
  }

  /** Adds a formula, in which nothing is encoded. */
  static void plain(StringBuilder xml, String text) {
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      switch (sign) {
        case '&' -> xml.append("&amp;");
        case '<' -> xml.append("&lt;");
        case '>' -> xml.append("&gt;");
        case '\n', '\t' -> xml.append(sign);
        default -> sign(xml, text, at);
      }
    }
  }

  /**
   * Characters that XML does not take are encoded; half of a pair has no code and becomes a mark.
   */
  private static void sign(StringBuilder xml, String text, int at) {
    char sign = text.charAt(at);
    if (sign < ' ' || sign >= '\uFFFE') {
      xml.append(code(sign));
    } else if (Character.isSurrogate(sign) && !isPaired(text, at)) {
      xml.append('\uFFFD');
    } else {
      xml.append(sign);
    }
  }

  private static String code(char sign) {
    return String.format(Locale.ROOT, "_x%04X_", (int) sign);
  }

  private static boolean isPaired(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
        : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
  }
}
