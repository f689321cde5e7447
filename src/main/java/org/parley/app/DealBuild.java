package org.parley.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.parley.contract.Clause;
import org.parley.deal.DealStructure;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.diagnostic.Outcome;
import org.parley.source.Span;
import org.parley.word.HouseStyle;
import org.parley.word.WordWriter;

/** Makes the documents of a deal and writes them as one set. */
public final class DealBuild {
  /** What can be made. */
  public enum Product {
    AGREEMENTS,
    TERM_SHEET,
    POSITIONS,
    WORKBOOK
  }

  /**
   * How to make it.
   *
   * @param output the folder to write into
   * @param style a firm's own Word template instead of the library's
   * @param allowOpen true if outgoing copies may show open points
   * @param replace true to replace files that a person has changed
   * @param actuals an earlier workbook whose inputs are carried into the new one
   */
  public record Options(
      Path output,
      Optional<Path> style,
      boolean allowOpen,
      boolean replace,
      Optional<Path> actuals) {
    /** Without an earlier workbook. */
    public Options(Path output, Optional<Path> style, boolean allowOpen, boolean replace) {
      this(output, style, allowOpen, replace, Optional.empty());
    }
  }

  /**
   * What was done.
   *
   * @param output the folder
   */
  public record Result(
      LoadedDeal loaded,
      Draft draft,
      Path output,
      List<String> written,
      List<String> unchanged,
      String recovered) {
    public Result {
      written = List.copyOf(written);
      unchanged = List.copyOf(unchanged);
    }
  }

  private static final Supplier<Outcome<WorkbookFiles>> NO_WORKBOOK =
      () -> Outcome.failed(new Findings());

  private final Workspace workspace;
  private final DealLoader loader;

  public DealBuild(Workspace workspace, DealLoader loader) {
    this.workspace = workspace;
    this.loader = loader;
  }

  /** Makes the products of a deal; all are written, or none. */
  public Outcome<Result> build(Path termSheet, Set<Product> products, Options options) {
    var findings = new Findings();
    Outcome<LoadedDeal> loaded = loader.load(termSheet);
    findings.addAll(loaded.diagnostics());
    if (loaded.value().isEmpty()) {
      return Outcome.failed(findings);
    }
    if (loaded.value().get().deal().agreements().isEmpty()) {
      return withoutAgreements(loaded.value().get(), products, options, findings);
    }
    boolean outgoing =
        products.contains(Product.AGREEMENTS) || products.contains(Product.TERM_SHEET);
    if (outgoing && !options.allowOpen()) {
      findings.addAll(Assembly.openPoints(loaded.value().get()).list());
    }
    if (outgoing) {
      CompletableFuture.runAsync(WordWriter::start);
    }
    Supplier<Outcome<WorkbookFiles>> workbookFiles =
        products.contains(Product.WORKBOOK) ? ahead(loaded.value().get()) : NO_WORKBOOK;
    Outcome<Draft> draft =
        products.contains(Product.AGREEMENTS)
            ? Draft.forCopies(loaded.value().get(), Version.current())
            : Draft.of(loaded.value().get(), Version.current());
    findings.addAll(draft.diagnostics());
    if (draft.value().isEmpty() || findings.hasErrors()) {
      return Outcome.failed(findings);
    }
    return write(
        loaded.value().get(), draft.value().get(), workbookFiles, products, options, findings);
  }

  /** What a workbook needs besides the draft, made ready while the contract is drafted. */
  private Supplier<Outcome<WorkbookFiles>> ahead(LoadedDeal loaded) {
    var reader = new WorkbookFilesReader(workspace, loader.root());
    CompletableFuture<Outcome<WorkbookFiles>> read =
        CompletableFuture.supplyAsync(() -> reader.read(loaded));
    return read::join;
  }

  /** A deal whose agreements are drafted outside the library has its term sheet. */
  private Outcome<Result> withoutAgreements(
      LoadedDeal loaded, Set<Product> products, Options options, Findings findings) {
    if (!products.contains(Product.TERM_SHEET)) {
      findings.report(
          DiagnosticCode.NO_AGREEMENT_TO_MAKE
              .at(place(loaded))
              .withHint("Make it with the command termsheet, or name agreements of the library."));
      return Outcome.failed(findings);
    }
    if (!options.allowOpen()) {
      findings.addAll(Assembly.openPoints(loaded).list());
    }
    return findings.hasErrors()
        ? Outcome.failed(findings)
        : write(
            loaded,
            new Draft(List.of(), List.of()),
            NO_WORKBOOK,
            Set.of(Product.TERM_SHEET),
            options,
            findings);
  }

  private static Span place(LoadedDeal loaded) {
    return loaded
        .deal()
        .structure()
        .map(DealStructure::span)
        .orElseGet(() -> Span.startOf(loaded.deal().file()));
  }

  private Outcome<Result> write(
      LoadedDeal loaded,
      Draft draft,
      Supplier<Outcome<WorkbookFiles>> workbookFiles,
      Set<Product> products,
      Options options,
      Findings findings) {
    Optional<HouseStyle> style =
        products.equals(Set.of(Product.WORKBOOK))
            ? Optional.empty()
            : HouseStyleFile.read(workspace, file(options), findings);
    if (findings.hasErrors()) {
      return Outcome.failed(findings);
    }
    Outcome<Map<String, byte[]>> files =
        new DealFiles(
                loaded, draft, style, new Scorecard(workspace), workbookFiles, options.actuals())
            .make(products);
    findings.addAll(files.diagnostics());
    if (files.value().isEmpty()) {
      return Outcome.failed(findings);
    }
    Outcome<OutputFolder.Written> written =
        new OutputFolder(options.output())
            .write(files.value().get(), facts(loaded, draft), options.replace());
    findings.addAll(written.diagnostics());
    return written
        .value()
        .map(
            done ->
                Outcome.of(
                    new Result(
                        loaded,
                        draft,
                        options.output(),
                        done.written(),
                        done.unchanged(),
                        done.recovered()),
                    findings))
        .orElseGet(() -> Outcome.failed(findings));
  }

  private Path file(Options options) {
    return options.style().orElseGet(() -> loader.root().file(LibraryRoot.HOUSE_STYLE));
  }

  private static Map<String, String> facts(LoadedDeal loaded, Draft draft) {
    var facts = new TreeMap<String, String>();
    facts.put("deal", loaded.deal().title());
    facts.put("term_sheet_sha256", loaded.deal().digest());
    facts.put("library_sha256", loaded.library().digest());
    facts.put("parley", Version.current());
    for (Assembly.Assembled agreement : draft.agreements()) {
      for (Clause clause : agreement.contract().contract().clauses()) {
        facts.put(
            "clause " + agreement.agreement().id() + "/" + clause.id() + "=" + clause.variant(),
            clause.fingerprint());
      }
    }
    return facts;
  }

  /**
   * The default output folder: {@code out/} and the term sheet's name, below the folder that the
   * user is in.
   */
  public static Path defaultOutput(Path termSheet) {
    return Path.of("out", DealLoader.name(termSheet));
  }
}
