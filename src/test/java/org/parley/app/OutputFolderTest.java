package org.parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Outcome;

/** Nothing that a person has is lost, whatever happens to a run. */
class OutputFolderTest {
  private static final Map<String, String> FACTS = Map.of("deal", "Test");

  @TempDir Path root;

  private Outcome<OutputFolder.Written> write(String text, boolean replace) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new OutputFolder(root.resolve("out"))
        .write(Map.of("outgoing/jda.docx", bytes, "internal/jda.docx", bytes), FACTS, replace);
  }

  private Path file(String path) {
    return root.resolve("out").resolve(path);
  }

  @Test
  void aChangedDealReplacesWhatTheLastRunWrote() throws IOException {
    write("first", false);
    Outcome<OutputFolder.Written> second = write("second", false);

    assertThat(second.value()).isPresent();
    assertThat(Files.readString(file("outgoing/jda.docx"))).isEqualTo("second");
  }

  @Test
  void aFileThatAPersonChangedIsNamedAndKept() throws IOException {
    write("first", false);
    Files.writeString(file("outgoing/jda.docx"), "my own words");

    Outcome<OutputFolder.Written> refused = write("second", false);

    assertThat(refused.diagnostics())
        .extracting(found -> found.code())
        .containsExactly(DiagnosticCode.OUTPUT_EDITED);
    assertThat(refused.diagnostics().get(0).message()).contains("outgoing/jda.docx");
    assertThat(Files.readString(file("outgoing/jda.docx"))).isEqualTo("my own words");
    assertThat(Files.readString(file("internal/jda.docx"))).isEqualTo("first");

    write("second", true);
    assertThat(Files.readString(file("outgoing/jda.docx"))).isEqualTo("second");
  }

  @Test
  void aFileThatWasThereBeforeTheFirstRunIsKept() throws IOException {
    Files.createDirectories(file("outgoing"));
    Files.writeString(file("outgoing/jda.docx"), "from somewhere else");

    assertThat(write("first", false).hasErrors()).isTrue();
    assertThat(Files.readString(file("outgoing/jda.docx"))).isEqualTo("from somewhere else");
  }

  @Test
  void theReceiptNamesTheDigestOfEachFile() throws IOException {
    write("first", false);
    Receipt receipt = Receipt.read(Files.readAllBytes(file(Receipt.PATH))).orElseThrow();

    assertThat(receipt.files())
        .containsEntry("outgoing/jda.docx", Digest.of("first".getBytes(StandardCharsets.UTF_8)));
    assertThat(receipt.facts()).isEqualTo(FACTS);
  }

  @Test
  void aRunKilledWhileItMovedItsFilesIsCompletedByTheNext() throws IOException {
    write("first", false);
    stage("outgoing/jda.docx", "second");
    stage("internal/jda.docx", "second");
    String digest = Digest.of("second".getBytes(StandardCharsets.UTF_8));
    var receipt =
        new Receipt(FACTS, Map.of("outgoing/jda.docx", digest, "internal/jda.docx", digest));
    Files.write(file(Receipt.PATH + ".parley-new"), receipt.json());
    Files.move(
        file("outgoing/jda.docx.parley-new"),
        file("outgoing/jda.docx"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);

    Outcome<OutputFolder.Written> next = write("second", false);

    assertThat(next.value().orElseThrow().recovered())
        .contains("interrupted")
        .contains("in place now");
    assertThat(Files.readString(file("internal/jda.docx"))).isEqualTo("second");
    assertThat(leftOver()).isEmpty();
  }

  @Test
  void aRunKilledBeforeItsFilesWereCompleteLeavesTheOldSet() throws IOException {
    write("first", false);
    stage("outgoing/jda.docx", "sec");

    Outcome<OutputFolder.Written> next = write("first", false);

    assertThat(next.value().orElseThrow().recovered()).contains("removed");
    assertThat(Files.readString(file("outgoing/jda.docx"))).isEqualTo("first");
    assertThat(leftOver()).isEmpty();
  }

  @Test
  void aFolderThatCannotBeMadeIsAnErrorAndLeavesNothing() throws IOException {
    Files.writeString(root.resolve("out"), "a file where the folder should be");

    Outcome<OutputFolder.Written> refused = write("first", false);

    assertThat(refused.diagnostics())
        .extracting(found -> found.code())
        .containsExactly(DiagnosticCode.OUTPUT_UNWRITABLE);
    assertThat(Files.readString(root.resolve("out")))
        .isEqualTo("a file where the folder should be");
  }

  @Test
  void aWriteThatFailsLeavesTheOldSetAndNoStagedFile() throws IOException {
    write("first", false);
    Files.createDirectory(file("outgoing/jda.docx.parley-new"));
    Files.writeString(file("outgoing/jda.docx.parley-new/note.txt"), "of a person");

    assertThat(write("second", false).diagnostics())
        .extracting(found -> found.code())
        .containsExactly(DiagnosticCode.OUTPUT_UNWRITABLE);
    assertThat(Files.readString(file("internal/jda.docx"))).isEqualTo("first");
    assertThat(leftOver()).containsExactly(file("outgoing/jda.docx.parley-new"));
    assertThat(file("outgoing/jda.docx.parley-new/note.txt")).exists();
  }

  @Test
  void aLinkOutOfTheFolderIsNeverFollowed() throws IOException {
    Files.createDirectories(file("outgoing"));
    Path elsewhere = Files.writeString(root.resolve("elsewhere.txt"), "do not touch");
    Files.createSymbolicLink(file("outgoing/jda.docx"), elsewhere);

    assertThat(write("first", true).hasErrors()).isTrue();
    assertThat(Files.readString(elsewhere)).isEqualTo("do not touch");
  }

  private void stage(String path, String text) throws IOException {
    Files.writeString(file(path + ".parley-new"), text);
  }

  private List<Path> leftOver() throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".parley-new")).toList();
    }
  }
}
