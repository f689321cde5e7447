package org.parley.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.parley.diagnostic.Diagnostic;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.diagnostic.Outcome;
import org.parley.source.Span;
import org.parley.workbook.WorkbookTexts;
import org.parley.workbook.portfolio.PortfolioDeal;
import org.parley.workbook.portfolio.PortfolioEntry;
import org.parley.workbook.portfolio.PortfolioWriter;
import org.parley.workbook.returned.ReturnedWorkbook;
import org.parley.workbook.returned.Review;

/** Puts many workbooks that came back side by side. Holds one of them at a time. */
public final class WorkbookPortfolio {
  private final Workspace workspace;
  private final DealLoader loader;

  public WorkbookPortfolio(Workspace workspace, DealLoader loader) {
    this.workspace = workspace;
    this.loader = loader;
  }

  /**
   * What was made of the workbooks.
   *
   * @param entries one a workbook, in their order
   * @param written whether there is a portfolio now
   * @param findings of all workbooks, and of the portfolio
   */
  public record Result(List<PortfolioEntry> entries, boolean written, List<Diagnostic> findings) {
    public Result {
      entries = List.copyOf(entries);
      findings = List.copyOf(findings);
    }

    /** How many workbooks could be read. */
    public long read() {
      return entries.stream().filter(entry -> entry.deal().isPresent()).count();
    }
  }

  /**
   * Reads workbooks and writes the portfolio. A workbook that cannot be read stops no other one; a
   * portfolio of which none can be read is not written.
   *
   * @param day on which they are looked at; the one that stands in each if empty
   */
  public Result write(List<Path> workbooks, Optional<LocalDate> day, Path to, boolean replace) {
    var findings = new Findings();
    var entries = new ArrayList<PortfolioEntry>();
    workbooks.forEach(file -> entries.add(entry(file, day, findings)));
    reportTwins(entries, findings);
    boolean any = entries.stream().anyMatch(entry -> entry.deal().isPresent());
    boolean written = any && write(entries, to, replace, findings);
    return new Result(entries, written, findings.list());
  }

  private boolean write(List<PortfolioEntry> entries, Path to, boolean replace, Findings findings) {
    Outcome<WorkbookTexts> texts =
        new WorkbookFilesReader(workspace, loader.root()).texts(Optional.empty());
    findings.addAll(texts.diagnostics());
    var output = new Findings();
    texts
        .value()
        .ifPresent(
            words ->
                new OutputFile(to, replace).write(PortfolioWriter.write(entries, words), output));
    findings.addAll(output.list());
    return texts.value().isPresent() && !output.hasErrors();
  }

  private PortfolioEntry entry(Path file, Optional<LocalDate> day, Findings all) {
    var findings = new Findings();
    Optional<PortfolioDeal> deal =
        WorkbookReview.open(workspace, file, findings)
            .flatMap(opened -> deal(opened, day, findings));
    all.addAll(findings.list());
    String name = Workspace.shown(file);
    return deal.filter(found -> !findings.hasErrors())
        .map(found -> PortfolioEntry.read(name, found))
        .orElseGet(() -> PortfolioEntry.notRead(name, reason(findings)));
  }

  private static Optional<PortfolioDeal> deal(
      ReturnedWorkbook opened, Optional<LocalDate> day, Findings findings) {
    Outcome<Review> review = opened.review(day);
    findings.addAll(review.diagnostics());
    return review.value().map(found -> PortfolioDeal.of(found, opened.concessions()));
  }

  /** The first error; the others are reported beside the portfolio. */
  private static String reason(Findings findings) {
    return findings.list().stream()
        .filter(Diagnostic::isError)
        .findFirst()
        .map(first -> first.code().code() + " " + first.message())
        .orElse("");
  }

  /** Two workbooks of one deal count twice: rarely what is meant. */
  private static void reportTwins(List<PortfolioEntry> entries, Findings findings) {
    var known = new LinkedHashMap<List<String>, String>();
    for (PortfolioEntry entry : entries) {
      entry
          .deal()
          .ifPresent(
              deal -> {
                var key = List.of(deal.deal().title(), deal.deal().parties());
                String before = known.putIfAbsent(key, entry.file());
                if (before != null) {
                  findings.report(twins(before, entry.file(), deal.deal().title()));
                }
              });
    }
  }

  private static Diagnostic twins(String before, String file, String title) {
    return DiagnosticCode.WORKBOOK_DEAL_TWICE
        .at(Span.startOf(file), before, file, title)
        .withHint("Leave out the older one, so that nothing counts twice.");
  }
}
