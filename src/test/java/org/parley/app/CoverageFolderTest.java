package org.parley.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.diagnostic.Diagnostic;
import org.parley.diagnostic.Findings;
import org.parley.diagnostic.Outcome;
import org.parley.fixture.CoverageSheets;
import org.parley.library.Library;
import org.parley.proof.CoverageDeals;

/** The coverage deals are those of the library as it is; a folder of them is written safely. */
class CoverageFolderTest {
  private static final Library SMALL =
      new BadLibrary(Path.of("src/test/resources/tiny-library"))
          .load(new Workspace(Path.of("")), new Findings())
          .value()
          .orElseThrow();

  @TempDir Path folder;

  /** {@code ./parley clauses --coverage samples/coverage} writes them anew. */
  @Test
  void samplesAreMadeOfTheLibraryAsItIs() throws IOException {
    Library library = org.parley.fixture.OwnLibrary.get();
    CoverageDeals.Made made = CoverageDeals.of(library, new SheetTrial(library));
    assertThat(made.findings()).isEmpty();
    Map<String, String> expected = new TreeMap<>();
    made.deals()
        .forEach(
            deal ->
                expected.put(
                    CoverageFile.name(deal),
                    new String(CoverageFile.bytes(deal), StandardCharsets.UTF_8)));
    if (Boolean.getBoolean("golden.update") && !files(CoverageSheets.FOLDER).equals(expected)) {
      new CoverageFolder(CoverageSheets.FOLDER).write(library, true);
      fail("samples/coverage was written anew: read it, then run without golden.update");
    }
    assertThat(files(CoverageSheets.FOLDER)).isEqualTo(expected);
  }

  @Test
  void aFolderIsWrittenAndThenLeftAlone() throws IOException {
    assertThat(write(false).value()).isPresent();
    Map<String, String> first = files(folder);
    assertThat(first.keySet()).containsExactly("supply-1.yaml", "supply-2.yaml");
    assertThat(write(false).value().orElseThrow())
        .containsExactly("2 coverage deals, 0 of them new or changed.");
    assertThat(files(folder)).isEqualTo(first);
  }

  @Test
  void whatAnEarlierRunMadeAndThisOneDoesNotGoes() throws IOException {
    write(false);
    Files.copy(folder.resolve("supply-1.yaml"), folder.resolve("supply-9.yaml"));
    Files.writeString(folder.resolve("deal.yaml"), "deal: of a person\n");
    Files.writeString(folder.resolve("README.md"), "of a person\n");
    assertThat(write(false).value().orElseThrow()).anyMatch(line -> line.startsWith("removed "));
    assertThat(files(folder).keySet())
        .containsExactly("README.md", "deal.yaml", "supply-1.yaml", "supply-2.yaml");
  }

  @Test
  void whatAPersonChangedIsReplacedOnRequestOnly() throws IOException {
    write(false);
    Map<String, String> first = files(folder);
    Path changed = folder.resolve("supply-2.yaml");
    Files.writeString(changed, first.get("supply-2.yaml") + "# a remark\n");
    Files.writeString(folder.resolve("supply-1.yaml"), "deal: of a person\n");
    Map<String, String> before = files(folder);
    assertThat(write(false).diagnostics())
        .extracting(found -> found.code().code())
        .containsExactly("F107", "F107");
    assertThat(files(folder)).isEqualTo(before);
    assertThat(write(true).value()).isPresent();
    assertThat(files(folder)).isEqualTo(first);
  }

  @Test
  void aFolderInAFilesPlaceIsAnErrorAndNoHalfOfTheSetIsLeft() throws IOException {
    Files.createDirectory(folder.resolve("supply-2.yaml"));
    assertThat(write(true).diagnostics())
        .extracting(Diagnostic::message)
        .singleElement()
        .asString()
        .contains("supply-2.yaml` is a folder");
    assertThat(names(folder)).containsExactly("supply-2.yaml");
  }

  @Test
  void aWriteThatFailsLeavesNoStagedFile() throws IOException {
    write(false);
    Map<String, String> first = files(folder);
    Path other = folder.resolve("supply-1.yaml");
    Files.writeString(other, "deal: of a person\n");
    Files.writeString(folder.resolve("supply-2.yaml"), "deal: of a person\n");
    Path inTheWay = Files.createDirectory(folder.resolve("supply-2.yaml" + StagedFiles.ENDING));

    assertThat(write(true).diagnostics())
        .extracting(found -> found.code().code())
        .containsExactly("F106");
    assertThat(Files.readString(other)).isEqualTo("deal: of a person\n");
    assertThat(names(folder))
        .containsExactly("supply-1.yaml", "supply-2.yaml", "supply-2.yaml.parley-new");

    Files.delete(inTheWay);
    assertThat(write(true).value()).isPresent();
    assertThat(files(folder)).isEqualTo(first);
  }

  @Test
  void aFolderThatCannotBeMadeIsAnError() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "of a person\n");
    assertThat(new CoverageFolder(file).write(SMALL, true).diagnostics())
        .extracting(Diagnostic::message)
        .singleElement()
        .asString()
        .contains("a file stands where a folder is needed");
  }

  @Test
  void nothingIsWrittenIfAWordingHasNoDeal() throws IOException {
    Library refused =
        new BadLibrary(Path.of("samples/bad/library/L259-no-deal-found"))
            .load(new Workspace(Path.of("")), new Findings())
            .value()
            .orElseThrow();
    List<Diagnostic> findings = new CoverageFolder(folder).write(refused, true).diagnostics();
    assertThat(findings).extracting(found -> found.code().code()).containsOnly("L259");
    assertThat(files(folder)).isEmpty();
  }

  private Outcome<List<String>> write(boolean replace) {
    return new CoverageFolder(folder).write(SMALL, replace);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> found = Files.list(folder)) {
      return found.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.list(folder)) {
      for (Path file : found.toList()) {
        files.put(String.valueOf(file.getFileName()), Files.readString(file));
      }
    }
    return files;
  }
}
