package org.parley.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.app.LoadedDeal;
import org.parley.app.Workspace;
import org.parley.deal.choice.Choice;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.diagnostic.Outcome;
import org.parley.source.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Which model of partnership fits, and which partner. */
@Command(
    name = "fit",
    description =
        "Ranks the models of partnership by what the deal weighs, and its candidates and partners"
            + " where it scores them; says why, and which weight would change the first rank.",
    footer = {
      "",
      "Examples:",
      "  ./parley fit samples/cold-chain.yaml",
      "  ./parley fit --format json samples/cold-chain.yaml"
    })
final class FitCommand implements Callable<Integer> {
  private static final String TO_WRITE =
      "Write how much each priority weighs: `workbook: {model_fit: {weights: [{criterion: speed,"
          + " weight: 40%}, ...]}}`; candidates go under `workbook.partner_selection.partners`,"
          + " partners to assess under `workbook.partner_assessment.partners`.";

  private final Workspace workspace;
  private final Console console;

  @Parameters(paramLabel = "DEAL", description = "The term sheet, a YAML file.")
  Path deal = Path.of("");

  @Mixin ReportFormatOption format = new ReportFormatOption();

  @Mixin LibraryOption library = new LibraryOption();

  FitCommand(Workspace workspace, Console console) {
    this.workspace = workspace;
    this.console = console;
  }

  @Override
  public Integer call() {
    Outcome<LoadedDeal> loaded = library.loader(workspace).load(deal);
    var findings = new Findings();
    findings.addAll(loaded.diagnostics());
    List<Choice> choices = loaded.value().map(LoadedDeal::deal).map(Choice::all).orElse(List.of());
    loaded
        .value()
        .filter(found -> choices.isEmpty())
        .ifPresent(
            found ->
                findings.report(
                    DiagnosticCode.NOTHING_TO_RANK
                        .at(Span.startOf(found.deal().file()))
                        .withHint(TO_WRITE)));
    console.findings(findings.list(), workspace);
    if (!choices.isEmpty()) {
      print(choices);
    }
    return Console.exitCode(findings.list(), false);
  }

  private void print(List<Choice> choices) {
    if (format.json()) {
      console.out().print(FitJson.of(choices));
    } else {
      choices.forEach(choice -> console.lines(new FitReport(choice).lines()));
    }
  }
}
