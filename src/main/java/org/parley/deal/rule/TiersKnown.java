package org.parley.deal.rule;

import java.util.List;
import java.util.Set;
import org.parley.deal.Answers;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.DidYouMean;
import org.parley.diagnostic.Findings;
import org.parley.source.Span;
import org.parley.value.Row;

/** A tier that is named must be in the table of tiers. */
final class TiersKnown implements DealRule {
  private static final List<String> NAMES =
      List.of("api.access_tiers.start", "api.content_ownership.owner_from");

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    Answers answers = agreement.answers();
    List<Row> tiers = Tiers.of(agreement);
    List<String> known = tiers.stream().map(Tiers::name).toList();
    if (answers.isOpen(Tiers.PATH) || known.isEmpty()) {
      return;
    }
    for (String path : NAMES) {
      answers
          .text(path)
          .filter(name -> !known.contains(name))
          .ifPresent(name -> report(Place.given(agreement, path), name, known, findings));
    }
    Tiers.prices(agreement).stream()
        .filter(row -> row.text("tier").isPresent() && !known.contains(Tiers.name(row)))
        .forEach(row -> report(Place.cell(row, "tier"), Tiers.name(row), known, findings));
  }

  private static void report(Span span, String name, List<String> known, Findings findings) {
    var diagnostic = DiagnosticCode.UNKNOWN_TIER.at(span, name);
    findings.report(
        DidYouMean.hint(name, Set.copyOf(known))
            .map(diagnostic::withHint)
            .orElse(diagnostic)
            .withHint("Tiers: " + String.join(", ", known) + "."));
  }
}
