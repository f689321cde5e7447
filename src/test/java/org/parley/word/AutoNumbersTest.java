package org.parley.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers that Word prints before the paragraphs of a foreign document. */
class AutoNumbersTest {
  private static final String OUTLINE =
      list("1", level(0, "decimal", "%1.", 1), level(1, "lowerLetter", "(%2)", 1))
          + "<w:num w:numId=\"7\"><w:abstractNumId w:val=\"1\"/></w:num>";

  @Test
  void anItemStartsAnewBelowEachSection() {
    assertThat(numbers(OUTLINE, "", at(0), at(1), at(1), at(0), at(1)))
        .containsExactly("1.", "(a)", "(b)", "2.", "(a)");
  }

  @Test
  void aLevelPrintsTheNumbersAboveIt() {
    String numbering =
        list("1", level(0, "upperRoman", "%1", 4), level(1, "decimal", "%1.%2", 1))
            + "<w:num w:numId=\"7\"><w:abstractNumId w:val=\"1\"/></w:num>";
    assertThat(numbers(numbering, "", at(0), at(1), at(0), at(1)))
        .containsExactly("IV", "IV.1", "V", "V.1");
  }

  @Test
  void aStyleBringsItsListAndSaysWhatIsAHeading() {
    String styles =
        "<w:style w:styleId=\"S1\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr>"
            + "<w:ilvl w:val=\"0\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr></w:style>";
    WordText read = read(OUTLINE, styles, "<w:pStyle w:val=\"S1\"/>");
    assertThat(read.paragraphs()).containsExactly(new WordText.Paragraph("Text", "1.", true, 0));
  }

  @Test
  void bulletsAndParagraphsWithoutAListHaveNoNumber() {
    String numbering =
        list("1", level(0, "bullet", "o", 1))
            + "<w:num w:numId=\"7\"><w:abstractNumId w:val=\"1\"/></w:num>";
    assertThat(numbers(numbering, "", at(0), "")).containsExactly("", "");
  }

  @ParameterizedTest
  @CsvSource({
    "lowerLetter, 26, z", "lowerLetter, 28, bb", "upperLetter, 3, C", "lowerRoman, 9, ix",
    "lowerRoman, 49, xlix", "upperRoman, 58, LVIII", "upperRoman, 94, XCIV", "decimal, 12, 12"
  })
  void countsInTheFormatOfTheLevel(String format, int start, String printed) {
    String numbering =
        list("1", level(0, format, "%1", start))
            + "<w:num w:numId=\"7\"><w:abstractNumId w:val=\"1\"/></w:num>";
    assertThat(numbers(numbering, "", at(0))).containsExactly(printed);
  }

  private static List<String> numbers(String numbering, String styles, String... properties) {
    return read(numbering, styles, properties).paragraphs().stream()
        .map(WordText.Paragraph::number)
        .toList();
  }

  private static WordText read(String numbering, String styles, String... properties) {
    var body = new StringBuilder();
    IntStream.range(0, properties.length)
        .forEach(
            place ->
                body.append("<w:p><w:pPr>")
                    .append(properties[place])
                    .append("</w:pPr><w:r><w:t>Text</w:t></w:r></w:p>"));
    WordText read = WordText.read(ForeignDocx.of(body.toString(), numbering, styles), "a.docx");
    assertThat(read.problems()).isEmpty();
    return read;
  }

  private static String at(int level) {
    return "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"7\"/></w:numPr>".formatted(level);
  }

  private static String list(String id, String... levels) {
    return "<w:abstractNum w:abstractNumId=\"%s\">%s</w:abstractNum>"
        .formatted(id, String.join("", levels));
  }

  private static String level(int depth, String format, String text, int start) {
    return ("<w:lvl w:ilvl=\"%d\"><w:start w:val=\"%d\"/><w:numFmt w:val=\"%s\"/>"
            + "<w:lvlText w:val=\"%s\"/></w:lvl>")
        .formatted(depth, start, format, text);
  }
}
