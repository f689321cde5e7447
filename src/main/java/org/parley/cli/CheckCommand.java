package org.parley.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.app.CheckWords;
import org.parley.app.Draft;
import org.parley.app.DraftReview;
import org.parley.app.ForeignPaper;
import org.parley.app.LoadedDeal;
import org.parley.app.ReportedAnswers;
import org.parley.app.Version;
import org.parley.app.Workspace;
import org.parley.deal.Answered;
import org.parley.diagnostic.Diagnostic;
import org.parley.diagnostic.DiagnosticPrinter;
import org.parley.diagnostic.Findings;
import org.parley.diagnostic.HumanPrinter;
import org.parley.diagnostic.JsonPrinter;
import org.parley.diagnostic.Outcome;
import org.parley.diagnostic.SarifPrinter;
import org.parley.diagnostic.ShortPrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** All that is wrong or doubtful; nothing is written. */
@Command(
    name = "check",
    description = "Reports all that is wrong or doubtful in term sheets, and writes nothing.",
    footer = {
      "",
      "Examples:",
      "  ./parley check samples/cold-chain.yaml",
      "  ./parley check --format sarif --strict deals/*.yaml",
      "  ./parley check --info samples/cold-chain.yaml",
      "  ./parley check --text their-draft.docx"
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

  @Parameters(arity = "0..*", paramLabel = "DEAL", description = "Term sheets.")
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

  @Option(
      names = "--text",
      paramLabel = "FILE",
      description = "Run the drafting checks on foreign paper: .docx or .txt; may be repeated.")
  List<Path> papers = List.of();

  @Option(
      names = "--no-drafting",
      description = "Leave out the drafting checks on the agreements of the term sheets.")
  boolean withoutDrafting;

  @Option(
      names = "--info",
      description = "List remarks on style, too; otherwise they are only counted.")
  boolean info;

  @Option(names = "--list", description = "List the drafting checks.")
  boolean list;

  @Option(names = "--defaults", description = "List each default that is taken, with its reason.")
  boolean defaults;

  @Spec CommandSpec spec = CommandSpec.create();

  @Mixin LibraryOption library = new LibraryOption();

  CheckCommand(Workspace workspace, Console console) {
    this.workspace = workspace;
    this.console = console;
  }

  @Override
  public Integer call() {
    if (list) {
      return listChecks();
    }
    if (deals.isEmpty() && papers.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "Name a term sheet, or foreign paper with --text.");
    }
    Findings findings = Progress.during(console.err(), "Checking", this::checkAll);
    report(findings.list());
    return Console.exitCode(findings.list(), strict);
  }

  /** Remarks are a matter of taste, and would hide what matters. */
  private void report(List<Diagnostic> all) {
    List<Diagnostic> shown = info ? all : all.stream().filter(each -> !each.isInfo()).toList();
    console.print(format.printer(console), shown, workspace, console.out());
    if (format == Format.human) {
      int hidden = all.size() - shown.size();
      if (shown.isEmpty()) {
        console.out().println("Nothing to report.");
      }
      if (hidden > 0) {
        String remarks = hidden == 1 ? "1 remark" : hidden + " remarks";
        console.out().println(remarks + " on style: --info lists what is counted here.");
      }
    }
  }

  private Findings checkAll() {
    var findings = new Findings();
    boolean review = !papers.isEmpty() || !deals.isEmpty() && !withoutDrafting;
    Optional<CheckWords> words = review ? words(findings) : Optional.empty();
    Optional<DraftReview> drafting = words.filter(found -> !withoutDrafting).map(DraftReview::new);
    deals.stream().filter(deal -> !beside(deal)).forEach(deal -> check(deal, drafting, findings));
    words
        .map(found -> new ForeignPaper(workspace, found))
        .ifPresent(foreign -> papers.forEach(paper -> findings.addAll(foreign.check(paper))));
    return findings;
  }

  private Optional<CheckWords> words(Findings findings) {
    return CheckWords.read(workspace, library.loader(workspace), findings);
  }

  /**
   * An internal file is read with its term sheet, also where a pattern such as {@code *.yaml} names
   * both.
   */
  private static boolean beside(Path deal) {
    return deal.toString().endsWith(".internal.yaml");
  }

  private void check(Path deal, Optional<DraftReview> drafting, Findings findings) {
    Outcome<LoadedDeal> loaded = library.loader(workspace).load(deal);
    findings.addAll(loaded.diagnostics());
    loaded.value().ifPresent(found -> review(found, drafting, findings));
    if (defaults) {
      loaded.value().ifPresent(this::listDefaults);
    }
  }

  private void review(LoadedDeal loaded, Optional<DraftReview> drafting, Findings findings) {
    Outcome<Draft> draft = Draft.of(loaded, Version.current());
    findings.addAll(draft.diagnostics());
    drafting.ifPresent(
        review -> draft.value().ifPresent(made -> findings.addAll(review.all(loaded, made))));
  }

  /** The list, or why there is none. */
  private int listChecks() {
    var findings = new Findings();
    words(findings).stream()
        .flatMap(words -> words.review().rules().stream())
        .forEach(
            rule ->
                console
                    .out()
                    .println(
                        rule.check().code().code()
                            + "  "
                            + rule.check().code().severity().name().toLowerCase(Locale.ROOT)
                            + "  "
                            + rule.check().title()
                            + ": "
                            + rule.fix()));
    if (!findings.list().isEmpty()) {
      report(findings.list());
    }
    return Console.exitCode(findings.list(), strict);
  }

  private void listDefaults(LoadedDeal loaded) {
    ReportedAnswers.of(loaded).stream()
        .filter(Answered::defaulted)
        .map(
            answered ->
                answered.path()
                    + ": default at "
                    + answered.declaration().span()
                    + ", because "
                    + answered.declaration().because())
        .forEach(console.out()::println);
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
