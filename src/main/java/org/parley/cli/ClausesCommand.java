package org.parley.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.app.Workspace;
import org.parley.diagnostic.DidYouMean;
import org.parley.diagnostic.Outcome;
import org.parley.library.Library;
import org.parley.library.LibraryClause;
import org.parley.term.TermDeclaration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The catalogue on screen. */
@Command(
    name = "clauses",
    description =
        "Loads and checks the library; lists its clauses, or shows one with its variants, positions"
            + " and terms.",
    footer = {
      "",
      "Examples:",
      "  ./parley clauses",
      "  ./parley clauses ip.foreground",
      "  ./parley clauses --library our-library",
      "  ./parley clauses --html catalogue",
      "  ./parley clauses --structures",
      "  ./parley clauses --structures --format json",
      "  ./parley clauses --prove",
      "  ./parley clauses --coverage samples/coverage"
    })
final class ClausesCommand implements Callable<Integer> {
  private final Workspace workspace;
  private final Console console;

  @Parameters(arity = "0..1", paramLabel = "ID", description = "A clause id.")
  @Nullable String id;

  @Option(
      names = "--html",
      paramLabel = "DIR",
      description = "Write the catalogue as web pages into this folder.")
  @Nullable Path html;

  @Option(
      names = "--structures",
      description = "List the forms that a partnership can take, and what the library papers.")
  boolean structures;

  @Option(names = "--replace", description = "Replace files that were changed by hand.")
  boolean replace;

  @Option(
      names = "--prove",
      description =
          "Prove that no term sheet can make an agreement with a dangling reference, an undefined"
              + " term, a missing companion or a missing value; print the smallest one that can.")
  boolean prove;

  @Option(
      names = "--coverage",
      paramLabel = "DIR",
      description =
          "Write into this folder small term sheets that together use every wording of every"
              + " clause.")
  @Nullable Path coverage;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "human",
      converter = CheckCommand.FormatReader.class,
      description =
          "Of the proof's findings: human, short, json or sarif (default: human); of structures:"
              + " human or json.")
  CheckCommand.Format format = CheckCommand.Format.human;

  @Spec CommandSpec spec = CommandSpec.create();

  @Mixin LibraryOption library = new LibraryOption();

  ClausesCommand(Workspace workspace, Console console) {
    this.workspace = workspace;
    this.console = console;
  }

  @Override
  public Integer call() {
    Outcome<Library> loaded = library.loader(workspace).library();
    console.findings(loaded.diagnostics(), workspace);
    if (loaded.value().isEmpty()) {
      return Console.exitCode(loaded.diagnostics(), false);
    }
    if (html != null) {
      return catalogue(loaded.value().get(), html);
    }
    if (prove) {
      return new ProofReport(workspace, console).print(loaded.value().get(), format);
    }
    if (coverage != null) {
      return new ProofReport(workspace, console).cover(loaded.value().get(), coverage, replace);
    }
    if (structures) {
      return structures(loaded.value().get());
    }
    return id == null ? list(loaded.value().get()) : show(loaded.value().get(), id);
  }

  private int structures(Library found) {
    if (format == CheckCommand.Format.shortened || format == CheckCommand.Format.sarif) {
      throw new ParameterException(
          spec.commandLine(),
          "Structures are listed for people or as json, not as " + format + ".");
    }
    if (format == CheckCommand.Format.json) {
      console.out().print(StructureJson.of(found.structures().values()));
    } else {
      console.lines(new StructureList(found).lines());
    }
    return ExitCode.FINE;
  }

  private int catalogue(Library found, Path folder) {
    Outcome<Path> written = library.catalogue(workspace).write(found, folder, replace);
    console.findings(written.diagnostics(), workspace);
    written.value().ifPresent(page -> console.out().println("Open " + page + " in a browser."));
    return Console.exitCode(written.diagnostics(), false);
  }

  private int list(Library found) {
    for (LibraryClause clause : found.clauses().values()) {
      String variants =
          clause.variants().size() == 1
              ? ""
              : "  (" + String.join(", ", clause.variants().keySet()) + ")";
      console
          .out()
          .println(String.format(Locale.ROOT, "%-32s %s%s", clause.id(), clause.title(), variants));
    }
    console
        .out()
        .println(
            found.clauses().size()
                + " clauses, "
                + found.definitions().size()
                + " definitions, agreements: "
                + String.join(", ", found.outlines().keySet()));
    return ExitCode.FINE;
  }

  private int show(Library found, String clauseId) {
    LibraryClause clause = found.clauses().get(clauseId);
    if (clause == null) {
      console
          .err()
          .println(
              "There is no clause `"
                  + clauseId
                  + "`."
                  + DidYouMean.hint(clauseId, found.clauses().keySet())
                      .map(hint -> " " + hint)
                      .orElse(""));
      return ExitCode.USAGE;
    }
    console.out().println(clause.id() + ": " + clause.title() + ". " + clause.purpose());
    clause
        .variants()
        .values()
        .forEach(
            variant -> {
              console.out().println("variant " + variant.name() + "  " + variant.wording().file());
              variant
                  .positions()
                  .forEach(
                      (role, position) ->
                          console
                              .out()
                              .println(
                                  "  "
                                      + role
                                      + ": "
                                      + position.rank().written()
                                      + ". "
                                      + position.reason()));
            });
    clause.terms().forEach(this::show);
    if (!clause.note().isEmpty()) {
      console.out().println("note: " + clause.note());
    }
    return ExitCode.FINE;
  }

  private void show(TermDeclaration term) {
    String answer =
        term.because().isEmpty()
            ? term.optional() ? "optional" : "must be answered"
            : "default, because " + term.because();
    console
        .out()
        .println(
            "term "
                + term.path()
                + " ("
                + term.type().written()
                + "): "
                + term.question()
                + " ["
                + answer
                + "]");
  }
}
