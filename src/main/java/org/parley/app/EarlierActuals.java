package org.parley.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.parley.deal.Deal;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
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
    return findings.hasErrors()
        ? List.of()
        : opened.map(ReturnedWorkbook::entered).orElse(List.of());
  }

  /** Names each cell of the earlier workbook whose content has no place in the new one. */
  void report(List<Actual> left, Findings findings) {
    for (Actual actual : left) {
      CellPlace place = CellPlace.of(shown(), actual.input());
      findings.report(
          DiagnosticCode.WORKBOOK_INPUT_WITHOUT_PLACE
              .at(place.span(), place, actual.shown())
              .withHint("It was: " + actual.input().label() + ". Enter it anew where it belongs."));
    }
  }

  private String shown() {
    return file.map(Workspace::shown).orElse("");
  }
}
