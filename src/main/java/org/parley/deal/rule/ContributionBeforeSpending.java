package org.parley.deal.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Row;
import org.parley.value.Value;

/** Money that comes after the last day on which the fund may be spent is never spent. */
final class ContributionBeforeSpending implements DealRule {
  private static final String SPEND_BY = "gtm.fund.spend_by";

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    Optional<LocalDate> last = agreement.answers().date(SPEND_BY);
    for (Row row : agreement.answers().rows("gtm.fund.contributions")) {
      row.known("due", Value.Day.class)
          .map(Value.Day::date)
          .filter(due -> last.filter(due::isAfter).isPresent())
          .ifPresent(
              due ->
                  findings.report(
                      DiagnosticCode.CONTRIBUTION_AFTER_SPENDING
                          .at(Place.cell(row, "due"), due, last.orElseThrow())
                          .withHint(
                              "Let the contribution come earlier, or move `" + SPEND_BY + "`.")));
    }
  }
}
