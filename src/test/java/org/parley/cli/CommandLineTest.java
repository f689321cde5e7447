package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user types and what comes back: files, texts and exit codes. */
class CommandLineTest {
  private static final String DEAL = "samples/cold-chain.yaml";

  @TempDir Path folder;

  @Test
  void buildWritesTheSetThatTheDocumentsPromise() throws IOException {
    Path output = folder.resolve("Entwürfe für Boreal").resolve("erster Wurf");
    CommandLineRun run = CommandLineRun.of("build", DEAL, "-o", output.toString());

    assertThat(run.code()).as(run.err()).isZero();
    try (Stream<Path> files = Files.walk(output)) {
      assertThat(
              files
                  .filter(Files::isRegularFile)
                  .map(file -> output.relativize(file).toString().replace('\\', '/')))
          .containsExactlyInAnyOrder(
              "outgoing/jda.docx",
              "outgoing/term-sheet.docx",
              "internal/jda.docx",
              "internal/positions.docx",
              "internal/scorecard.xlsx",
              "internal/receipt.json");
    }
    assertThat(run.out()).contains("Files:", "Defaults taken:", ", because ");
  }

  @Test
  void positionsNamesEachDepartureAndWhoMustApprove() {
    CommandLineRun run =
        CommandLineRun.of(
            "positions", "samples/pipe-crawler.yaml", "-o", folder.resolve("out").toString());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains(
            "Walk-away points that were allowed:",
            "jda.resources.lock_in = 24 months (preferred: 6 to 12 months)",
            "allowed by Warren Tillman, Senior Vice President Operations",
            "Fallbacks:",
            "needs approval by the head of intellectual property",
            "Clauses left out:",
            "Clauses made for this deal:",
            "Open points:",
            "Defaults that nobody decided:");
    assertThat(folder.resolve("out/internal/positions.docx")).exists();
    assertThat(folder.resolve("out/outgoing")).doesNotExist();
  }

  @Test
  void theSameInputGivesTheSameBytes() throws IOException {
    CommandLineRun.of("build", DEAL, "-o", folder.resolve("first").toString());
    var locale = java.util.Locale.getDefault();
    var zone = java.util.TimeZone.getDefault();
    try {
      java.util.Locale.setDefault(java.util.Locale.forLanguageTag("ar-EG"));
      java.util.TimeZone.setDefault(java.util.TimeZone.getTimeZone("Pacific/Kiritimati"));
      CommandLineRun.of("build", DEAL, "-o", folder.resolve("second").toString());
    } finally {
      java.util.Locale.setDefault(locale);
      java.util.TimeZone.setDefault(zone);
    }
    try (Stream<Path> files = Files.walk(folder.resolve("first"))) {
      List<Path> all = files.filter(Files::isRegularFile).toList();
      assertThat(all).hasSize(6);
      for (Path file : all) {
        Path twin = folder.resolve("second").resolve(folder.resolve("first").relativize(file));
        assertThat(Files.mismatch(file, twin)).as(file.toString()).isEqualTo(-1);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "build",
        "assemble",
        "termsheet",
        "scorecard",
        "portfolio",
        "fit",
        "check",
        "explain",
        "clauses",
        "schema"
      })
  void eachCommandHasHelpWithAnExample(String command) {
    CommandLineRun run = CommandLineRun.of(command, "--help");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Example").contains("./parley " + command);
  }

  @Test
  void aWrongCommandLineIsUsage() {
    assertThat(CommandLineRun.of().code()).isEqualTo(2);
    assertThat(CommandLineRun.of("biuld", DEAL).code()).isEqualTo(2);
    assertThat(CommandLineRun.of("biuld", DEAL).err()).contains("build");
    assertThat(CommandLineRun.of("check", "--format", "xml", DEAL).err())
        .contains("human, short, json or sarif");
  }

  @Test
  void brokenWordsOfTheChecksAreReportedOnceAndNothingIsListed() throws IOException {
    Path words = folder.resolve("templates/checks/en.yaml");
    Files.createDirectories(words.getParent());
    Files.writeString(words, "- no group of keys\n");

    CommandLineRun list =
        CommandLineRun.of("check", "--list", "--library", folder.toString(), "--format", "short");
    CommandLineRun papers =
        CommandLineRun.of(
            "check",
            "--library",
            folder.toString(),
            "--format",
            "short",
            "--text",
            "samples/good/paper/D101-undefined-term.txt",
            "--text",
            "samples/good/paper/D102-unused-definition.txt");

    assertThat(list.code()).isEqualTo(1);
    assertThat(list.out()).containsOnlyOnce("templates/checks/en.yaml:1:1: error[");
    assertThat(papers.code()).isEqualTo(1);
    assertThat(papers.out()).isEqualTo(list.out());
  }

  @Test
  void aMissingFileIsNamedAndExitsWithThree() {
    CommandLineRun run =
        CommandLineRun.of("build", "samples/cold-chian.yaml", "-o", folder.toString());

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("samples/cold-chian.yaml");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void errorsInTheDealWriteNothing() throws IOException {
    Path deal = folder.resolve("deal.yaml");
    Files.writeString(
        deal, Files.readString(Path.of(DEAL)).replace("currency: USD", "curency: USD"));
    Path output = folder.resolve("out");
    CommandLineRun run = CommandLineRun.of("build", deal.toString(), "-o", output.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("Did you mean `currency`?");
    assertThat(output).doesNotExist();
  }

  @Test
  void checkPrintsEachForm() throws IOException {
    Path deal = folder.resolve("deal.yaml");
    Files.writeString(
        deal, Files.readString(Path.of(DEAL)).replace("date: 2027-03-01", "date: 2027-02-30"));

    assertThat(CommandLineRun.of("check", deal.toString()).out()).contains("^").contains("hint:");
    assertThat(CommandLineRun.of("check", "--format", "short", deal.toString()).out())
        .contains(":")
        .doesNotContain("^");
    assertThat(CommandLineRun.of("check", "--format", "json", deal.toString()).out())
        .contains("\"T303\"");
    assertThat(CommandLineRun.of("check", "--format", "sarif", deal.toString()).out())
        .contains("\"2.1.0\"", "\"T303\"");
    assertThat(CommandLineRun.of("check", deal.toString()).code()).isEqualTo(1);
    assertThat(CommandLineRun.of("check", DEAL).code()).isZero();
  }

  @Test
  void checkReadsTheDraftsUnlessToldNotTo() {
    String waived = "samples/bad/commands/D601-waiver-without-finding/deal.yaml";

    assertThat(CommandLineRun.of("check", waived).out()).contains("D601");
    assertThat(CommandLineRun.of("check", waived).code()).isZero();
    assertThat(CommandLineRun.of("check", "--strict", waived).code()).isEqualTo(1);
    assertThat(CommandLineRun.of("check", "--no-drafting", "--strict", waived).code()).isZero();
  }

  @Test
  void remarksAreCountedAndListedOnRequest() throws IOException {
    Path paper = folder.resolve("paper.txt");
    Files.writeString(
        paper,
        """
        SUPPLY AGREEMENT

        1. Supply

        1.1 A bag weighs ten (10) kilograms.
        """);
    String[] asked = {"check", "--strict", "--info", "--format", "short", "--text"};
    var listed = new ArrayList<>(List.of(asked));
    listed.add(paper.toString());

    CommandLineRun counted = CommandLineRun.of("check", "--strict", "--text", paper.toString());
    CommandLineRun shown = CommandLineRun.of(listed.toArray(String[]::new));

    assertThat(counted.out()).contains("1 remark on style").doesNotContain("D302");
    assertThat(shown.out()).contains("info[D302]: Words and numerals say the same");
    assertThat(shown.code()).isZero();
  }

  @Test
  void explainSaysWhyAndWhere() {
    CommandLineRun clause = CommandLineRun.of("explain", DEAL, "ip.foreground");
    assertThat(clause.out())
        .contains("Its wording is joint-with-field-of-use (given at " + DEAL + ":");

    CommandLineRun term = CommandLineRun.of("explain", DEAL, "core.term_cause.cure");
    assertThat(term.out())
        .contains("default at clauses/core/term-cause/clause.yaml:")
        .contains("because");

    CommandLineRun unknown = CommandLineRun.of("explain", DEAL, "ip.forground");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("Did you mean `ip.foreground`?");
  }
}
