package org.parley.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.parley.assembly.ReportLists;
import org.parley.diagnostic.Findings;
import org.parley.diagnostic.Outcome;
import org.parley.diagnostic.SideBySide;
import org.parley.resolve.ResolvedContract;
import org.parley.word.Copy;
import org.parley.word.HouseStyle;
import org.parley.word.WordWriter;

/**
 * The files of a deal, in memory. All are made from the same draft, so they are made side by side.
 *
 * @param style of the Word files; empty if none is asked for
 * @param workbookFiles asked for only if a workbook is made
 * @param actuals an earlier workbook whose inputs are carried over
 */
record DealFiles(
    LoadedDeal loaded,
    Draft draft,
    Optional<HouseStyle> style,
    Scorecard scorecard,
    Supplier<Outcome<WorkbookFiles>> workbookFiles,
    Optional<Path> actuals) {
  /**
   * A file to make.
   *
   * @param path below the output folder
   */
  private record Work(String path, Function<Findings, Optional<byte[]>> make) {
    Optional<Map.Entry<String, byte[]>> done(Findings findings) {
      return make.apply(findings).map(bytes -> Map.entry(path, bytes));
    }
  }

  /** Path below the output folder to bytes; all files of the products, or none. */
  Outcome<Map<String, byte[]>> make(Set<DealBuild.Product> products) {
    var works = new ArrayList<Work>();
    style.ifPresent(found -> works.addAll(words(products, found)));
    if (products.contains(DealBuild.Product.WORKBOOK)) {
      works.add(new Work("internal/scorecard.xlsx", this::workbook));
    }
    var findings = new Findings();
    var files = new LinkedHashMap<String, byte[]>();
    SideBySide.each(works, Work::done, findings)
        .forEach(done -> done.ifPresent(file -> files.put(file.getKey(), file.getValue())));
    return Outcome.unlessErrors(files, findings);
  }

  private List<Work> words(Set<DealBuild.Product> products, HouseStyle look) {
    var works = new ArrayList<Work>();
    if (products.contains(DealBuild.Product.AGREEMENTS)) {
      for (Assembly.Assembled agreement : draft.agreements()) {
        String name = agreement.agreement().id() + ".docx";
        ResolvedContract contract = agreement.contract();
        works.add(new Work("outgoing/" + name, found -> write(contract, Copy.OUTGOING, look)));
        works.add(new Work("internal/" + name, found -> write(contract, Copy.INTERNAL, look)));
      }
    }
    if (products.contains(DealBuild.Product.TERM_SHEET)) {
      works.add(
          new Work(
              "outgoing/term-sheet.docx",
              found ->
                  document(DealDocument.TERM_SHEET, ReportLists.NONE, found)
                      .flatMap(contract -> write(contract, Copy.OUTGOING, look))));
    }
    if (products.contains(DealBuild.Product.POSITIONS)) {
      works.add(
          new Work(
              "internal/positions.docx",
              found ->
                  document(DealDocument.POSITIONS, ReportLists.of(draft.deviations()), found)
                      .flatMap(contract -> write(contract, Copy.INTERNAL, look))));
    }
    return works;
  }

  private static Optional<byte[]> write(ResolvedContract contract, Copy copy, HouseStyle look) {
    return Optional.of(new WordWriter().write(contract, copy, look));
  }

  private Optional<ResolvedContract> document(String id, ReportLists lists, Findings findings) {
    Outcome<ResolvedContract> document =
        DealDocument.assemble(loaded, id, lists, Version.current());
    findings.addAll(document.diagnostics());
    return document.value();
  }

  private Optional<byte[]> workbook(Findings findings) {
    Outcome<byte[]> workbook = scorecard.write(loaded, draft, workbookFiles.get(), actuals);
    findings.addAll(workbook.diagnostics());
    return workbook.value();
  }
}
