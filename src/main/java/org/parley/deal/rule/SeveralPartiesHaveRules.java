package org.parley.deal.rule;

import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;

/** Among three parties, "the other party" needs a meaning and an exit needs rules. */
final class SeveralPartiesHaveRules implements DealRule {
  private static final String RULES = "core.multiparty.variant";

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    int parties = agreement.parties().size();
    if (parties > 2 && agreement.answers().find(RULES).isEmpty()) {
      findings.report(
          DiagnosticCode.PARTIES_WITHOUT_RULES
              .at(agreement.span(), agreement.id(), parties)
              .withHint("Write `multiparty: {include: true}` under `core`."));
    }
  }
}
