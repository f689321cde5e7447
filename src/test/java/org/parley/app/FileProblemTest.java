package org.parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is said about files that are not there, not files, not readable or too large. */
class FileProblemTest {
  @TempDir Path folder;

  @Test
  void aMissingFile() {
    assertThat(printed(folder.resolve("deal.yml")))
        .contains("error[F101]: There is no file")
        .contains("hint: Check the name, and the folder that you are in.");
  }

  @Test
  void aMissingFileWhoseEndingWasForgotten() throws IOException {
    Files.writeString(folder.resolve("deal.yaml"), "deal: x\n");
    assertThat(printed(folder.resolve("deal")))
        .contains("hint: Did you mean")
        .contains("deal.yaml");
  }

  @Test
  void aFolder() {
    assertThat(printed(folder))
        .contains("error[F102]:")
        .contains("is a folder, not a file.")
        .contains("hint: Name the term sheet inside it");
  }

  /** Root may read everything, except what the system itself refuses. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void anUnreadableFile() {
    assertThat(printed(Path.of("/proc/self/mem")))
        .contains("error[F103]: The file `/proc/self/mem` cannot be read.")
        .contains("hint: Check that you may read it.");
  }

  @Test
  void aFileThatIsTooLarge() throws IOException {
    Path large = Files.writeString(folder.resolve("deal.yaml"), "#".repeat(1024 * 1024 + 1));
    assertThat(printed(large)).contains("error[F104]:").contains("is larger than 1 MiB.");
  }

  @Test
  void aFolderWithoutLibrary() {
    var workspace = new Workspace(Path.of(""));
    var library = new DealLoader(workspace, Optional.of(folder)).library();
    assertThat(BadSample.print(workspace, library.diagnostics()))
        .contains("error[F108]: There is no clause library in");
  }

  private static String printed(Path file) {
    var workspace = new Workspace(Path.of(""));
    return BadSample.print(workspace, workspace.readText(file).diagnostics());
  }
}
