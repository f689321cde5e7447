package org.parley.deal.rule;

import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;

/** Shares of a partner program that are due before their statement are paid on a guess. */
final class ProgramPaidAfterStatement implements DealRule {
  private static final String STATEMENT = "prog.statements.due";
  private static final String PAYMENT = "prog.statements.pay";

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    var statement = agreement.answers().period(STATEMENT);
    var payment = agreement.answers().period(PAYMENT);
    if (statement.isPresent()
        && payment.isPresent()
        && payment.get().atLeastDays() < statement.get().atLeastDays()) {
      findings.report(
          DiagnosticCode.PROGRAM_PAID_BEFORE_STATEMENT
              .at(Place.given(agreement, PAYMENT, STATEMENT), payment.get(), statement.get())
              .withHint("Pay later, or make `" + STATEMENT + "` shorter."));
    }
  }
}
