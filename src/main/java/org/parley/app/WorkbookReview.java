package org.parley.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.deal.Answers;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.deal.InternalFile;
import org.parley.deal.Roles;
import org.parley.diagnostic.Diagnostic;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.diagnostic.Outcome;
import org.parley.library.Library;
import org.parley.library.ValueWording;
import org.parley.resolve.ResolvedContract;
import org.parley.source.Span;
import org.parley.word.Copy;
import org.parley.word.HouseStyle;
import org.parley.word.WordWriter;
import org.parley.workbook.RecordedDeal;
import org.parley.workbook.returned.ReturnedWorkbook;
import org.parley.workbook.returned.Review;

/** Reads a workbook that came back with actuals, and says what follows from it. */
public final class WorkbookReview {
  private final Workspace workspace;
  private final DealLoader loader;

  public WorkbookReview(Workspace workspace, DealLoader loader) {
    this.workspace = workspace;
    this.loader = loader;
  }

  /**
   * Reviews a workbook.
   *
   * @param day on which it is looked at; the one that stands in it if empty
   * @param termSheet the deal that it must belong to; any if empty
   */
  public Outcome<Review> review(Path workbook, Optional<LocalDate> day, Optional<Path> termSheet) {
    var findings = new Findings();
    Optional<ReturnedWorkbook> opened = open(workspace, workbook, findings);
    opened.ifPresent(
        found -> termSheet.ifPresent(deal -> checkDeal(workbook, found.deal(), deal, findings)));
    if (opened.isEmpty() || findings.hasErrors()) {
      return Outcome.failed(findings);
    }
    Outcome<Review> review = opened.get().review(day);
    findings.addAll(review.diagnostics());
    return review
        .value()
        .map(found -> Outcome.of(found, findings))
        .orElse(Outcome.failed(findings));
  }

  static Optional<ReturnedWorkbook> open(Workspace workspace, Path file, Findings findings) {
    Outcome<byte[]> bytes = workspace.readWorkbook(file);
    findings.addAll(bytes.diagnostics());
    Optional<Outcome<ReturnedWorkbook>> opened =
        bytes.value().map(found -> ReturnedWorkbook.open(Workspace.shown(file), found));
    opened.ifPresent(outcome -> findings.addAll(outcome.diagnostics()));
    return opened.flatMap(Outcome::value);
  }

  private void checkDeal(Path workbook, RecordedDeal of, Path termSheet, Findings findings) {
    Outcome<LoadedDeal> loaded = loader.load(termSheet);
    findings.addAll(loaded.diagnostics());
    loaded.value().ifPresent(deal -> checkDeal(workbook, of, deal.deal(), findings));
  }

  private static void checkDeal(Path workbook, RecordedDeal of, Deal deal, Findings findings) {
    String file = Workspace.shown(workbook);
    if (!of.title().equals(deal.title())) {
      findings.report(otherDeal(file, of, deal.title()));
    } else if (!of.digest().equals(deal.digest())) {
      findings.report(
          DiagnosticCode.WORKBOOK_OF_OTHER_VERSION
              .at(Span.startOf(file), file, deal.file())
              .withHint(
                  "Carry its figures into a new workbook: ./parley scorecard "
                      + deal.file()
                      + " --actuals "
                      + file));
    }
  }

  static Diagnostic otherDeal(String file, RecordedDeal of, String title) {
    return DiagnosticCode.WORKBOOK_OF_OTHER_DEAL
        .at(Span.startOf(file), file, of.title(), title)
        .withHint("Name the workbook of this deal.");
  }

  /**
   * Writes the memo of a review as Word.
   *
   * @param style a firm's own Word template instead of the library's
   */
  public List<Diagnostic> memo(Review review, Path file, Optional<Path> style, boolean replace) {
    var findings = new Findings();
    Outcome<Library> library = loader.library();
    findings.addAll(library.diagnostics());
    Path look = style.orElseGet(() -> loader.root().file(LibraryRoot.HOUSE_STYLE));
    Optional<HouseStyle> house = HouseStyleFile.read(workspace, look, findings);
    if (library.value().isPresent() && house.isPresent() && !findings.hasErrors()) {
      assemble(review, library.value().get(), Workspace.shown(file), findings)
          .map(memo -> new WordWriter().write(memo, Copy.INTERNAL, house.get()))
          .ifPresent(bytes -> new OutputFile(file, replace).write(bytes, findings));
    }
    return findings.list();
  }

  private static Optional<ResolvedContract> assemble(
      Review review, Library library, String file, Findings findings) {
    var words = new ValueWording(library.style(), key -> key);
    Outcome<ResolvedContract> memo =
        DealDocument.assemble(
            new LoadedDeal(library, deal(review, file), InternalFile.NONE, List.of()),
            DealDocument.REVIEW,
            new ReviewLists(review, words).all(),
            Version.current());
    findings.addAll(memo.diagnostics());
    return memo.value();
  }

  /** The deal as far as its workbook knows it. */
  private static Deal deal(Review review, String file) {
    RecordedDeal of = review.deal();
    var document =
        new DealAgreement(
            DealDocument.REVIEW, of.title(), Roles.NONE, new Answers(Map.of()), Span.startOf(file));
    return new Deal(
        file,
        of.title(),
        of.date(),
        Optional.empty(),
        of.currency(),
        Map.of(),
        Optional.empty(),
        List.of(),
        List.of(document),
        List.of(),
        of.digest());
  }
}
