package org.parley.word;

/** The styles of the house style: a sober law-firm look in one serif face. */
final class HouseStyleSheet {
  private static final String RULE = "1F3864";
  private static final String GREY = "595959";

  private final StringBuilder xml = new StringBuilder();

  private HouseStyleSheet() {}

  static String xml(String namespaces) {
    var sheet = new HouseStyleSheet();
    sheet.xml.append("<w:styles ").append(namespaces).append(">").append(DEFAULTS);
    sheet.cover();
    sheet.body();
    sheet.definitions();
    sheet.schedules();
    sheet.tables();
    sheet.running();
    sheet.characters();
    return sheet.xml.append("</w:styles>").toString();
  }

  private static final String DEFAULTS =
      "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\""
          + " w:eastAsia=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\"/>"
          + "<w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\""
          + " w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
          + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">"
          + "<w:name w:val=\"Normal\"/><w:qFormat/><w:pPr><w:widowControl/></w:pPr></w:style>"
          + "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\">"
          + "<w:name w:val=\"Default Paragraph Font\"/><w:uiPriority w:val=\"1\"/>"
          + "<w:semiHidden/></w:style>"
          + "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\">"
          + "<w:name w:val=\"Normal Table\"/><w:uiPriority w:val=\"99\"/><w:semiHidden/>"
          + "<w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar>"
          + "<w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"108\" w:type=\"dxa\"/>"
          + "<w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/>"
          + "</w:tblCellMar></w:tblPr></w:style>"
          + "<w:style w:type=\"numbering\" w:default=\"1\" w:styleId=\"NoList\">"
          + "<w:name w:val=\"No List\"/><w:uiPriority w:val=\"99\"/><w:semiHidden/></w:style>";

  private void cover() {
    paragraph(
        "Cover Title",
        "<w:pBdr><w:top w:val=\"single\" w:sz=\"12\" w:space=\"18\" w:color=\""
            + RULE
            + "\"/>"
            + "<w:bottom w:val=\"single\" w:sz=\"12\" w:space=\"18\" w:color=\""
            + RULE
            + "\"/>"
            + "</w:pBdr><w:spacing w:before=\"2600\" w:after=\"840\"/><w:jc w:val=\"center\"/>",
        "<w:b/><w:spacing w:val=\"10\"/><w:sz w:val=\"48\"/><w:szCs w:val=\"48\"/>");
    paragraph(
        "Cover Party",
        "<w:spacing w:before=\"120\" w:after=\"120\"/><w:jc w:val=\"center\"/>",
        "<w:b/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/>");
    paragraph(
        "Cover Text",
        "<w:spacing w:before=\"240\" w:after=\"240\"/><w:jc w:val=\"center\"/>",
        "<w:i/><w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>");
    paragraph(
        "Block Title",
        "<w:keepNext/><w:pBdr><w:bottom w:val=\"single\" w:sz=\"12\" w:space=\"4\" w:color=\""
            + RULE
            + "\"/></w:pBdr><w:spacing w:before=\"0\" w:after=\"100\"/>",
        "<w:b/><w:spacing w:val=\"10\"/><w:sz w:val=\"36\"/><w:szCs w:val=\"36\"/>");
    paragraph("Block Text", "<w:keepNext/><w:spacing w:before=\"0\" w:after=\"100\"/>", "<w:i/>");
    paragraph(
        "Contents Heading",
        "<w:keepNext/><w:spacing w:before=\"0\" w:after=\"320\"/><w:jc w:val=\"center\"/>",
        "<w:b/><w:smallCaps/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/>");
    named(
        "TOC1",
        "toc 1",
        "<w:tabs><w:tab w:val=\"left\" w:pos=\"1200\"/>"
            + "<w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"9350\"/></w:tabs>"
            + "<w:spacing w:after=\"40\"/><w:ind w:left=\"1200\" w:hanging=\"1200\"/>",
        "");
  }

  private void body() {
    paragraph(
        "Front Heading",
        "<w:keepNext/><w:spacing w:before=\"320\" w:after=\"160\"/>",
        "<w:b/><w:smallCaps/><w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>");
    paragraph("Contract Text", BODY, "");
    paragraph("Party", numbered(4, 0), "");
    paragraph("Recital", numbered(5, 0), "");
    paragraph(
        "Article Heading",
        "<w:keepNext/><w:keepLines/>"
            + list(1, 0)
            + "<w:spacing w:before=\"320\" w:after=\"160\"/><w:outlineLvl w:val=\"0\"/>",
        "<w:b/><w:smallCaps/><w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>");
    paragraph("Section", numbered(1, 1), "");
    paragraph("Paragraph", numbered(1, 2), "");
    paragraph("Subparagraph", numbered(1, 3), "");
    paragraph("Item", numbered(1, 4), "");
    paragraph("Section Closing", indented(720), "");
    paragraph("Paragraph Closing", indented(1440), "");
    paragraph("Subparagraph Closing", indented(2160), "");
    paragraph("Item Closing", indented(2880), "");
  }

  private void definitions() {
    paragraph("Definition", numbered(6, 0), "");
    paragraph("Definition Item", numbered(6, 1), "");
    paragraph("Definition Subitem", numbered(6, 2), "");
  }

  private void schedules() {
    paragraph(
        "Schedule Heading",
        "<w:keepNext/><w:keepLines/>"
            + list(2, 0)
            + "<w:spacing w:before=\"0\" w:after=\"320\"/><w:jc w:val=\"center\"/>"
            + "<w:outlineLvl w:val=\"0\"/>",
        "<w:b/><w:smallCaps/><w:sz w:val=\"26\"/><w:szCs w:val=\"26\"/>");
    paragraph(
        "Schedule Subheading",
        "<w:keepNext/><w:keepLines/><w:spacing w:before=\"200\" w:after=\"100\"/>",
        "<w:b/>");
    paragraph("Schedule Section", numbered(3, 0), "");
    paragraph("Schedule Paragraph", numbered(3, 1), "");
    paragraph("Schedule Subparagraph", numbered(3, 2), "");
    paragraph("Schedule Item", numbered(3, 3), "");
  }

  private void tables() {
    xml.append(
        "<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"ContractTable\">"
            + "<w:name w:val=\"Contract Table\"/><w:basedOn w:val=\"TableNormal\"/>"
            + "<w:tblPr><w:tblBorders>"
            + border("top", "8")
            + border("bottom", "8")
            + border("insideH", "4")
            + "</w:tblBorders></w:tblPr>"
            + "<w:tblStylePr w:type=\"firstRow\"><w:tcPr>"
            + "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"E7EAF0\"/>"
            + "<w:vAlign w:val=\"bottom\"/></w:tcPr></w:tblStylePr></w:style>");
    paragraph(
        "Table Head",
        "<w:keepNext/><w:spacing w:before=\"40\" w:after=\"40\"/>",
        "<w:b/><w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>");
    paragraph(
        "Table Text",
        "<w:spacing w:before=\"24\" w:after=\"24\"/>",
        "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>");
    paragraph(
        "Table Group",
        "<w:keepNext/><w:spacing w:before=\"60\" w:after=\"20\"/>",
        "<w:b/><w:color w:val=\"" + RULE + "\"/><w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>");
    paragraph(
        "Table End",
        "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"220\" w:lineRule=\"exact\"/>",
        "<w:sz w:val=\"12\"/><w:szCs w:val=\"12\"/>");
    paragraph(
        "Signature Lead",
        "<w:keepNext/><w:keepLines/><w:spacing w:before=\"280\" w:after=\"140\"/>",
        "<w:b/>");
    paragraph(
        "Signature Line",
        "<w:keepNext/><w:keepLines/><w:tabs><w:tab w:val=\"left\" w:pos=\"1440\"/>"
            + "<w:tab w:val=\"right\" w:leader=\"underscore\" w:pos=\"6480\"/></w:tabs>"
            + "<w:spacing w:before=\"0\" w:after=\"100\"/><w:ind w:left=\"1440\" w:hanging=\"1440\"/>",
        "");
    paragraph(
        "Fill-in Line",
        "<w:tabs><w:tab w:val=\"right\" w:leader=\"underscore\" w:pos=\"9360\"/></w:tabs>"
            + "<w:spacing w:before=\"100\" w:after=\"110\"/>",
        "");
  }

  private static String border(String side, String size) {
    return "<w:"
        + side
        + " w:val=\"single\" w:sz=\""
        + size
        + "\" w:space=\"0\" w:color=\"7F7F7F\"/>";
  }

  private void running() {
    String look = "<w:color w:val=\"" + GREY + "\"/><w:sz w:val=\"17\"/><w:szCs w:val=\"17\"/>";
    String tab = "<w:tabs><w:tab w:val=\"right\" w:pos=\"9360\"/></w:tabs>";
    named(
        "Header",
        "header",
        "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"4\" w:color=\"A6A6A6\"/></w:pBdr>"
            + tab,
        look);
    named(
        "Footer",
        "footer",
        "<w:pBdr><w:top w:val=\"single\" w:sz=\"4\" w:space=\"4\" w:color=\"A6A6A6\"/></w:pBdr>"
            + tab,
        look);
    named("CommentText", "annotation text", "", "<w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/>");
  }

  private void characters() {
    character(
        "CommentReference", "annotation reference", "<w:sz w:val=\"16\"/><w:szCs w:val=\"16\"/>");
    character("DefinedTerm", "Defined Term", "<w:b/>");
    character("ClauseCaption", "Clause Caption", "<w:b/>");
    character("Emphasis", "Emphasis", "<w:i/>");
    character(
        "OpenPoint",
        "Open Point",
        "<w:b/><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"FFEB70\"/>");
    character("FilledValue", "Filled Value", "");
  }

  private static final String BODY =
      "<w:spacing w:after=\"140\" w:line=\"264\" w:lineRule=\"auto\"/><w:jc w:val=\"both\"/>";

  private static String list(int number, int level) {
    return "<w:numPr><w:ilvl w:val=\""
        + level
        + "\"/><w:numId w:val=\""
        + number
        + "\"/></w:numPr>";
  }

  private static String numbered(int number, int level) {
    return list(number, level) + BODY;
  }

  private static String indented(int left) {
    return BODY.replace("<w:jc", "<w:ind w:left=\"" + left + "\"/><w:jc");
  }

  private void paragraph(String name, String paragraph, String run) {
    named(name.replaceAll("[^A-Za-z]", ""), name, paragraph, run);
  }

  private void named(String id, String name, String paragraph, String run) {
    boolean own = Character.isUpperCase(name.charAt(0));
    xml.append("<w:style w:type=\"paragraph\"").append(own ? " w:customStyle=\"1\"" : "");
    xml.append(" w:styleId=\"").append(id).append("\"><w:name w:val=\"").append(name);
    xml.append("\"/><w:basedOn w:val=\"Normal\"/>");
    xml.append(own ? "<w:qFormat/>" : "<w:uiPriority w:val=\"39\"/>");
    xml.append(paragraph.isEmpty() ? "" : "<w:pPr>" + paragraph + "</w:pPr>");
    xml.append(run.isEmpty() ? "" : "<w:rPr>" + run + "</w:rPr>").append("</w:style>");
  }

  private void character(String id, String name, String run) {
    boolean own = Character.isUpperCase(name.charAt(0)) && !name.equals("Emphasis");
    xml.append("<w:style w:type=\"character\"").append(own ? " w:customStyle=\"1\"" : "");
    xml.append(" w:styleId=\"").append(id).append("\"><w:name w:val=\"").append(name);
    xml.append("\"/><w:basedOn w:val=\"DefaultParagraphFont\"/>");
    xml.append(own ? "<w:qFormat/>" : "");
    xml.append(run.isEmpty() ? "" : "<w:rPr>" + run + "</w:rPr>").append("</w:style>");
  }
}
