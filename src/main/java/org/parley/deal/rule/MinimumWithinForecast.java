package org.parley.deal.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Row;

/**
 * The minimum of the first contract year is no more than the forecast of its four quarters: nobody
 * promises to buy more than it expects to need.
 */
final class MinimumWithinForecast implements DealRule {

  private static final String MINIMUMS = "supply.minimum_purchase.minimums";
  private static final Set<Integer> FIRST_YEAR = Set.of(1, 2, 3, 4);

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    List<Row> forecast =
        agreement.answers().rows(SuppliedProducts.FORECAST).stream()
            .filter(row -> FIRST_YEAR.contains(quarter(row)))
            .toList();
    boolean known = forecast.stream().allMatch(row -> row.number("units").isPresent());
    Set<Integer> quarters =
        forecast.stream().map(MinimumWithinForecast::quarter).collect(Collectors.toSet());
    if (!known || !quarters.equals(FIRST_YEAR)) {
      return;
    }
    BigDecimal expected =
        forecast.stream()
            .map(row -> row.number("units").orElseThrow())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    firstYear(agreement)
        .ifPresent(
            year ->
                year.number("units")
                    .filter(units -> units.compareTo(expected) > 0)
                    .ifPresent(units -> report(year, units, expected, findings)));
  }

  private static int quarter(Row row) {
    return row.number("quarter").map(BigDecimal::intValue).orElse(0);
  }

  private static Optional<Row> firstYear(DealAgreement agreement) {
    return agreement.answers().rows(MINIMUMS).stream()
        .filter(row -> row.number("year").filter(BigDecimal.ONE::equals).isPresent())
        .findFirst();
  }

  private static void report(Row year, BigDecimal units, BigDecimal expected, Findings findings) {
    findings.report(
        DiagnosticCode.MINIMUM_OVER_FORECAST
            .at(Place.cell(year, "units"), units, expected)
            .withHint(
                "Lower the minimum of the first contract year, or correct `"
                    + SuppliedProducts.FORECAST
                    + "`."));
  }
}
