package org.parley.deal.rule;

import java.util.List;
import java.util.Set;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.DidYouMean;
import org.parley.diagnostic.Findings;
import org.parley.value.Row;

/** Cash flows of the business case belong to an alternative that it compares. */
final class CaseAlternativesKnown implements DealRule {
  @Override
  public void check(Deal deal, DealAgreement document, Findings findings) {
    List<String> known =
        document.answers().rows(BusinessCase.ALTERNATIVES).stream().map(Row::key).toList();
    for (Row row : known.isEmpty() ? List.<Row>of() : document.answers().rows(BusinessCase.FLOWS)) {
      row.text("alternative")
          .filter(name -> !known.contains(name))
          .ifPresent(name -> report(row, name, known, findings));
    }
  }

  private static void report(Row row, String name, List<String> known, Findings findings) {
    var diagnostic =
        DiagnosticCode.CASE_ALTERNATIVE_UNKNOWN.at(Place.cell(row, "alternative"), name);
    findings.report(
        DidYouMean.hint(name, Set.copyOf(known))
            .map(diagnostic::withHint)
            .orElse(diagnostic)
            .withHint("Alternatives: " + String.join(", ", known) + "."));
  }
}
