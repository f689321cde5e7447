package org.parley.deal.economics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.value.Percent;

/**
 * What one way to a goal costs and brings in, before tax and financing.
 *
 * @param years the first day of the deal, then each year after it
 * @param terminal what is left at the end of the last year, in currency units
 */
public record BusinessPlan(List<Year> years, BigDecimal terminal) {
  private static final int MONTHS = 12;

  public BusinessPlan {
    years = List.copyOf(years);
  }

  /** Amounts of a year in currency units, each zero or more. */
  public record Year(BigDecimal investment, BigDecimal costs, BigDecimal revenue) {}

  /**
   * What a scenario changes.
   *
   * @param revenue of the planned revenue and of the terminal value
   * @param costs of the planned investment and running costs
   * @param delay months by which revenue comes later; costs do not wait for it
   */
  public record Scenario(Percent revenue, Percent costs, int delay) {}

  /**
   * Revenue of each year, half up to the cent. A delay moves the revenue of a year in equal parts
   * of months; what moves beyond the last year is lost.
   */
  public List<BigDecimal> revenue(Scenario scenario) {
    int whole = scenario.delay() / MONTHS;
    int part = scenario.delay() % MONTHS;
    var revenue = new ArrayList<BigDecimal>();
    for (int year = 0; year < years.size(); year++) {
      BigDecimal kept = planned(year - whole).multiply(BigDecimal.valueOf(MONTHS - part));
      BigDecimal moved = planned(year - whole - 1).multiply(BigDecimal.valueOf(part));
      BigDecimal months = kept.add(moved).multiply(scenario.revenue().fraction());
      revenue.add(months.divide(BigDecimal.valueOf(MONTHS), 2, RoundingMode.HALF_UP));
    }
    return List.copyOf(revenue);
  }

  private BigDecimal planned(int year) {
    return year < 0 ? BigDecimal.ZERO : years.get(year).revenue();
  }

  /** Investment and running costs of each year, half up to the cent. */
  public List<BigDecimal> costs(Scenario scenario) {
    return years.stream()
        .map(year -> cents(year.investment().add(year.costs()), scenario.costs()))
        .toList();
  }

  /** What is left at the end, half up to the cent. */
  public BigDecimal terminal(Scenario scenario) {
    return cents(terminal, scenario.revenue());
  }

  private static BigDecimal cents(BigDecimal amount, Percent factor) {
    return amount.multiply(factor.fraction()).setScale(2, RoundingMode.HALF_UP);
  }

  /** Revenue less costs of each year, without what is left at the end. */
  public CashFlows flows(Scenario scenario) {
    List<BigDecimal> revenue = revenue(scenario);
    List<BigDecimal> costs = costs(scenario);
    var flows = new ArrayList<BigDecimal>();
    for (int year = 0; year < years.size(); year++) {
      flows.add(revenue.get(year).subtract(costs.get(year)));
    }
    return new CashFlows(flows);
  }

  /** The flows with what is left at the end, for present value and rate. */
  public CashFlows flowsToTheEnd(Scenario scenario) {
    var flows = new ArrayList<>(flows(scenario).amounts());
    int last = flows.size() - 1;
    flows.set(last, flows.get(last).add(terminal(scenario)));
    return new CashFlows(flows);
  }

  /**
   * The factor on the scenario's revenue at which the plan is worth nothing, not rounded.
   *
   * @return empty if the plan has no revenue; zero or less if it is worth something without any
   */
  public Optional<BigDecimal> breakEven(Scenario scenario, BigDecimal rate) {
    BigDecimal revenue = new CashFlows(revenue(scenario)).presentValue(rate);
    BigDecimal value = new CashFlows(flowsToTheEnd(scenario).amounts()).presentValue(rate);
    return revenue.signum() == 0
        ? Optional.empty()
        : Optional.of(revenue.subtract(value).divide(revenue, MathContext.DECIMAL128));
  }
}
