package org.parley.deal.rule;

import java.time.LocalDate;
import org.parley.deal.Answers;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;

/** The closing is planned for a day before the parties may walk away. */
final class ClosingBeforeLongStop implements DealRule {

  private static final String DATE = "inv.closing.date";
  private static final String LONG_STOP = "inv.closing.long_stop";

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    Answers answers = agreement.answers();
    answers
        .date(LONG_STOP)
        .ifPresent(
            longStop ->
                answers
                    .date(DATE)
                    .filter(date -> !date.isBefore(longStop))
                    .ifPresent(date -> report(agreement, date, longStop, findings)));
  }

  private static void report(
      DealAgreement agreement, LocalDate date, LocalDate longStop, Findings findings) {
    findings.report(
        DiagnosticCode.CLOSING_AFTER_LONG_STOP
            .at(Place.given(agreement, DATE, LONG_STOP), date, longStop)
            .withHint("Move the closing forward, or the long stop back."));
  }
}
