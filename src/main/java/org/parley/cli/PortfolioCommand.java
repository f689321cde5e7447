package org.parley.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.app.WorkbookPortfolio;
import org.parley.app.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Many workbooks side by side. */
@Command(
    name = "portfolio",
    description =
        "Puts workbooks that were filled in side by side: one row a deal with triggers, health,"
            + " next dates and amounts, every point that calls for action, and what the deals"
            + " concede.",
    footer = {
      "",
      "Example:",
      "  ./parley portfolio out/*/internal/scorecard.xlsx -o portfolio.xlsx --as-of 2028-03-31"
    })
final class PortfolioCommand implements Callable<Integer> {
  private final Workspace workspace;
  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "The workbooks, .xlsx files; rows follow their order.")
  List<Path> workbooks = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "The workbook to write, an .xlsx file.")
  Path output = Path.of("");

  @Option(names = "--replace", description = "Replace a portfolio that is there already.")
  boolean replace;

  @Mixin AsOfOption asOf = new AsOfOption();

  @Mixin LibraryOption library = new LibraryOption();

  PortfolioCommand(Workspace workspace, Console console) {
    this.workspace = workspace;
    this.console = console;
  }

  @Override
  public Integer call() {
    var portfolio = new WorkbookPortfolio(workspace, library.loader(workspace));
    WorkbookPortfolio.Result result = portfolio.write(workbooks, asOf.day(), output, replace);
    console.findings(result.findings(), workspace);
    if (result.written()) {
      String count = result.read() + " of " + result.entries().size() + " workbooks read";
      console.lines(List.of("wrote " + output + ": " + count));
    }
    return Console.exitCode(result.findings(), false);
  }
}
