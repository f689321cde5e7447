package org.parley.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.word.SampleDocuments.Sample;

/**
 * Documents of the samples, judged by the Open XML SDK: one internal copy of each agreement of the
 * library, those with open points and an own clause, and every term sheet. The SDK takes ten
 * seconds for a long document; the schemas judge all of them in {@link SampleDocumentsTest}.
 */
class SampleSdkTest {
  private static final String WITH_OPEN_POINTS = "pipe-crawler";

  static List<Sample> judged() {
    var seen = new HashSet<String>();
    return SampleDocuments.fullest().stream()
        .filter(
            sample ->
                sample.name().endsWith("term sheet")
                    || sample.name().startsWith(WITH_OPEN_POINTS)
                    || seen.add(sample.contract().contract().cover().title()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("judged")
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
}
