package org.parley.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.parley.contract.Clause;
import org.parley.diagnostic.Diagnostic;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.diagnostic.Outcome;
import org.parley.diagnostic.SideBySide;
import org.parley.resolve.ResolvedContract;
import org.parley.source.Span;
import org.parley.word.Copy;
import org.parley.word.HouseStyle;
import org.parley.word.HouseStyleReading;
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
   */
  public record Options(Path output, Optional<Path> style, boolean allowOpen, boolean replace) {}

  /**
   * What was done.
   *
   * @param output the folder
   */
  public record Result(
      LoadedDeal loaded,
      List<Assembly.Assembled> agreements,
      Path output,
      List<String> written,
      List<String> unchanged,
      String recovered) {
    public Result {
      agreements = List.copyOf(agreements);
      written = List.copyOf(written);
      unchanged = List.copyOf(unchanged);
    }
  }

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
    boolean outgoing =
        products.contains(Product.AGREEMENTS) || products.contains(Product.TERM_SHEET);
    if (outgoing && !options.allowOpen()) {
      findings.addAll(Assembly.openPoints(loaded.value().get()).list());
    }
    if (outgoing) {
      CompletableFuture.runAsync(WordWriter::start);
    }
    Outcome<List<Assembly.Assembled>> assembled =
        Assembly.all(loaded.value().get(), Version.current());
    findings.addAll(assembled.diagnostics());
    assembled
        .value()
        .ifPresent(
            found -> findings.addAll(Deviations.refused(loaded.value().get(), found).list()));
    if (assembled.value().isEmpty() || findings.hasErrors()) {
      return Outcome.failed(findings);
    }
    return write(loaded.value().get(), assembled.value().get(), products, options, findings);
  }

  private Outcome<Result> write(
      LoadedDeal loaded,
      List<Assembly.Assembled> assembled,
      Set<Product> products,
      Options options,
      Findings findings) {
    Optional<Map<String, byte[]>> files = files(loaded, assembled, products, options, findings);
    if (files.isEmpty()) {
      return Outcome.failed(findings);
    }
    Outcome<OutputFolder.Written> written =
        new OutputFolder(options.output())
            .write(files.get(), facts(loaded, assembled), options.replace());
    findings.addAll(written.diagnostics());
    return written
        .value()
        .map(
            done ->
                Outcome.of(
                    new Result(
                        loaded,
                        assembled,
                        options.output(),
                        done.written(),
                        done.unchanged(),
                        done.recovered()),
                    findings))
        .orElseGet(() -> Outcome.failed(findings));
  }

  /** Every file is made from the same resolved contracts, so they are made side by side. */
  private Optional<Map<String, byte[]>> files(
      LoadedDeal loaded,
      List<Assembly.Assembled> assembled,
      Set<Product> products,
      Options options,
      Findings findings) {
    var works = new LinkedHashMap<String, Function<Findings, Optional<byte[]>>>();
    if (products.stream().anyMatch(product -> product != Product.WORKBOOK)) {
      style(options, findings).ifPresent(style -> words(loaded, assembled, products, style, works));
    }
    if (products.contains(Product.WORKBOOK)) {
      works.put("internal/scorecard.xlsx", found -> workbook(loaded, assembled, found));
    }
    List<Optional<byte[]>> made =
        SideBySide.each(works.values(), (work, found) -> work.apply(found), findings);
    var files = new LinkedHashMap<String, byte[]>();
    List<String> paths = List.copyOf(works.keySet());
    for (int index = 0; index < paths.size(); index++) {
      String path = paths.get(index);
      made.get(index).ifPresent(bytes -> files.put(path, bytes));
    }
    return findings.hasErrors() ? Optional.empty() : Optional.of(files);
  }

  private static void words(
      LoadedDeal loaded,
      List<Assembly.Assembled> assembled,
      Set<Product> products,
      HouseStyle style,
      Map<String, Function<Findings, Optional<byte[]>>> works) {
    var writer = new WordWriter();
    if (products.contains(Product.AGREEMENTS)) {
      for (Assembly.Assembled agreement : assembled) {
        String name = agreement.agreement().id() + ".docx";
        ResolvedContract contract = agreement.contract();
        works.put(
            "outgoing/" + name, found -> Optional.of(writer.write(contract, Copy.OUTGOING, style)));
        works.put(
            "internal/" + name, found -> Optional.of(writer.write(contract, Copy.INTERNAL, style)));
      }
    }
    if (products.contains(Product.TERM_SHEET)) {
      works.put(
          "outgoing/term-sheet.docx",
          found -> document(loaded, DealDocument.TERM_SHEET, Copy.OUTGOING, style, found));
    }
    if (products.contains(Product.POSITIONS)) {
      works.put(
          "internal/positions.docx",
          found -> document(loaded, DealDocument.POSITIONS, Copy.INTERNAL, style, found));
    }
  }

  private static Optional<byte[]> document(
      LoadedDeal loaded, String id, Copy copy, HouseStyle style, Findings findings) {
    Outcome<ResolvedContract> document = DealDocument.assemble(loaded, id, Version.current());
    findings.addAll(document.diagnostics());
    return document.value().map(contract -> new WordWriter().write(contract, copy, style));
  }

  private Optional<byte[]> workbook(
      LoadedDeal loaded, List<Assembly.Assembled> assembled, Findings findings) {
    Outcome<byte[]> workbook = new Scorecard(workspace, loader.root()).write(loaded, assembled);
    findings.addAll(workbook.diagnostics());
    return workbook.value();
  }

  private Optional<HouseStyle> style(Options options, Findings findings) {
    Path file = options.style().orElseGet(() -> loader.root().file(LibraryRoot.HOUSE_STYLE));
    Outcome<byte[]> bytes = workspace.readStyle(file);
    findings.addAll(bytes.diagnostics());
    String shown = Workspace.shown(file);
    Optional<HouseStyleReading> reading = bytes.value().map(found -> HouseStyle.read(found, shown));
    reading.ifPresent(
        read -> read.problems().forEach(problem -> findings.report(unusable(shown, problem))));
    return reading.flatMap(HouseStyleReading::style);
  }

  /** The problem begins with the file's name, which the finding names anyway. */
  private static Diagnostic unusable(String file, String problem) {
    return DiagnosticCode.STYLE_UNUSABLE
        .at(Span.startOf(file), file, problem.replace(file + ": ", ""))
        .withHint("docs/word.md lists the styles that a house style supplies.");
  }

  private static Map<String, String> facts(LoadedDeal loaded, List<Assembly.Assembled> assembled) {
    var facts = new TreeMap<String, String>();
    facts.put("deal", loaded.deal().title());
    facts.put("term_sheet_sha256", loaded.deal().digest());
    facts.put("library_sha256", loaded.library().digest());
    facts.put("parley", Version.current());
    for (Assembly.Assembled agreement : assembled) {
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

  /** Paths of what a result wrote and found unchanged, in order. */
  public static List<String> paths(Result result) {
    var paths = new ArrayList<>(result.written());
    paths.addAll(result.unchanged());
    paths.sort(null);
    return paths;
  }
}
