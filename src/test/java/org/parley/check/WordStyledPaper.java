package org.parley.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.parley.source.Span;
import org.parley.word.WordText;

/**
 * A paper as a Word file whose articles and sections are numbered by their styles, as firms write
 * them: the typed numbers are taken away, and Word gives them.
 */
final class WordStyledPaper {
  private static final String W =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  private static final String ARTICLE = "^(?:Section )?\\d+\\. (?=[A-Z][^.]*$)";
  private static final String SECTION = "^\\d+\\.\\d+ ";

  private WordStyledPaper() {}

  /** The paragraphs of the Word file of some typed ones. */
  static List<PaperLine> lines(String name, List<PaperLine> typed) {
    WordText word = WordText.read(file(typed), name + ".docx");
    if (!word.problems().isEmpty()) {
      throw new IllegalStateException(word.problems().toString());
    }
    return word.paragraphs().stream()
        .map(
            each ->
                new PaperLine(
                    each.text(),
                    each.number(),
                    each.heading(),
                    each.table(),
                    new Span(name + ".docx", 1, 1, 1)))
        .toList();
  }

  private static byte[] file(List<PaperLine> typed) {
    var document = new StringBuilder("<w:document" + W + "><w:body>");
    typed.forEach(line -> document.append(paragraph(line.text())));
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      put(zip, "word/document.xml", document + "</w:body></w:document>");
      put(zip, "word/numbering.xml", numbering());
      put(
          zip,
          "word/styles.xml",
          "<w:styles" + W + ">" + style("Heading1", 0) + style("Clause2", 1) + "</w:styles>");
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static String paragraph(String text) {
    String style =
        text.matches(ARTICLE + ".*") ? "Heading1" : text.matches(SECTION + ".*") ? "Clause2" : "";
    String words = text.replaceFirst(ARTICLE, "").replaceFirst(SECTION, "");
    return "<w:p>"
        + (style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>")
        + "<w:r><w:t>"
        + words.replace("&", "&amp;").replace("<", "&lt;")
        + "</w:t></w:r></w:p>";
  }

  private static String style(String id, int level) {
    return "<w:style w:styleId=\"%s\"><w:name w:val=\"%s\"/><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
        .formatted(id, level == 0 ? "heading 1" : "Clause 2", level);
  }

  private static String numbering() {
    return "<w:numbering"
        + W
        + "><w:abstractNum w:abstractNumId=\"0\">"
        + level(0, "%1.")
        + level(1, "%1.%2")
        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";
  }

  private static String level(int depth, String text) {
    return ("<w:lvl w:ilvl=\"" + depth + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>")
        + ("<w:lvlText w:val=\"" + text + "\"/></w:lvl>");
  }

  private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(xml.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
