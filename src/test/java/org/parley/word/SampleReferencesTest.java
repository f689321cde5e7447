package org.parley.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.word.SampleDocuments.Sample;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The numbers that references print in every sample, computed by LibreOffice. */
class SampleReferencesTest {
  @BeforeAll
  static void convert() throws IOException, InterruptedException {
    LibreOffice.convertToTexts(SampleDocuments.files(SampleDocuments.outgoing()));
  }

  /**
   * LibreOffice ignores our cached numbers and computes its own: each of our lines must be among
   * its lines.
   */
  @ParameterizedTest
  @MethodSource("org.parley.word.SampleDocuments#outgoing")
  void eachReferencePrintsTheNumberThatLibreOfficeComputes(Sample sample) throws Exception {
    List<String> printed =
        LibreOffice.convertedText(sample.file()).lines().map(SampleReferencesTest::folded).toList();
    List<String> ours =
        paragraphsWithReferences(WordFiles.parts(sample.bytes()).get("word/document.xml"));

    assertThat(sample.contract().references().isEmpty()).isEqualTo(ours.isEmpty());
    for (String paragraph : ours) {
      assertThat(printed).as(paragraph).anyMatch(line -> line.endsWith(paragraph));
    }
  }

  private static List<String> paragraphsWithReferences(byte[] documentXml) throws Exception {
    var factory = javax.xml.parsers.DocumentBuilderFactory.newInstance();
    var document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(documentXml));
    NodeList paragraphs = document.getElementsByTagName("w:p");
    var found = new ArrayList<String>();
    for (int place = 0; place < paragraphs.getLength(); place++) {
      Element paragraph = (Element) paragraphs.item(place);
      if (texts(paragraph, "w:instrText").contains(" REF ")
          || texts(paragraph, "w:instrText").startsWith("REF ")) {
        found.add(folded(texts(paragraph, "w:t")));
      }
    }
    return found;
  }

  private static String texts(Element paragraph, String tag) {
    NodeList runs = paragraph.getElementsByTagName(tag);
    var text = new StringBuilder();
    for (int place = 0; place < runs.getLength(); place++) {
      text.append(runs.item(place).getTextContent());
    }
    return text.toString();
  }

  private static String folded(String text) {
    return text.replace('\u00A0', ' ').replaceAll("\\s+", " ").strip();
  }
}
