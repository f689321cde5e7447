package org.parley.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.app.BuildReport;
import org.parley.app.DealBuild;
import org.parley.app.Workspace;
import org.parley.diagnostic.Outcome;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands that write documents have in common. */
abstract class DealCommand implements Callable<Integer> {
  private final Workspace workspace;
  private final Console console;
  private final Set<DealBuild.Product> products;

  @Parameters(paramLabel = "DEAL", description = "The term sheet, a YAML file.")
  Path deal = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Folder to write into (default: out/<name of the term sheet>).")
  @Nullable Path output;

  @Option(
      names = "--style",
      paramLabel = "FILE",
      description = "Your firm's own Word template instead of the library's house style.")
  @Nullable Path style;

  @Mixin LibraryOption library = new LibraryOption();

  @Option(
      names = "--allow-open",
      description = "Write outgoing copies although points are open; they are highlighted.")
  boolean allowOpen;

  @Option(
      names = "--replace",
      description = "Replace files that a person has changed since they were written.")
  boolean replace;

  @Option(
      names = "--brief",
      description = "Count the defaults instead of listing each with its reason.")
  boolean brief;

  DealCommand(Workspace workspace, Console console, Set<DealBuild.Product> products) {
    this.workspace = workspace;
    this.console = console;
    this.products = Set.copyOf(products);
  }

  /** What is printed on success. */
  List<String> report(DealBuild.Result result, boolean brief) {
    return new BuildReport(result).lines(brief);
  }

  /** An earlier workbook whose inputs are carried into the new one. */
  Optional<Path> actuals() {
    return Optional.empty();
  }

  @Override
  public Integer call() {
    var loader = library.loader(workspace);
    var options =
        new DealBuild.Options(
            Optional.ofNullable(output).orElse(DealBuild.defaultOutput(deal)),
            Optional.ofNullable(style),
            allowOpen,
            replace,
            actuals());
    Outcome<DealBuild.Result> outcome =
        Progress.during(
            console.err(),
            "Assembling " + deal,
            () -> new DealBuild(workspace, loader).build(deal, products, options));
    console.findings(outcome.diagnostics(), workspace);
    outcome.value().ifPresent(result -> console.lines(report(result, brief)));
    return Console.exitCode(outcome.diagnostics(), false);
  }
}
