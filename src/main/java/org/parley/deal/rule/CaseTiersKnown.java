package org.parley.deal.rule;

import java.util.List;
import java.util.Set;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.DidYouMean;
import org.parley.diagnostic.Findings;
import org.parley.value.Row;

/** Service levels that the business case expects to be missed are those of a tier. */
final class CaseTiersKnown implements DealRule {
  @Override
  public void check(Deal deal, DealAgreement document, Findings findings) {
    List<Row> rows = document.answers().rows(BusinessCase.LEVELS);
    if (rows.isEmpty() || open(deal)) {
      return;
    }
    List<String> known =
        deal.agreements().stream().flatMap(one -> Tiers.of(one).stream()).map(Tiers::name).toList();
    for (Row row : rows) {
      row.text("tier")
          .filter(name -> !known.contains(name))
          .ifPresent(name -> report(row, name, known, findings));
    }
  }

  private static boolean open(Deal deal) {
    return deal.agreements().stream().anyMatch(one -> one.answers().isOpen(Tiers.PATH));
  }

  private static void report(Row row, String name, List<String> known, Findings findings) {
    var diagnostic = DiagnosticCode.UNKNOWN_TIER.at(Place.cell(row, "tier"), name);
    String all =
        known.isEmpty()
            ? "The deal has no API with tiers."
            : "Tiers: " + String.join(", ", known) + ".";
    findings.report(
        DidYouMean.hint(name, Set.copyOf(known))
            .map(diagnostic::withHint)
            .orElse(diagnostic)
            .withHint(all));
  }
}
