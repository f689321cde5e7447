package org.parley.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Counts the numbers that Word prints before the paragraphs of a foreign document. */
final class AutoNumbers {
  /**
   * One level of a list.
   *
   * @param format such as {@code decimal} or {@code lowerLetter}
   * @param text such as {@code %1.%2}
   */
  record ListLevel(String format, String text, int start) {}

  private final Map<String, Map<Integer, ListLevel>> lists = new HashMap<>();
  private final Map<String, String> listOfNumber = new HashMap<>();
  private final Map<String, String> styleList = new HashMap<>();
  private final Map<String, String> styleLevel = new HashMap<>();
  private final Map<String, String> styleName = new HashMap<>();
  private final Map<String, TreeMap<Integer, Integer>> counts = new HashMap<>();

  private AutoNumbers() {}

  static AutoNumbers read(Map<String, byte[]> parts) throws XMLStreamException {
    var numbers = new AutoNumbers();
    numbers.numbering(WordText.part(parts, "word/numbering.xml"));
    numbers.styles(WordText.part(parts, "word/styles.xml"));
    return numbers;
  }

  boolean heading(String style) {
    String name = styleName.getOrDefault(style, style).toLowerCase(Locale.ROOT);
    return name.startsWith("heading") || name.equals("title");
  }

  /** The number of the next paragraph, or the empty text if it has none. */
  String next(String style, String list, String level) {
    String number = list.isEmpty() ? styleList.getOrDefault(style, "") : list;
    String abstractList = listOfNumber.getOrDefault(number, "");
    Map<Integer, ListLevel> levels = lists.getOrDefault(abstractList, Map.of());
    int depth = integer(level.isEmpty() ? styleLevel.getOrDefault(style, "0") : level);
    ListLevel found = levels.get(depth);
    if (found == null || found.format.equals("bullet") || found.format.equals("none")) {
      return "";
    }
    TreeMap<Integer, Integer> counted =
        counts.computeIfAbsent(abstractList, key -> new TreeMap<>());
    counted.merge(depth, found.start, (before, start) -> before + 1);
    counted.tailMap(depth, false).clear();
    String text = found.text;
    for (int place = 0; place <= depth; place++) {
      ListLevel above = levels.getOrDefault(place, found);
      int count = counted.getOrDefault(place, above.start);
      text = text.replace("%" + (place + 1), print(above.format, count));
    }
    return text.strip();
  }

  private static String print(String format, int count) {
    return switch (format) {
      case "lowerLetter" -> letter(count);
      case "upperLetter" -> letter(count).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(count);
      case "upperRoman" -> roman(count).toUpperCase(Locale.ROOT);
      default -> Integer.toString(count);
    };
  }

  private static String letter(int count) {
    return String.valueOf((char) ('a' + Math.floorMod(count - 1, 26)))
        .repeat(1 + Math.max(0, count - 1) / 26);
  }

  private static String roman(int count) {
    String[] signs = {"c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    int[] values = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    var text = new StringBuilder();
    int left = count;
    for (int place = 0; place < values.length; place++) {
      while (left >= values[place] && text.length() < 20) {
        text.append(signs[place]);
        left -= values[place];
      }
    }
    return text.toString();
  }

  private void numbering(byte[] part) throws XMLStreamException {
    String list = "";
    String number = "";
    int level = 0;
    var open = new HashMap<String, String>();
    XMLStreamReader reader = part.length == 0 ? null : PackageSafety.reader(part);
    while (reader != null && reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (reader.getLocalName()) {
          case "abstractNum" -> list = attribute(reader, "abstractNumId");
          case "num" -> number = attribute(reader, "numId");
          case "abstractNumId" -> listOfNumber.put(number, attribute(reader, "val"));
          case "lvl" -> {
            level = integer(attribute(reader, "ilvl"));
            open.clear();
          }
          case "numFmt", "lvlText", "start" ->
              open.put(reader.getLocalName(), attribute(reader, "val"));
          default -> {
            // Looks do not matter.
          }
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("lvl")) {
        var found =
            new ListLevel(
                open.getOrDefault("numFmt", "decimal"),
                open.getOrDefault("lvlText", ""),
                integer(open.getOrDefault("start", "1")));
        lists.computeIfAbsent(list, key -> new HashMap<>()).putIfAbsent(level, found);
      }
    }
  }

  private void styles(byte[] part) throws XMLStreamException {
    String style = "";
    XMLStreamReader reader = part.length == 0 ? null : PackageSafety.reader(part);
    while (reader != null && reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT) {
        switch (reader.getLocalName()) {
          case "style" -> style = attribute(reader, "styleId");
          case "name" -> styleName.putIfAbsent(style, attribute(reader, "val"));
          case "numId" -> styleList.put(style, attribute(reader, "val"));
          case "ilvl" -> styleLevel.put(style, attribute(reader, "val"));
          default -> {
            // Looks do not matter.
          }
        }
      }
    }
  }

  private static int integer(String text) {
    return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
  }

  private static String attribute(XMLStreamReader reader, String name) {
    for (int place = 0; place < reader.getAttributeCount(); place++) {
      if (reader.getAttributeLocalName(place).equals(name)) {
        return reader.getAttributeValue(place);
      }
    }
    return "";
  }
}
