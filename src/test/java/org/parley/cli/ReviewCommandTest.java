package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** A workbook comes back with actuals (row E7). */
public class ReviewCommandTest {
  /** Codes that no term sheet provokes; a test here does. */
  public static final Set<String> CODES = Set.of("W506", "W507", "W519", "W521");

  private static final String DEAL = "samples/freight-quotes-api.yaml";

  @TempDir Path folder;

  private Path workbook(String deal) {
    Path out = folder.resolve("out");
    CommandLineRun run = CommandLineRun.of("scorecard", deal, "-o", out.toString(), "--replace");
    assertThat(run.code()).as(run.err()).isZero();
    return out.resolve("internal/scorecard.xlsx");
  }

  private String deal(String from, String to) throws IOException {
    String text = Files.readString(Path.of(DEAL));
    assertThat(text).contains(from);
    return Files.writeString(folder.resolve("deal.yaml"), text.replace(from, to)).toString();
  }

  @Test
  void screenJsonAndMemoSayTheSame() {
    Path memo = folder.resolve("memo.docx");
    String file = workbook(DEAL).toString();
    CommandLineRun screen =
        CommandLineRun.of(
            "review", file, "--as-of", "2030-01-31", "--deal", DEAL, "--memo", memo.toString());
    assertThat(screen.code()).as(screen.err()).isZero();
    assertThat(screen.out()).contains("as of 2030-01-31", "input cells are filled in");
    assertThat(memo).isNotEmptyFile();

    CommandLineRun json = CommandLineRun.of("review", file, "--format", "json");
    Map<String, Object> read = new Yaml().load(json.out());
    assertThat((List<?>) read.get("points")).isNotEmpty();
    assertThat(screen.out()).startsWith((String) read.get("deal"));
  }

  @Test
  void aMemoOfAnotherHandIsKept() throws IOException {
    Path memo = Files.writeString(folder.resolve("memo.docx"), "mine");
    String file = workbook(DEAL).toString();
    CommandLineRun run = CommandLineRun.of("review", file, "--memo", memo.toString());
    assertThat(run.code()).isEqualTo(ExitCode.FILES);
    assertThat(memo).hasContent("mine");
  }

  @Test
  void aWorkbookOfAnotherDealOrVersionIsNamed() throws IOException {
    String file = workbook(DEAL).toString();
    CommandLineRun other =
        CommandLineRun.of("review", file, "--deal", "samples/port-traffic-data.yaml");
    assertThat(other.code()).isEqualTo(ExitCode.INPUT);
    assertThat(other.err()).contains("W506");
    String changed = deal("law:", "# changed\nlaw:");
    CommandLineRun version = CommandLineRun.of("review", file, "--deal", changed);
    assertThat(version.code()).isEqualTo(ExitCode.INPUT);
    assertThat(version.err()).contains("W507", "--actuals");
    CommandLineRun carried =
        CommandLineRun.of("scorecard", "samples/port-traffic-data.yaml", "--actuals", file);
    assertThat(carried.err()).contains("W506");
  }

  @Test
  void whatWasFilledInIsCarriedIntoTheNewVersion() throws Exception {
    Path file = workbook(DEAL);
    FilledFile.put(file, "ApiCalls", 0, 123_456);
    FilledFile.put(file, "ApiCalls", 1, 234_567);
    Path next = folder.resolve("next");
    CommandLineRun run =
        CommandLineRun.of(
            "scorecard",
            deal("law:", "# changed\nlaw:"),
            "--actuals",
            file.toString(),
            "-o",
            next.toString());
    assertThat(run.code()).as(run.err()).isZero();
    Path carried = next.resolve("internal/scorecard.xlsx");
    assertThat(FilledFile.number(carried, "ApiCalls", 0)).isEqualTo(123_456);
    assertThat(FilledFile.number(carried, "ApiCalls", 1)).isEqualTo(234_567);
    assertThat(FilledFile.number(carried, "ApiFees", 0)).isPositive();
  }

  @Test
  void aDealThatStartsInAnotherMonthSaysSo() throws Exception {
    Path file = workbook(DEAL);
    FilledFile.put(file, "ApiCalls", 0, 480_000);
    String later = deal("date: 2027-09-01", "date: 2027-10-01");
    CommandLineRun run =
        CommandLineRun.of(
            "scorecard",
            later,
            "--actuals",
            file.toString(),
            "-o",
            folder.resolve("next").toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).contains("W521", "starts on 2027-09-01; it now starts on 2027-10-01");
  }

  @Test
  void whatFindsNoPlaceIsListed() throws Exception {
    Path file = workbook("samples/cold-chain.yaml");
    FilledFile.put(file, "RisksRegisterLikelihood", 2, 4);
    FilledFile.put(file, "GateReportsReceivedOn", 0, 47_133);
    String text = Files.readString(Path.of("samples/cold-chain.yaml"));
    String without =
        text.replaceAll("(?m)^ *- \\{id: R3, failure.*\n", "")
            .replace("{id: G1, metric: fleet", "{id: G4, metric: fleet");
    assertThat(without).isNotEqualTo(text);
    Path deal = Files.writeString(folder.resolve("deal.yaml"), without);
    Files.copy(Path.of("samples/cold-chain.internal.yaml"), folder.resolve("deal.internal.yaml"));
    CommandLineRun run =
        CommandLineRun.of(
            "scorecard",
            deal.toString(),
            "--actuals",
            file.toString(),
            "-o",
            folder.resolve("next").toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err())
        .contains("W519", "A key engineer of either side leaves")
        .contains("`Exclusivity gates!L9` holds `2029-01-15`");
  }
}
