package org.parley.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;

/** Makes {@code templates/house-style.docx}. Run {@link #main} after a change. */
final class HouseStyleGenerator {
  static final Path FILE = Path.of("templates", "house-style.docx");
  static final Path INDEX = Path.of("src/main/resources/org/parley/word/house-style.txt");

  private static final String W =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
  private static final String RELATIONSHIP =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private HouseStyleGenerator() {}

  public static void main(String[] arguments) throws IOException {
    byte[] style = generate();
    Files.write(FILE, style);
    Files.writeString(INDEX, index(style));
  }

  /** What the program knows of the file without reading it. */
  static String index(byte[] style) {
    HouseStyleReading reading = HouseStyleReader.read(style, FILE.toString());
    return KnownStyle.index(
        style, reading.style().orElseThrow(() -> new AssertionError(reading.problems())));
  }

  static byte[] generate() {
    var parts = new TreeMap<String, byte[]>();
    put(parts, "[Content_Types].xml", contentTypes());
    put(parts, "_rels/.rels", relationships("rId1", "officeDocument", "word/document.xml"));
    put(
        parts,
        "word/_rels/document.xml.rels",
        relationships(
            "rId1",
            "styles",
            "styles.xml",
            "rId2",
            "numbering",
            "numbering.xml",
            "rId3",
            "settings",
            "settings.xml",
            "rId4",
            "fontTable",
            "fontTable.xml",
            "rId5",
            "header",
            "header1.xml",
            "rId6",
            "header",
            "header2.xml",
            "rId7",
            "footer",
            "footer1.xml",
            "rId8",
            "footer",
            "footer2.xml"));
    put(parts, "word/document.xml", document());
    put(parts, "word/styles.xml", HEAD + HouseStyleSheet.xml(W));
    put(parts, "word/numbering.xml", HEAD + HouseStyleLists.xml(W));
    put(parts, "word/settings.xml", settings());
    put(parts, "word/fontTable.xml", fonts());
    put(parts, "word/header1.xml", header());
    put(parts, "word/header2.xml", "<w:hdr " + W + ">" + legendAlone() + "</w:hdr>");
    put(parts, "word/footer1.xml", footer());
    put(
        parts,
        "word/footer2.xml",
        "<w:ftr "
            + W
            + "><w:p><w:pPr><w:pStyle w:val=\"Footer\"/><w:pBdr><w:top w:val=\"nil\"/>"
            + "</w:pBdr></w:pPr></w:p></w:ftr>");
    return DeterministicZip.zip(parts);
  }

  private static void put(TreeMap<String, byte[]> parts, String name, String xml) {
    String content = xml.startsWith("<?xml") ? xml : HEAD + xml;
    parts.put(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private static String contentTypes() {
    var xml =
        new StringBuilder(
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    String[][] types = {
      {"document", "document.main"}, {"styles", "styles"}, {"numbering", "numbering"},
      {"settings", "settings"}, {"fontTable", "fontTable"}, {"header1", "header"},
      {"header2", "header"}, {"footer1", "footer"}, {"footer2", "footer"}
    };
    for (String[] type : types) {
      xml.append("<Override PartName=\"/word/").append(type[0]).append(".xml\" ContentType=\"");
      xml.append(TYPE).append(type[1]).append("+xml\"/>");
    }
    return xml.append("</Types>").toString();
  }

  private static String relationships(String... entries) {
    var xml =
        new StringBuilder(
            "<Relationships"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    for (int index = 0; index < entries.length; index += 3) {
      xml.append("<Relationship Id=\"").append(entries[index]).append("\" Type=\"");
      xml.append(RELATIONSHIP).append(entries[index + 1]).append("\" Target=\"");
      xml.append(entries[index + 2]).append("\"/>");
    }
    return xml.append("</Relationships>").toString();
  }

  private static String document() {
    return "<w:document "
        + W
        + "><w:body><w:p/><w:sectPr>"
        + "<w:headerReference w:type=\"default\" r:id=\"rId5\"/>"
        + "<w:headerReference w:type=\"first\" r:id=\"rId6\"/>"
        + "<w:footerReference w:type=\"default\" r:id=\"rId7\"/>"
        + "<w:footerReference w:type=\"first\" r:id=\"rId8\"/>"
        + "<w:pgSz w:w=\"12240\" w:h=\"15840\"/>"
        + "<w:pgMar w:top=\"1584\" w:right=\"1440\" w:bottom=\"1440\" w:left=\"1440\""
        + " w:header=\"720\" w:footer=\"720\" w:gutter=\"0\"/><w:titlePg/></w:sectPr></w:body>"
        + "</w:document>";
  }

  private static String settings() {
    return "<w:settings "
        + W
        + "><w:zoom w:percent=\"100\"/>"
        + "<w:defaultTabStop w:val=\"720\"/><w:characterSpacingControl w:val=\"doNotCompress\"/>"
        + "<w:compat><w:compatSetting w:name=\"compatibilityMode\""
        + " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
        + "<w:themeFontLang w:val=\"en-US\"/><w:decimalSymbol w:val=\".\"/>"
        + "<w:listSeparator w:val=\",\"/></w:settings>";
  }

  private static String fonts() {
    return "<w:fonts "
        + W
        + "><w:font w:name=\"Times New Roman\"><w:altName"
        + " w:val=\"Liberation Serif\"/><w:family w:val=\"roman\"/>"
        + "<w:pitch w:val=\"variable\"/></w:font></w:fonts>";
  }

  private static String header() {
    return "<w:hdr "
        + W
        + "><w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr>"
        + control("parley.title", 901, "")
        + TAB
        + control("parley.legend", 902, "<w:i/>")
        + "</w:p></w:hdr>";
  }

  private static String legendAlone() {
    return "<w:p><w:pPr><w:pStyle w:val=\"Header\"/><w:pBdr><w:bottom w:val=\"nil\"/></w:pBdr>"
        + "</w:pPr>"
        + TAB
        + control("parley.legend", 903, "<w:i/>")
        + "</w:p>";
  }

  private static String footer() {
    return "<w:ftr "
        + W
        + "><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>"
        + control("parley.document", 904, "")
        + TAB
        + control("parley.pages", 905, "")
        + "</w:p></w:ftr>";
  }

  private static final String TAB = "<w:r><w:tab/></w:r>";

  private static String control(String tag, int id, String look) {
    return "<w:sdt><w:sdtPr><w:tag w:val=\""
        + tag
        + "\"/><w:id w:val=\""
        + id
        + "\"/></w:sdtPr>"
        + "<w:sdtContent><w:r>"
        + (look.isEmpty() ? "" : "<w:rPr>" + look + "</w:rPr>")
        + "<w:t>"
        + tag.substring("parley.".length())
        + "</w:t></w:r></w:sdtContent></w:sdt>";
  }
}
