package org.parley.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.app.Draft;
import org.parley.app.LoadedDeal;
import org.parley.app.Version;
import org.parley.app.Workspace;
import org.parley.deal.Answered;
import org.parley.diagnostic.DiagnosticPrinter;
import org.parley.diagnostic.Findings;
import org.parley.diagnostic.HumanPrinter;
import org.parley.diagnostic.JsonPrinter;
import org.parley.diagnostic.Outcome;
import org.parley.diagnostic.SarifPrinter;
import org.parley.diagnostic.ShortPrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** All that is wrong or doubtful; nothing is written. */
@Command(
    name = "check",
    description = "Reports all that is wrong or doubtful in term sheets, and writes nothing.",
    footer = {
      "",
      "Examples:",
      "  ./parley check samples/cold-chain.yaml",
      "  ./parley check --format sarif --strict deals/*.yaml"
    })
final class CheckCommand implements Callable<Integer> {
  /** Forms of the report. */
  enum Format {
    human,
    shortened,
    json,
    sarif;

    /** What prints findings in this form. */
    DiagnosticPrinter printer(Console console) {
      return switch (this) {
        case human -> new HumanPrinter(console.colour());
        case shortened -> new ShortPrinter();
        case json -> new JsonPrinter();
        case sarif -> new SarifPrinter();
      };
    }

    @Override
    public String toString() {
      return this == shortened ? "short" : name();
    }
  }

  private final Workspace workspace;
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "DEAL", description = "Term sheets.")
  List<Path> deals = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "human",
      converter = FormatReader.class,
      description = "human, short, json or sarif (default: human).")
  Format format = Format.human;

  @Option(names = "--strict", description = "Exit with 1 on warnings, too.")
  boolean strict;

  @Option(names = "--defaults", description = "List each default that is taken, with its reason.")
  boolean defaults;

  @Mixin LibraryOption library = new LibraryOption();

  CheckCommand(Workspace workspace, Console console) {
    this.workspace = workspace;
    this.console = console;
  }

  @Override
  public Integer call() {
    Findings findings = Progress.during(console.err(), "Checking", this::checkAll);
    console.print(format.printer(console), findings.list(), workspace, console.out());
    if (findings.list().isEmpty() && format == Format.human) {
      console.out().println("Nothing to report.");
    }
    return Console.exitCode(findings.list(), strict);
  }

  private Findings checkAll() {
    var findings = new Findings();
    deals.stream().filter(deal -> !beside(deal)).forEach(deal -> check(deal, findings));
    return findings;
  }

  /**
   * An internal file is read with its term sheet, also where a pattern such as {@code *.yaml} names
   * both.
   */
  private static boolean beside(Path deal) {
    return deal.toString().endsWith(".internal.yaml");
  }

  private void check(Path deal, Findings findings) {
    Outcome<LoadedDeal> loaded = library.loader(workspace).load(deal);
    findings.addAll(loaded.diagnostics());
    loaded
        .value()
        .ifPresent(found -> findings.addAll(Draft.of(found, Version.current()).diagnostics()));
    if (defaults) {
      loaded.value().ifPresent(this::listDefaults);
    }
  }

  private void listDefaults(LoadedDeal loaded) {
    loaded
        .deal()
        .agreements()
        .forEach(
            agreement ->
                agreement.answers().byPath().values().stream()
                    .filter(Answered::defaulted)
                    .forEach(
                        answered ->
                            console
                                .out()
                                .println(
                                    answered.path()
                                        + ": default at "
                                        + answered.declaration().span()
                                        + ", because "
                                        + answered.declaration().because())));
  }

  /** Reads the name of a format. */
  static final class FormatReader implements picocli.CommandLine.ITypeConverter<Format> {
    @Override
    public Format convert(String written) {
      for (Format format : Format.values()) {
        if (format.toString().equals(written)) {
          return format;
        }
      }
      throw new picocli.CommandLine.TypeConversionException(
          "expected human, short, json or sarif, not '" + written + "'");
    }
  }
}
