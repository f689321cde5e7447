package org.parley.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.word.WordText.Paragraph;

/** What is read of a Word document that somebody else wrote. */
class WordTextTest {
  @Test
  void deletedTextIsOutAndInsertedTextIsIn() {
    assertThat(
            paragraphs(
                "<w:p><w:r><w:t>The fee is </w:t></w:r>"
                    + "<w:del><w:r><w:delText>USD 5</w:delText><w:t>USD 5</w:t></w:r></w:del>"
                    + "<w:ins><w:r><w:t>USD 7</w:t></w:r></w:ins>"
                    + "<w:moveFrom><w:r><w:t> each</w:t></w:r></w:moveFrom>"
                    + "<w:r><w:t>.</w:t></w:r></w:p>"))
        .containsExactly(new Paragraph("The fee is USD 7.", "", false, 0));
  }

  @Test
  void theCellsOfARowAreOneParagraph() {
    assertThat(paragraphs(table("Tier", "Share") + paragraph("Text.") + table("Gold", "")))
        .containsExactly(
            new Paragraph("Tier | Share", "", false, 1),
            new Paragraph("Text.", "", false, 0),
            new Paragraph("Gold", "", false, 2));
  }

  @Test
  void breaksAndTabsSeparateWordsAndEmptyParagraphsAreLeftOut() {
    assertThat(
            paragraphs(
                paragraph("")
                    + "<w:p><w:r><w:t>one</w:t><w:tab/><w:t>two</w:t><w:br/><w:t>three</w:t>"
                    + "<w:noBreakHyphen/><w:t>four\u00A0five</w:t></w:r></w:p>"))
        .extracting(Paragraph::text)
        .containsExactly("one two three-four five");
  }

  @Test
  void aFileThatCannotBeReadSaysWhy() {
    assertThat(WordText.read("no zip".getBytes(java.nio.charset.StandardCharsets.UTF_8), "a.docx"))
        .satisfies(read -> assertThat(read.paragraphs()).isEmpty())
        .satisfies(read -> assertThat(read.problems()).hasSize(1));
    assertThat(WordText.read(ForeignDocx.of("<w:p>"), "a.docx").problems())
        .containsExactly("a.docx: its text is not well-formed XML");
  }

  private static List<Paragraph> paragraphs(String body) {
    WordText read = WordText.read(ForeignDocx.of(body), "a.docx");
    assertThat(read.problems()).isEmpty();
    return read.paragraphs();
  }

  private static String paragraph(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private static String table(String first, String second) {
    return "<w:tbl><w:tr><w:tc>%s</w:tc><w:tc>%s</w:tc></w:tr></w:tbl>"
        .formatted(paragraph(first), paragraph(second));
  }
}
