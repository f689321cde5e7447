package org.parley.deal.rule;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Row;

/**
 * Value delivered is measured against the projected value of each quarter; a quarter without one,
 * followed by a quarter with one, cannot be measured. Source: the wording of {@code gov.scorecard}.
 */
final class QuartersComplete implements DealRule {
  private static final String PROJECTED = "gov.scorecard.projected_value";

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    List<Row> rows = agreement.answers().rows(PROJECTED);
    Set<Integer> quarters =
        rows.stream()
            .flatMap(row -> row.number("quarter").stream())
            .map(BigDecimal::intValue)
            .collect(Collectors.toSet());
    Optional<Integer> last = quarters.stream().max(Comparator.naturalOrder());
    if (quarters.size() == rows.size()) {
      IntStream.range(1, last.orElse(1))
          .filter(quarter -> !quarters.contains(quarter))
          .forEach(quarter -> report(agreement, quarter, last.orElseThrow(), findings));
    }
  }

  private static void report(DealAgreement agreement, int quarter, int last, Findings findings) {
    findings.report(
        DiagnosticCode.QUARTER_MISSING
            .at(Place.given(agreement, PROJECTED), quarter, last)
            .withHint(
                "Add a row for quarter " + quarter + ", with zero if no value is expected yet."));
  }
}
