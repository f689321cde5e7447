package org.parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.parley.diagnostic.Diagnostic;
import org.parley.diagnostic.Findings;
import org.parley.source.SourceText;

/** Mistakes whose samples would be too large, or need more than a file. */
class GeneratedSampleTest {
  static final Set<String> CODES = Set.of("Y101", "Y107", "L234");

  @TempDir Path folder;

  @Test
  void aLibraryFileIsTooLarge() throws IOException {
    write("big.yaml", "#".repeat(1024 * 1024 + 1));
    assertThat(readFolder())
        .singleElement()
        .satisfies(found -> assertThat(found.code().code()).isEqualTo("Y101"))
        .satisfies(found -> assertThat(found.hints()).isNotEmpty());
  }

  @Test
  void aTermSheetHoldsTooMuch() throws IOException {
    Path deal = write("deal.yaml", "deal: [" + "1,".repeat(20_001) + "]\n");
    List<Diagnostic> found =
        new DealLoader(new Workspace(Path.of("")), Optional.empty()).load(deal).diagnostics();
    assertThat(found)
        .singleElement()
        .satisfies(each -> assertThat(each.code().code()).isEqualTo("Y107"))
        .satisfies(each -> assertThat(each.span().line()).isEqualTo(1));
  }

  /** A link to a file that exists and cannot be read, whoever tries; such a file is Linux's own. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void aLibraryFileCannotBeRead() throws IOException {
    Files.createSymbolicLink(folder.resolve("clause.yaml"), Path.of("/proc/self/mem"));
    assertThat(readFolder())
        .singleElement()
        .satisfies(found -> assertThat(found.code().code()).isEqualTo("L234"));
  }

  private List<Diagnostic> readFolder() {
    var findings = new Findings();
    LibraryFolder.readBelow(folder, "", "", new TreeMap<String, SourceText>(), findings);
    return findings.list();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }
}
