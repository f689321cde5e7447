package org.parley.deal.rule;

import org.parley.deal.Answers;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;

/** An agreement that waits for conditions names at least one. */
final class ConditionsNamed implements DealRule {
  private static final String VARIANT = "front.dates.variant";
  private static final String CONDITIONS = "front.dates.conditions";
  private static final String FINDINGS = "diligence.findings";

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    Answers answers = agreement.answers();
    boolean waits = answers.choice(VARIANT).filter("conditions-precedent"::equals).isPresent();
    boolean named =
        answers.find(CONDITIONS).filter(found -> found.answer().isOpen()).isPresent()
            || !answers.rows(CONDITIONS).isEmpty()
            || answers.rows(FINDINGS).stream()
                .anyMatch(row -> row.text("leads_to").filter("condition"::equals).isPresent());
    if (waits && !named) {
      findings.report(
          DiagnosticCode.CONDITIONS_NOT_NAMED
              .at(Place.given(agreement, VARIANT), agreement.id())
              .withHint(
                  "Add `conditions: [{condition: ..., party: ...}]` under `front.dates`, or write"
                      + " `variant: fixed`."));
    }
  }
}
