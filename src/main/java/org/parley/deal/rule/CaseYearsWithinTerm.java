package org.parley.deal.rule;

import java.util.List;
import java.util.Optional;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Row;

/** Figures of the business case fall into its years; later ones would be dropped in silence. */
final class CaseYearsWithinTerm implements DealRule {
  @Override
  public void check(Deal deal, DealAgreement document, Findings findings) {
    Optional<Integer> years =
        document.answers().number(BusinessCase.YEARS).map(number -> number.intValue());
    for (String path : List.of(BusinessCase.FLOWS, BusinessCase.ACCOUNT)) {
      for (Row row : document.answers().rows(path)) {
        row.number("year")
            .map(number -> number.intValue())
            .filter(year -> years.filter(last -> year > last).isPresent())
            .ifPresent(year -> report(row, year, years.orElseThrow(), findings));
      }
    }
  }

  private static void report(Row row, int year, int years, Findings findings) {
    findings.report(
        DiagnosticCode.CASE_YEAR_BEYOND_TERM
            .at(Place.cell(row, "year"), year, years)
            .withHint("Lengthen `" + BusinessCase.YEARS + "`, or leave the row out."));
  }
}
