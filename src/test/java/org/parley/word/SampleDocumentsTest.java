package org.parley.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.app.Assembly;
import org.parley.app.DealDocument;
import org.parley.app.DealLoader;
import org.parley.app.LoadedDeal;
import org.parley.app.Workspace;
import org.parley.contract.Note;
import org.parley.diagnostic.Outcome;
import org.parley.resolve.ResolvedContract;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Every document of every sample, judged by the schemas, the Open XML SDK and LibreOffice. */
class SampleDocumentsTest {
  /** A document to judge. */
  record Sample(String name, ResolvedContract contract, Copy copy) {
    byte[] bytes() {
      return WordFiles.write(contract, copy);
    }

    @Override
    public String toString() {
      return name + " " + copy;
    }
  }

  static List<Sample> samples() throws IOException {
    var samples = new ArrayList<Sample>();
    try (Stream<Path> files = Files.list(Path.of("samples"))) {
      for (Path file : files.filter(SampleDocumentsTest::isDeal).sorted().toList()) {
        LoadedDeal loaded =
            new DealLoader(new Workspace(Path.of("")), Optional.empty())
                .load(file)
                .value()
                .orElseThrow();
        for (Assembly.Assembled agreement : Assembly.all(loaded, "test").value().orElseThrow()) {
          String name = file.getFileName() + " " + agreement.agreement().id();
          samples.add(new Sample(name, agreement.contract(), Copy.OUTGOING));
          samples.add(new Sample(name, agreement.contract(), Copy.INTERNAL));
        }
        Outcome<ResolvedContract> termSheet =
            DealDocument.assemble(loaded, DealDocument.TERM_SHEET, List.of(), "test");
        samples.add(
            new Sample(
                file.getFileName() + " term sheet",
                termSheet.value().orElseThrow(),
                Copy.OUTGOING));
      }
    }
    return samples;
  }

  private static boolean isDeal(Path file) {
    return file.toString().endsWith(".yaml") && !file.toString().endsWith(".internal.yaml");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void eachPartIsValidByItsSchema(Sample sample) throws IOException, XmlException {
    for (Map.Entry<String, byte[]> part : WordFiles.parts(sample.bytes()).entrySet()) {
      if (part.getKey().matches("word/[a-z0-9]+\\.xml") && !part.getKey().contains("fontTable")) {
        assertThat(WordSchemaTest.errors(WordSchemaTest.parse(part.getKey(), part.getValue())))
            .as(part.getKey())
            .isEmpty();
      }
    }
  }

  /** Internal copies hold all that outgoing ones hold, and comments beside. */
  static List<Sample> fullest() throws IOException {
    return samples().stream()
        .filter(sample -> sample.copy() == Copy.INTERNAL || sample.name().endsWith("term sheet"))
        .toList();
  }

  /** Numbers do not depend on the copy. */
  static List<Sample> outgoing() throws IOException {
    return samples().stream().filter(sample -> sample.copy() == Copy.OUTGOING).toList();
  }

  @ParameterizedTest
  @MethodSource("fullest")
  void theSdkFindsNothing(Sample sample) throws IOException, InterruptedException {
    Path script = WordSchemaTest.validator();
    Path file = LibreOffice.FOLDER.resolve("sample.docx");
    Files.createDirectories(file.getParent());
    Files.write(file, sample.bytes());
    assertThat(
            LibreOffice.run(
                script.getParent(), "node", script.toString(), file.toAbsolutePath().toString()))
        .contains("Found 0 errors");
  }

  /**
   * LibreOffice ignores our cached numbers and computes its own: each of our lines must be among
   * its lines.
   */
  @ParameterizedTest
  @MethodSource("outgoing")
  void eachReferencePrintsTheNumberThatLibreOfficeComputes(Sample sample) throws Exception {
    byte[] docx = sample.bytes();
    List<String> printed =
        LibreOffice.text(docx, "sample").lines().map(SampleDocumentsTest::folded).toList();
    List<String> ours = paragraphsWithReferences(WordFiles.parts(docx).get("word/document.xml"));

    assertThat(sample.contract().references().isEmpty()).isEqualTo(ours.isEmpty());
    for (String paragraph : ours) {
      assertThat(printed).as(paragraph).anyMatch(line -> line.endsWith(paragraph));
    }
  }

  /** An outgoing copy holds nothing of what only the own side may read, in any part. */
  @ParameterizedTest
  @MethodSource("samples")
  void outgoingCopiesHoldNoRemark(Sample sample) {
    if (sample.copy() == Copy.OUTGOING) {
      Map<String, byte[]> parts = WordFiles.parts(sample.bytes());
      String all =
          parts.values().stream()
              .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
              .reduce("", String::concat);
      assertThat(parts).doesNotContainKey("word/comments.xml");
      sample.contract().contract().clauses().stream()
          .flatMap(clause -> clause.notes().stream())
          .map(Note::text)
          .forEach(note -> assertThat(all).doesNotContain(escaped(note)));
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
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
