package org.parley.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.app.DealLoader;
import org.parley.app.Workspace;
import org.parley.diagnostic.Outcome;
import org.parley.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The JSON Schema of term sheets, for editors. */
@Command(
    name = "schema",
    description =
        "Prints the JSON Schema of term sheets, for completion and live errors in editors.",
    footer = {
      "",
      "Example:",
      "  ./parley schema > deal.schema.json",
      "and begin the term sheet with: # yaml-language-server: $schema=deal.schema.json"
    })
final class SchemaCommand implements Callable<Integer> {
  private final Workspace workspace;
  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "DEAL",
      description = "A term sheet, if the terms of the clauses made for it alone are wanted, too.")
  @Nullable Path deal;

  @Mixin LibraryOption library = new LibraryOption();

  SchemaCommand(Workspace workspace, Console console) {
    this.workspace = workspace;
    this.console = console;
  }

  private Outcome<Library> load(DealLoader loader) {
    return deal == null ? loader.library() : loader.libraryFor(deal);
  }

  @Override
  public Integer call() {
    Outcome<Library> loaded = load(library.loader(workspace));
    console.findings(loaded.diagnostics(), workspace);
    loaded.value().ifPresent(found -> console.out().print(org.parley.app.Schema.json(found)));
    return Console.exitCode(loaded.diagnostics(), false);
  }
}
