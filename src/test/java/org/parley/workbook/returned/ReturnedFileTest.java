package org.parley.workbook.returned;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.parley.diagnostic.Diagnostic;

/** A file that is no workbook says what it is, and what to do with it. */
class ReturnedFileTest {
  /** More than POI takes in one part. */
  private static final int HUGE = 110_000_000;

  @Test
  void aPartThatSaysItsOwnHugeSizeIsRefused() throws IOException {
    assertThat(problem(bomb()).message())
        .isEqualTo(
            "`w.xlsx` cannot be read as a workbook: it unpacks to far more than a workbook holds.");
  }

  @Test
  void anOpenDocumentFileIsToBeSavedAsXlsx() throws IOException {
    Diagnostic problem = problem(openDocument());
    assertThat(problem.message())
        .isEqualTo("`w.xlsx` cannot be read as a workbook: it is an OpenDocument file.");
    assertThat(problem.hints()).containsExactly("Open it, and save it as .xlsx.");
  }

  private static Diagnostic problem(byte[] bytes) {
    List<Diagnostic> problems = ReturnedWorkbook.open("w.xlsx", bytes).diagnostics();
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).code().code()).isEqualTo("W501");
    return problems.get(0);
  }

  private static byte[] bomb() throws IOException {
    byte[] zeros = new byte[HUGE];
    var crc = new CRC32();
    crc.update(zeros);
    var entry = new ZipEntry("xl/media/z.bin");
    entry.setSize(HUGE);
    entry.setCompressedSize(deflated(zeros));
    entry.setCrc(crc.getValue());
    return zip(entry, zeros);
  }

  private static long deflated(byte[] bytes) {
    var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    deflater.setInput(bytes);
    deflater.finish();
    byte[] out = new byte[8192];
    while (!deflater.finished()) {
      deflater.deflate(out);
    }
    long size = deflater.getBytesWritten();
    deflater.end();
    return size;
  }

  private static byte[] openDocument() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (String part : List.of("mimetype", "settings.xml", "content.xml")) {
        zip.putNextEntry(new ZipEntry(part));
        zip.write(
            "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(ZipEntry entry, byte[] content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(entry);
      zip.write(content);
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }
}
