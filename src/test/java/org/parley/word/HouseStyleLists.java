package org.parley.word;

/** The lists of the house style: one definition for each list that counts by itself. */
final class HouseStyleLists {
  private static final int STEP = 720;

  private HouseStyleLists() {}

  static String xml(String namespaces) {
    var xml = new StringBuilder("<w:numbering ").append(namespaces).append(">");
    list(
        xml,
        1,
        level(0, "decimal", "%1.", "ArticleHeading", 0, "<w:b/>"),
        level(1, "decimal", "%1.%2", "Section", 0, ""),
        level(2, "lowerLetter", "(%3)", "Paragraph", 1, ""),
        level(3, "lowerRoman", "(%4)", "Subparagraph", 2, ""),
        level(4, "upperLetter", "(%5)", "Item", 3, ""));
    list(xml, 2, heading());
    list(
        xml,
        3,
        level(0, "decimal", "%1", "ScheduleSection", 0, ""),
        level(1, "lowerLetter", "(%2)", "ScheduleParagraph", 1, ""),
        level(2, "lowerRoman", "(%3)", "ScheduleSubparagraph", 2, ""),
        level(3, "upperLetter", "(%4)", "ScheduleItem", 3, ""));
    list(xml, 4, level(0, "decimal", "(%1)", "Party", 0, ""));
    list(xml, 5, level(0, "upperLetter", "(%1)", "Recital", 0, ""));
    list(
        xml,
        6,
        hidden(),
        level(1, "lowerLetter", "(%2)", "DefinitionItem", 1, ""),
        level(2, "lowerRoman", "(%3)", "DefinitionSubitem", 2, ""));
    for (int number = 1; number <= 6; number++) {
      xml.append("<w:num w:numId=\"").append(number).append("\"><w:abstractNumId w:val=\"");
      xml.append(number).append("\"/></w:num>");
    }
    return xml.append("</w:numbering>").toString();
  }

  private static void list(StringBuilder xml, int number, String... levels) {
    String signature = "50A0000" + number;
    xml.append("<w:abstractNum w:abstractNumId=\"").append(number).append("\"><w:nsid w:val=\"");
    xml.append(signature).append("\"/><w:multiLevelType w:val=\"multilevel\"/><w:tmpl w:val=\"");
    xml.append(signature).append("\"/>");
    xml.append(String.join("", levels)).append("</w:abstractNum>");
  }

  private static String level(
      int level, String format, String text, String style, int indent, String look) {
    int left = (indent + 1) * STEP;
    return start(level, format, style)
        + "<w:lvlText w:val=\""
        + text
        + "\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:tabs>"
        + "<w:tab w:val=\"num\" w:pos=\""
        + left
        + "\"/></w:tabs><w:ind w:left=\""
        + left
        + "\" w:hanging=\""
        + STEP
        + "\"/></w:pPr>"
        + (look.isEmpty() ? "" : "<w:rPr>" + look + "</w:rPr>")
        + "</w:lvl>";
  }

  private static String start(int level, String format, String style) {
    return "<w:lvl w:ilvl=\""
        + level
        + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\""
        + format
        + "\"/><w:pStyle w:val=\""
        + style
        + "\"/>";
  }

  private static String heading() {
    return start(0, "decimal", "ScheduleHeading")
        + "<w:suff w:val=\"nothing\"/><w:lvlText w:val=\"Schedule %1\"/><w:lvlJc w:val=\"left\"/>"
        + "<w:pPr><w:ind w:left=\"0\" w:firstLine=\"0\"/></w:pPr></w:lvl>";
  }

  /** A definition has no number of its own; it is a level so that its items begin anew. */
  private static String hidden() {
    return start(0, "none", "Definition")
        + "<w:suff w:val=\"nothing\"/><w:lvlText w:val=\"\"/><w:lvlJc w:val=\"left\"/>"
        + "<w:pPr><w:ind w:left=\""
        + STEP
        + "\" w:firstLine=\"0\"/></w:pPr></w:lvl>";
  }
}
