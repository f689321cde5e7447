package org.parley.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with places in braces, such as {@code see {section}}. */
record TextTemplate(String text) {
  private static final Pattern PLACE = Pattern.compile("\\{([a-z-]+)}");

  /** The names in braces, in order. */
  List<String> places() {
    return PLACE.matcher(text).results().map(match -> match.group(1)).toList();
  }

  /** The text with each place replaced by words; a place without words stays. */
  String filled(Map<String, String> words) {
    if (text.indexOf('{') < 0) {
      return text;
    }
    return PLACE
        .matcher(text)
        .replaceAll(
            match -> Matcher.quoteReplacement(words.getOrDefault(match.group(1), match.group())));
  }

  /** The text as a formula that joins the literal parts and the expressions for its places. */
  String formula(Map<String, String> expressions) {
    List<String> parts = new ArrayList<>();
    Matcher matcher = PLACE.matcher(text);
    int from = 0;
    while (matcher.find()) {
      addLiteral(parts, text.substring(from, matcher.start()));
      parts.add(expressions.getOrDefault(matcher.group(1), FormulaText.literal(matcher.group())));
      from = matcher.end();
    }
    addLiteral(parts, text.substring(from));
    return parts.isEmpty() ? FormulaText.literal("") : String.join("&", parts);
  }

  private static void addLiteral(List<String> parts, String text) {
    if (!text.isEmpty()) {
      parts.add(FormulaText.literal(text));
    }
  }
}
