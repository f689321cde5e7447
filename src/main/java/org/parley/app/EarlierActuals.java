package org.parley.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.parley.deal.Deal;
import org.parley.diagnostic.Diagnostic;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.source.Span;
import org.parley.workbook.Actual;
import org.parley.workbook.returned.CellPlace;
import org.parley.workbook.returned.ReturnedWorkbook;

/**
 * What was filled into an earlier workbook of a deal.
 *
 * @param file the earlier workbook; empty if there is none
 */
record EarlierActuals(Workspace workspace, Deal deal, Optional<Path> file) {
  /**
   * Everything that was filled in; nothing, and findings, if the file is no workbook of the deal.
   */
  List<Actual> read(Findings findings) {
    Optional<ReturnedWorkbook> opened =
        file.flatMap(earlier -> WorkbookReview.open(workspace, earlier, findings));
    opened
        .filter(found -> !found.deal().title().equals(deal.title()))
        .ifPresent(
            found ->
                findings.report(WorkbookReview.otherDeal(shown(), found.deal(), deal.title())));
    opened
        .map(ReturnedWorkbook::deal)
        .filter(found -> !YearMonth.from(found.date()).equals(YearMonth.from(deal.date())))
        .ifPresent(found -> findings.report(otherStart(found.date())));
    return findings.hasErrors()
        ? List.of()
        : opened.map(ReturnedWorkbook::entered).orElse(List.of());
  }

  /**
   * Months and quarters are numbered from the start: their figures keep the numbers, not the days.
   */
  private Diagnostic otherStart(LocalDate earlier) {
    return DiagnosticCode.WORKBOOK_STARTS_ELSEWHERE
        .at(Span.startOf(shown()), shown(), earlier, deal.date())
        .withHint(
            "What was entered for months and quarters is carried into the month or quarter of the"
                + " same number. Check it there, and move it to the days that it is for.");
  }

  /** Names each cell of the earlier workbook whose content has no place in the new one. */
  void report(List<Actual> left, Findings findings) {
    for (Actual actual : left) {
      CellPlace place = CellPlace.of(shown(), actual.input());
      findings.report(
          DiagnosticCode.WORKBOOK_INPUT_WITHOUT_PLACE
              .at(place.span(), place, actual.said())
              .withHint("It was: " + actual.input().label() + ". Enter it anew where it belongs."));
    }
  }

  private String shown() {
    return file.map(Workspace::shown).orElse("");
  }
}
