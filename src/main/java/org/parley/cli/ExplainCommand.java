package org.parley.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.app.Assembly;
import org.parley.app.Explanation;
import org.parley.app.LoadedDeal;
import org.parley.app.Version;
import org.parley.app.Workspace;
import org.parley.diagnostic.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Why a clause is there, and where a value comes from. */
@Command(
    name = "explain",
    description =
        "Says why a clause is in the deal or not, why in this wording, and where each value comes"
            + " from.",
    footer = {
      "",
      "Examples:",
      "  ./parley explain samples/cold-chain.yaml ip.foreground",
      "  ./parley explain samples/cold-chain.yaml core.term_cause.cure"
    })
final class ExplainCommand implements Callable<Integer> {
  private final Workspace workspace;
  private final Console console;

  @Parameters(index = "0", paramLabel = "DEAL", description = "The term sheet.")
  Path deal = Path.of("");

  @Parameters(index = "1", paramLabel = "ID", description = "A clause id, or the path of a term.")
  String id = "";

  @Mixin LibraryOption library = new LibraryOption();

  ExplainCommand(Workspace workspace, Console console) {
    this.workspace = workspace;
    this.console = console;
  }

  @Override
  public Integer call() {
    Outcome<LoadedDeal> loaded = library.loader(workspace).load(deal);
    console.findings(loaded.diagnostics(), workspace);
    if (loaded.value().isEmpty()) {
      return Console.exitCode(loaded.diagnostics(), false);
    }
    Outcome<List<Assembly.Assembled>> assembled =
        Assembly.all(loaded.value().get(), Version.current());
    console.findings(assembled.diagnostics(), workspace);
    return assembled
        .value()
        .map(agreements -> explain(Explanation.of(loaded.value().get(), agreements)))
        .orElse(ExitCode.INPUT);
  }

  private int explain(Explanation explanation) {
    Optional<List<String>> lines = explanation.of(id);
    lines.ifPresent(console::lines);
    if (lines.isEmpty()) {
      console
          .err()
          .println(
              "There is no clause or term `"
                  + id
                  + "`."
                  + explanation.suggestion(id).map(hint -> " " + hint).orElse(""));
      return ExitCode.USAGE;
    }
    return ExitCode.FINE;
  }
}
