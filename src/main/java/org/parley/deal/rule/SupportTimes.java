package org.parley.deal.rule;

import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Period;
import org.parley.value.Row;

/** A fault is answered before it is due to be restored. */
final class SupportTimes implements DealRule {
  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    for (Row row : agreement.answers().rows("mss.support.levels")) {
      row.known("response", Period.class)
          .ifPresent(
              response ->
                  row.known("restore", Period.class)
                      .filter(restore -> Hours.atLeast(response) > Hours.atMost(restore))
                      .ifPresent(restore -> report(row, response, restore, findings)));
    }
  }

  private static void report(Row row, Period response, Period restore, Findings findings) {
    findings.report(
        DiagnosticCode.SUPPORT_ANSWER_AFTER_RESTORE
            .at(
                Place.cell(row, "response"),
                row.text("severity").orElse(row.key()),
                response,
                restore)
            .withHint("Shorten the time to answer, or give more time to restore."));
  }
}
