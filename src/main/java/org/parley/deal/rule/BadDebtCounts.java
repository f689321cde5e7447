package org.parley.deal.rule;

import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Row;

/** Revenue that counts when it is received cannot turn into bad debt. */
final class BadDebtCounts implements DealRule {
  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    boolean received =
        agreement.answers().choice("rev.net_revenue.basis").orElse("").equals("received");
    for (Row row : agreement.answers().rows("rev.net_revenue.deductions")) {
      if (received && row.text("kind").filter("bad-debt"::equals).isPresent()) {
        findings.report(
            DiagnosticCode.DEBT_NEVER_COUNTED
                .at(row.span())
                .withHint("Remove the deduction, or set `rev.net_revenue.basis` to `invoiced`."));
      }
    }
  }
}
