package org.parley.deal.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Row;

/**
 * The projected values stand in the order of the quarters, so that contract and workbook read the
 * same series.
 */
final class QuartersRise implements DealRule {
  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    List<Row> rows = agreement.answers().rows("gov.scorecard.projected_value");
    for (int later = 1; later < rows.size(); later++) {
      Optional<BigDecimal> before = rows.get(later - 1).number("quarter");
      Optional<BigDecimal> quarter = rows.get(later).number("quarter");
      if (before.isPresent() && quarter.isPresent() && quarter.get().compareTo(before.get()) < 0) {
        findings.report(
            DiagnosticCode.QUARTERS_NOT_RISING
                .at(
                    Place.cell(rows.get(later), "quarter"),
                    quarter.get().toPlainString(),
                    before.get().toPlainString())
                .withHint("Write the quarters in their order, the first one first."));
      }
    }
  }
}
