package org.parley.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class WordWriterTest {
  @Test
  void writesBothCopies() throws IOException {
    byte[] internal = WordFiles.write(SampleContract.full(), Copy.INTERNAL);
    byte[] outgoing = WordFiles.write(SampleContract.full(), Copy.OUTGOING);
    Files.createDirectories(LibreOffice.FOLDER);
    Files.write(LibreOffice.FOLDER.resolve("internal.docx"), internal);
    Files.write(LibreOffice.FOLDER.resolve("outgoing.docx"), outgoing);

    assertThat(DocumentGate.check(internal)).isEmpty();
    assertThat(DocumentGate.check(outgoing)).isEmpty();
  }

  @Test
  void sameContractSameBytes() {
    assertThat(WordFiles.write(SampleContract.full(), Copy.INTERNAL))
        .isEqualTo(WordFiles.write(SampleContract.full(), Copy.INTERNAL));
  }
}
