package org.parley.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.contract.Note;
import org.parley.word.SampleDocuments.Sample;

/** Every document of every sample, judged by the schemas, and for what it must not hold. */
class SampleDocumentsTest {
  @ParameterizedTest
  @MethodSource("org.parley.word.SampleDocuments#samples")
  void eachPartIsValidByItsSchema(Sample sample) throws IOException, XmlException {
    for (Map.Entry<String, byte[]> part : WordFiles.parts(sample.bytes()).entrySet()) {
      if (part.getKey().matches("word/[a-z0-9]+\\.xml") && !part.getKey().contains("fontTable")) {
        assertThat(WordSchemaTest.errors(WordSchemaTest.parse(part.getKey(), part.getValue())))
            .as(part.getKey())
            .isEmpty();
      }
    }
  }

  /** An outgoing copy holds nothing of what only the own side may read, in any part. */
  @ParameterizedTest
  @MethodSource("org.parley.word.SampleDocuments#samples")
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
}
