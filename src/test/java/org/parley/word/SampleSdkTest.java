package org.parley.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.word.SampleDocuments.Sample;

/** The documents of every sample, judged by the Open XML SDK. */
class SampleSdkTest {
  @ParameterizedTest
  @MethodSource("org.parley.word.SampleDocuments#fullest")
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
