package org.parley.deal.economics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.parley.value.Money;
import org.parley.value.Percent;

/**
 * The bill of a month for access to an API.
 *
 * @param currency ISO 4217 code
 * @param share of revenue or, where the API is bundled, of the price of the bundle; 0 % in the
 *     other models
 * @param levels empty if no service credits are agreed
 */
public record ApiFees(
    ApiFeeModel model,
    String currency,
    List<ApiTier> tiers,
    ApiOverage overage,
    Percent share,
    Optional<ServiceLevels> levels) {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  public ApiFees {
    tiers = List.copyOf(tiers);
  }

  /**
   * The bill of a month.
   *
   * @param loss what deductions from revenue exceeded it by in the months before: zero or less
   */
  public ApiBill bill(ApiMonth month, BigDecimal loss) {
    Percent rate =
        levels
            .flatMap(agreed -> month.report().map(it -> agreed.credit(month.tiers().before(), it)))
            .orElse(new Percent(0));
    Optional<BigDecimal> quota = quota(month);
    BigDecimal beyond =
        quota
            .map(most -> month.calls().subtract(most).max(BigDecimal.ZERO))
            .orElse(BigDecimal.ZERO);
    Money base =
        model.chargesBase() ? byDays(month, ApiTier::base, month.days().inForce()) : nothing();
    Money calls = model.chargesCalls() ? calls(month, beyond) : nothing();
    Money over =
        model.priced() ? quota.map(most -> overage(month, most)).orElse(nothing()) : nothing();
    Money topUp = topUp(month, base.plus(calls).plus(over));
    Money portion =
        model == ApiFeeModel.REVENUE_SHARE ? portion(month.revenue().add(loss)) : nothing();
    Money fees = base.plus(calls).plus(over).plus(topUp).plus(portion);
    BigDecimal credited = model == ApiFeeModel.BUNDLED ? month.revenue() : fees.amount();
    Money credit = cents(credited.multiply(rate.fraction()));
    return new ApiBill(quota, beyond, base, calls, over, topUp, portion, rate, credit);
  }

  /**
   * What counts as the price of a bundled API, in currency units, not rounded.
   *
   * @param stated by the other agreement for the API, if it states a price
   * @param amounts of the month under that agreement
   */
  public BigDecimal bundlePrice(Optional<BigDecimal> stated, BigDecimal amounts) {
    return stated.orElse(amounts.multiply(share.fraction()));
  }

  private static Optional<BigDecimal> quota(ApiMonth month) {
    ApiMonth.InForce in = month.tiers();
    int after = month.days().inForce() - in.daysBefore();
    return in.tier()
        .quota()
        .flatMap(
            now -> in.before().quota().map(then -> weighted(then, in.daysBefore(), now, after)))
        .map(sum -> sum.divide(whole(month.days().month()), 0, RoundingMode.HALF_UP));
  }

  private interface Price {
    Money of(ApiTier tier);
  }

  /** A price for the month, by those of some days on which it is owed. */
  private Money byDays(ApiMonth month, Price price, int days) {
    ApiMonth.InForce in = month.tiers();
    int before = Math.min(in.daysBefore(), days);
    int after = Math.max(0, days - month.days().suspended() - in.daysBefore());
    BigDecimal then = price.of(in.before()).amount();
    BigDecimal sum = weighted(then, before, price.of(in.tier()).amount(), after);
    return cents(sum.multiply(month.level()), month.days().month());
  }

  private Money calls(ApiMonth month, BigDecimal beyond) {
    ApiMonth.InForce in = month.tiers();
    int after = month.days().inForce() - in.daysBefore();
    BigDecimal now = in.tier().price().amount();
    BigDecimal included = month.calls().subtract(beyond).multiply(month.level());
    return in.daysBefore() == 0
        ? cents(now.multiply(included).divide(THOUSAND))
        : cents(
            weighted(in.before().price().amount(), in.daysBefore(), now, after)
                .multiply(included)
                .divide(THOUSAND),
            month.days().inForce());
  }

  private Money overage(ApiMonth month, BigDecimal quota) {
    if (month.rejects()) {
      return nothing();
    }
    BigDecimal charged = overage.charged(month.calls(), quota, month.lifted());
    BigDecimal price = month.tiers().tier().overage().orElse(BigDecimal.ZERO);
    return cents(price.multiply(charged).multiply(month.level()).divide(THOUSAND));
  }

  private Money topUp(ApiMonth month, Money sum) {
    if (!model.chargesMinimum()) {
      return nothing();
    }
    long least = byDays(month, ApiTier::minimum, month.days().term()).cents();
    return new Money(currency, Math.max(0, Math.subtractExact(least, sum.cents())));
  }

  private Money portion(BigDecimal revenue) {
    return cents(revenue.max(BigDecimal.ZERO).multiply(share.fraction()));
  }

  private Money nothing() {
    return new Money(currency, 0);
  }

  private Money cents(BigDecimal amount) {
    return Money.of(currency, amount.setScale(2, RoundingMode.HALF_UP));
  }

  private Money cents(BigDecimal amount, int days) {
    return Money.of(currency, amount.divide(whole(days), 2, RoundingMode.HALF_UP));
  }

  private static BigDecimal weighted(BigDecimal then, int before, BigDecimal now, int after) {
    return then.multiply(whole(before)).add(now.multiply(whole(after)));
  }

  private static BigDecimal whole(int days) {
    return BigDecimal.valueOf(days);
  }
}
