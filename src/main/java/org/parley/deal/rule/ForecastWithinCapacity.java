package org.parley.deal.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.source.Span;
import org.parley.value.Row;

/**
 * No quarter of the forecast, and no quarter of a minimum, needs more units than the supplier can
 * deliver in a quarter.
 */
final class ForecastWithinCapacity implements DealRule {

  private static final String CAPACITY = "supply.forecast.capacity";
  private static final String MINIMUMS = "supply.minimum_purchase.minimums";
  private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    agreement
        .answers()
        .number(CAPACITY)
        .ifPresent(
            capacity -> {
              checkForecast(agreement, capacity, findings);
              checkMinimums(agreement, capacity, findings);
            });
  }

  private static void checkForecast(
      DealAgreement agreement, BigDecimal capacity, Findings findings) {
    List<Row> rows = agreement.answers().rows(SuppliedProducts.FORECAST);
    Map<BigDecimal, BigDecimal> units = new TreeMap<>();
    for (Row row : rows) {
      row.number("quarter")
          .ifPresent(
              quarter ->
                  row.number("units")
                      .ifPresent(each -> units.merge(quarter, each, BigDecimal::add)));
    }
    units.forEach(
        (quarter, sum) -> {
          if (sum.compareTo(capacity) > 0) {
            Span place = Place.given(agreement, SuppliedProducts.FORECAST, CAPACITY);
            report("quarter " + quarter.toPlainString(), sum, capacity, place, findings);
          }
        });
  }

  private static void checkMinimums(
      DealAgreement agreement, BigDecimal capacity, Findings findings) {
    BigDecimal yearly = capacity.multiply(QUARTERS);
    for (Row row : agreement.answers().rows(MINIMUMS)) {
      row.number("units")
          .filter(units -> units.compareTo(yearly) > 0)
          .ifPresent(
              units ->
                  report(
                      "contract year " + row.key(),
                      units,
                      yearly,
                      Place.cell(row, "units"),
                      findings));
    }
  }

  private static void report(
      String time, BigDecimal units, BigDecimal most, Span place, Findings findings) {
    findings.report(
        DiagnosticCode.FORECAST_OVER_CAPACITY
            .at(place, time, units.toPlainString(), most.toPlainString())
            .withHint("Lower the number, or raise `" + CAPACITY + "`."));
  }
}
