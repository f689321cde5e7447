package org.parley.deal.rule;

import java.util.Optional;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Row;

/** Nobody pays itself. */
final class PayerIsNotPayee implements DealRule {
  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    for (Row row : agreement.answers().rows("fin.milestones.payments")) {
      Optional<String> payer = row.text("payer");
      if (payer.isPresent() && payer.equals(row.text("payee"))) {
        findings.report(
            DiagnosticCode.PAYER_IS_PAYEE
                .at(Place.cell(row, "payee"), row.text("milestone").orElse(row.key()), payer.get())
                .withHint("Name the other party as `payer` or as `payee`."));
      }
    }
  }
}
