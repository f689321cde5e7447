package org.parley.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.word.SampleDocuments.Sample;

/** The documents of every sample, and of the fullest contract, judged by the Open XML SDK. */
class SampleSdkTest {
  private static OpenXmlSdk sdk;

  @BeforeAll
  static void start() throws IOException {
    sdk = OpenXmlSdk.start();
  }

  @AfterAll
  static void end() throws IOException {
    if (sdk != null) {
      sdk.close();
    }
  }

  @ParameterizedTest
  @MethodSource("org.parley.word.SampleDocuments#fullest")
  void theSdkFindsNothing(Sample sample) throws IOException, InterruptedException {
    assertThat(verdict(sample.bytes())).as(sample.toString()).isEqualTo("Found 0 errors\n");
  }

  @ParameterizedTest
  @EnumSource(Copy.class)
  void theSdkFindsNothingInTheFullestContract(Copy copy) throws IOException, InterruptedException {
    byte[] docx = WordFiles.write(SampleContract.full(), copy);
    assertThat(verdict(docx)).isEqualTo("Found 0 errors\n");
  }

  /** Else the tests above would pass without a judge. */
  @Test
  void theSdkFindsWhatIsWrong() throws IOException, InterruptedException {
    byte[] docx = WordFiles.write(SampleContract.full(), Copy.OUTGOING);
    byte[] wrong =
        WordFiles.changed(
            docx, "word/document.xml", xml -> xml.replace("<w:body>", "<w:body><w:jc/>"));
    assertThat(verdict(wrong))
        .contains("/word/document.xml", "Sch_InvalidElementContent")
        .doesNotContain("Found 0 errors");
  }

  private static String verdict(byte[] docx) throws IOException, InterruptedException {
    Files.createDirectories(LibreOffice.FOLDER);
    Path file = LibreOffice.FOLDER.resolve("sdk.docx");
    return sdk.verdict(Files.write(file, docx));
  }
}
