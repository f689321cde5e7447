package org.parley.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordHouseStyleTest {
  private final byte[] file = HouseStyleGenerator.generate();

  @Test
  void committedFileIsTheGeneratedOne() throws IOException {
    assertThat(Files.readAllBytes(HouseStyleGenerator.FILE))
        .as("run HouseStyleGenerator.main")
        .isEqualTo(file);
    assertThat(Files.readString(HouseStyleGenerator.INDEX))
        .as("run HouseStyleGenerator.main")
        .isEqualTo(HouseStyleGenerator.index(file));
  }

  @Test
  void theKnownStyleIsTheOneThatIsRead() {
    HouseStyle known = KnownStyle.find(file).orElseThrow();
    assertThat(KnownStyle.index(file, known)).isEqualTo(HouseStyleGenerator.index(file));
    assertThat(KnownStyle.find(new byte[] {1})).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(StyleRole.class)
  void namesEachMissingStyle(StyleRole role) {
    String name = "<w:name w:val=\"" + role.styleName() + "\"/>";
    byte[] without = changed("word/styles.xml", xml -> xml.replace(name, "<w:name w:val=\"X\"/>"));

    HouseStyleReading reading = HouseStyle.read(without, "firm.docx");

    assertThat(reading.style()).isEmpty();
    assertThat(reading.problems())
        .anySatisfy(
            problem -> assertThat(problem).contains("firm.docx", "\"" + role.styleName() + "\""));
  }

  @Test
  void namesAStyleThatIsNotNumbered() {
    byte[] without =
        changed(
            "word/styles.xml",
            xml -> xml.replace("<w:ilvl w:val=\"3\"/><w:numId w:val=\"1\"/>", ""));
    assertThat(HouseStyle.read(without, "firm.docx").problems())
        .containsExactly(
            "firm.docx: the style \"Subparagraph\" must be linked to level 4 of a list");
  }

  @Test
  void takesATemplate() {
    byte[] template =
        changed("[Content_Types].xml", xml -> xml.replace("document.main", "template.main"));
    HouseStyleReading reading = HouseStyle.read(template, "firm.dotx");
    assertThat(reading.problems()).isEmpty();
    byte[] docx =
        new WordWriter().write(SampleContract.full(), Copy.OUTGOING, reading.style().orElseThrow());
    assertThat(WordFiles.part(docx, "[Content_Types].xml"))
        .contains("document.main+xml")
        .doesNotContain("template.main");
  }

  @Test
  void refusesMacros() {
    byte[] macros =
        changed(
            "[Content_Types].xml",
            xml ->
                xml.replace(
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main",
                    "application/vnd.ms-word.document.macroEnabled.main"));
    assertThat(HouseStyle.read(macros, "firm.docm").problems())
        .anyMatch(problem -> problem.contains("macros"));
    var parts = new TreeMap<>(WordFiles.parts(file));
    parts.put("word/vbaProject.bin", new byte[] {1});
    assertThat(HouseStyle.read(DeterministicZip.zip(parts), "firm.docx").problems())
        .anyMatch(problem -> problem.contains("vbaProject"));
  }

  @Test
  void refusesWhatCallsHome() {
    assertThat(relationship("attachedTemplate", "file:///c:/x.dotm"))
        .anyMatch(problem -> problem.contains("attached to the template"));
    assertThat(relationship("image", "https://example.org/spy.png"))
        .anyMatch(problem -> problem.contains("loads something from outside"));
    assertThat(relationship("hyperlink", "javascript:alert(1)")).isNotEmpty();
    assertThat(relationship("hyperlink", "https://example.org")).isEmpty();
  }

  private java.util.List<String> relationship(String type, String target) {
    String entry =
        "<Relationship Id=\"rId99\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
            + "relationships/"
            + type
            + "\" Target=\""
            + target
            + "\" TargetMode=\"External\"/>";
    byte[] changed =
        changed(
            "word/_rels/document.xml.rels",
            xml -> xml.replace("</Relationships>", entry + "</Relationships>"));
    return HouseStyle.read(changed, "firm.docx").problems();
  }

  @Test
  void refusesWhatIsNoDocument() {
    assertThat(HouseStyle.read("hello".getBytes(StandardCharsets.UTF_8), "x").problems())
        .hasSize(1);
    assertThat(HouseStyle.read(new byte[21 << 20], "x").problems()).hasSize(1);
    assertThat(HouseStyle.read(changed("word/styles.xml", xml -> xml.substring(9)), "x").problems())
        .hasSize(1);
    assertThat(
            HouseStyle.read(changed("word/document.xml", xml -> "<!DOCTYPE a>" + xml), "x")
                .problems())
        .hasSize(1);
  }

  @Test
  void nothingButStyleEntersADocument() {
    byte[] withText =
        changed(
            "word/document.xml",
            xml -> xml.replace("<w:p/>", "<w:p><w:r><w:t>Old deal</w:t></w:r></w:p>"));
    HouseStyle style = HouseStyle.read(withText, "firm.docx").style().orElseThrow();
    assertThat(style.parts().values())
        .noneMatch(part -> new String(part, StandardCharsets.UTF_8).contains("Old deal"));
  }

  private byte[] changed(String part, UnaryOperator<String> change) {
    return WordFiles.changed(file, part, change);
  }
}
