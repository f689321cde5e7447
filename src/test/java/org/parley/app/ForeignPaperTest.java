package org.parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.diagnostic.Diagnostic;
import org.parley.word.ForeignDocx;

/** A paper that cannot be read gets one clear error, and nothing is checked. */
class ForeignPaperTest {
  private static final String TEXT = "SUPPLY AGREEMENT\n\n1. Caf\u00e9\n\n1.1 Alder shall pay.\n";

  @TempDir Path folder;

  @Test
  void anEncryptedDocumentIsRefused() throws IOException {
    byte[] encrypted = new byte[2048];
    byte[] mark = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    System.arraycopy(mark, 0, encrypted, 0, mark.length);

    assertThat(only("locked.docx", encrypted)).contains("[F109]", "password");
  }

  @Test
  void aSmallFileThatUnzipsToAHugeOneIsRefused() throws IOException {
    byte[] bomb = ForeignDocx.bomb(120_000_000);

    assertThat(bomb).hasSizeLessThan(1_000_000);
    assertThat(only("bomb.docx", bomb)).contains("[F109]");
  }

  @Test
  void aDocumentThatIsNoZipIsRefused() throws IOException {
    assertThat(only("text.docx", TEXT.getBytes(StandardCharsets.UTF_8))).contains("[F109]");
  }

  @Test
  void aTextInAnotherEncodingIsRefused() throws IOException {
    assertThat(only("latin.txt", TEXT.getBytes(StandardCharsets.ISO_8859_1))).contains("[Y102]");
    byte[] wide = ("\uFEFF" + TEXT).getBytes(Charset.forName("UTF-16LE"));
    assertThat(only("wide.txt", wide)).contains("[Y103]");
  }

  @Test
  void anEmptyFileIsRefused() throws IOException {
    assertThat(only("empty.txt", new byte[0])).containsPattern("\\[(?:F109|Y104)\\]");
    assertThat(only("empty.docx", new byte[0])).contains("[F109]");
    assertThat(only("blank.docx", ForeignDocx.of(""))).contains("[F109]", "no text");
  }

  @Test
  void anotherKindOfFileIsRefused() throws IOException {
    assertThat(only("scan.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8))).contains("[F109]");
  }

  /** The one finding on a file, as code and message. */
  private String only(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, content);
    var workspace = new Workspace(Path.of(""));
    var foreign = new ForeignPaper(workspace, DealPapers.words());
    List<Diagnostic> found = foreign.check(file);
    assertThat(found).hasSize(1);
    return "[" + found.get(0).code().code() + "] " + found.get(0).message();
  }
}
