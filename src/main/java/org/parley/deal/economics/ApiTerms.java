package org.parley.deal.economics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.deal.Answers;
import org.parley.value.Answer;
import org.parley.value.Money;
import org.parley.value.Percent;
import org.parley.value.Row;
import org.parley.value.Value;

/** Reads the fees for an API from the answers of an agreement. */
public final class ApiTerms {
  /** Path of how access is paid. */
  public static final String MODEL = "fin.api_fees.variant";

  /** Path of the tiers. */
  public static final String TIERS = "api.tiers";

  /** Path of their prices. */
  public static final String PRICES = "fin.api_fees.prices";

  /** Path of the share of revenue. */
  public static final String SHARE = "fin.api_fees.share";

  /** Path of the part of a bundle that falls on the API. */
  public static final String PART = "fin.api_fees.part";

  /** Path of what happens beyond the quota. */
  public static final String OVERAGE = "api.overage.variant";

  public static final String GRACE = "api.overage.grace";
  public static final String CEILING = "api.overage.ceiling";
  public static final String MULTIPLE = "api.overage.multiple";

  /** Path of the bands of service credits. */
  public static final String CREDITS = "sched.sla.credits";

  public static final String LATENCY_CREDIT = "sched.sla.latency_credit";
  public static final String CAP = "sched.sla.cap";

  private static final List<String> FIGURES =
      List.of(TIERS, PRICES, SHARE, PART, GRACE, CEILING, MULTIPLE, CREDITS, LATENCY_CREDIT, CAP);

  private ApiTerms() {}

  /** The fees; empty if the agreement has none, or if a figure of them is still open. */
  public static Optional<ApiFees> of(Answers answers, String currency) {
    boolean open = FIGURES.stream().anyMatch(path -> isOpen(answers, path));
    return answers
        .choice(MODEL)
        .filter(variant -> !open)
        .map(ApiFeeModel::of)
        .map(model -> read(answers, model, currency));
  }

  private static boolean isOpen(Answers answers, String path) {
    boolean band =
        answers.known(CREDITS, Value.Bands.class).stream()
            .flatMap(bands -> bands.bands().stream())
            .anyMatch(one -> one.value().isOpen());
    return answers.isOpen(path)
        || path.equals(CREDITS) && band
        || answers.rows(path).stream()
            .anyMatch(row -> row.cells().values().stream().anyMatch(Answer::isOpen));
  }

  private static ApiFees read(Answers answers, ApiFeeModel model, String currency) {
    Percent share = answers.percent(SHARE).or(() -> answers.percent(PART)).orElse(new Percent(0));
    var tiers = new ArrayList<ApiTier>();
    answers.rows(TIERS).forEach(row -> tiers.add(tier(answers, row, currency)));
    return new ApiFees(model, currency, tiers, overage(answers), share, levels(answers));
  }

  private static ApiTier tier(Answers answers, Row row, String currency) {
    Optional<Row> prices = prices(answers, row.key());
    return new ApiTier(
        row.key(),
        row.number("quota"),
        money(prices, "base").orElse(new Money(currency, 0)),
        money(prices, "minimum").orElse(new Money(currency, 0)),
        money(prices, "price").orElse(new Money(currency, 0)),
        overagePrice(prices, answers.number(MULTIPLE)),
        row.known("availability", Percent.class),
        row.number("latency").isPresent());
  }

  /** The prices of a tier. */
  public static Optional<Row> prices(Answers answers, String tier) {
    return answers.rows(PRICES).stream().filter(row -> row.key().equals(tier)).findFirst();
  }

  /** The price stated for overage; else the multiple of the price of a call. */
  private static Optional<BigDecimal> overagePrice(
      Optional<Row> prices, Optional<BigDecimal> multiple) {
    Optional<BigDecimal> price = money(prices, "price").map(Money::amount);
    return money(prices, "overage")
        .map(Money::amount)
        .or(() -> price.flatMap(each -> multiple.map(each::multiply)));
  }

  private static Optional<Money> money(Optional<Row> prices, String column) {
    return prices.flatMap(row -> row.known(column, Money.class));
  }

  private static ApiOverage overage(Answers answers) {
    boolean provided =
        answers.choice(OVERAGE).filter(rule -> !rule.equals("hard-stop")).isPresent();
    return new ApiOverage(
        provided,
        answers.percent(GRACE).orElse(new Percent(0)),
        answers.percent(CEILING).orElse(Percent.WHOLE));
  }

  private static Optional<ServiceLevels> levels(Answers answers) {
    return answers
        .known(CREDITS, Value.Bands.class)
        .map(
            bands ->
                new ServiceLevels(
                    bands.bands().stream().flatMap(band -> credit(band).stream()).toList(),
                    answers.percent(LATENCY_CREDIT).orElse(new Percent(0)),
                    answers.percent(CAP).orElse(Percent.WHOLE)));
  }

  private static Optional<ServiceLevels.Credit> credit(Value.Band band) {
    Optional<Percent> share = band.value().known(Percent.class);
    return band.from() instanceof Value.Quantity from
        ? share.map(credit -> new ServiceLevels.Credit(from.amount(), credit))
        : Optional.empty();
  }
}
