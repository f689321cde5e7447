package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** Which model fits, on screen (row A2). */
class FitCommandTest {
  private static final String DEAL = "samples/cold-chain.yaml";

  @TempDir Path folder;

  private String deal(String from, String to) throws IOException {
    String text = Files.readString(Path.of(DEAL));
    assertThat(text).contains(from);
    Path deal = folder.resolve("deal.yaml");
    return Files.writeString(deal, text.replace(from, to)).toString();
  }

  @Test
  void theRankingIsExplained() {
    CommandLineRun run = CommandLineRun.of("fit", DEAL);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains(
            "Model fit\n  1. Co-development: 3.75 of 5\n",
            "2. Buy: 3.20 of 5",
            "       Control of IP and roadmap (20%): 3. Results are held jointly",
            // Where the deal differs from the general view
            "Speed to market (15%): 2. There is no product yet",
            "  Speed to market, now 15%: above 37.04% OEM\n",
            "  Market reach, now 15%: never\n",
            "Partner selection\n  1. Boreal Logistics: 4.15 of 5\n",
            "Partner assessment\n  1. Boreal Logistics: 4.00 of 5\n");
  }

  @Test
  void otherProgramsReadItAsJson() {
    CommandLineRun run = CommandLineRun.of("fit", "--format", "json", DEAL);

    assertThat(run.code()).as(run.err()).isZero();
    Map<String, Object> read = new Yaml().load(run.out());
    List<?> choices = (List<?>) read.get("choices");
    assertThat(choices).hasSize(3);
    Map<?, ?> fit = (Map<?, ?>) choices.get(0);
    assertThat(fit.get("choice")).isEqualTo("model-fit");
    assertThat((List<?>) fit.get("options"))
        .anySatisfy(
            option ->
                assertThat(((Map<?, ?>) option).toString())
                    .contains("id=co-development", "rank=1", "total=3.75"));
    assertThat((List<?>) fit.get("criteria"))
        .anySatisfy(
            criterion ->
                assertThat(((Map<?, ?>) criterion).toString())
                    .contains("id=speed", "below=null", "share=0.37037037", "first=oem"));
  }

  @Test
  void anOpenScoreLeavesAnOptionWithoutARank() throws IOException {
    CommandLineRun run =
        CommandLineRun.of(
            "fit",
            deal(
                "criterion: risk, score: 4, evidence: 'Due diligence",
                "criterion: risk, score: open, evidence: 'Due diligence"));

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains(
            "Partner selection\n  1. Glacier Sensors: 3.55 of 5\n",
            "  -  Boreal Logistics: not complete, no score for Low risk");
  }

  @Test
  void openWeightsLeaveNothingToRank() throws IOException {
    CommandLineRun run =
        CommandLineRun.of(
            "fit", deal("{criterion: speed, weight: 15%}", "{criterion: speed, weight: open}"));

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("  -  Build: not complete, the weights are not decided")
        .contains("  Speed to market, now OPEN: no ranking");
  }

  @Test
  void weightsThatDoNotAddUpAreRefused() throws IOException {
    CommandLineRun run =
        CommandLineRun.of(
            "fit", deal("{criterion: speed, weight: 15%}", "{criterion: speed, weight: 16%}"));

    assertThat(run.code()).isEqualTo(ExitCode.INPUT);
    assertThat(run.err()).contains("workbook.model_fit.weights").contains("101");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aDealWithoutWeightsIsToldWhatToWrite() {
    CommandLineRun run = CommandLineRun.of("fit", "samples/vineyard-irrigation.yaml");

    assertThat(run.code()).isEqualTo(ExitCode.INPUT);
    assertThat(run.err())
        .contains("error[T342]", "workbook: {model_fit: {weights: [{criterion: speed,");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aFormOfFindingsIsRefused() {
    CommandLineRun run = CommandLineRun.of("fit", "--format", "sarif", DEAL);

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("not as sarif");
  }
}
