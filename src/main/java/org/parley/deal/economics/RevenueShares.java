package org.parley.deal.economics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.value.Money;
import org.parley.value.Percent;

/** Divides quarters in a row, from the one in which the agreement takes effect. */
public final class RevenueShares {
  private final RevenueTerms terms;
  private final List<RevenueQuarter> quarters;
  private final long prior;
  private final CarriedRevenue first;
  private final CarriedRevenue corrected;

  private RevenueShares(RevenueTerms terms, List<RevenueQuarter> quarters, long prior) {
    this.terms = terms;
    this.quarters = quarters;
    this.prior = prior;
    NetRevenue net = terms.netRevenue();
    this.first = CarriedRevenue.of(quarters.stream().map(one -> net.of(one.figures())).toList());
    var own = new ArrayList<Long>();
    for (int at = 0; at < quarters.size(); at++) {
      long change = correction(at).map(RevenueQuarter.Correction::net).orElse(0L);
      own.add(net.kept(net.of(quarters.get(at).figures()) + change));
    }
    this.corrected = CarriedRevenue.of(own);
  }

  /**
   * Each quarter divided.
   *
   * @param prior net revenue in cents of the calendar year of the first quarter before it
   */
  public static List<DividedQuarter> of(
      RevenueTerms terms, List<RevenueQuarter> quarters, long prior) {
    return new RevenueShares(terms, quarters, prior).divide();
  }

  private List<DividedQuarter> divide() {
    var divided = new ArrayList<DividedQuarter>();
    for (int at = 0; at < quarters.size(); at++) {
      divided.add(divide(at));
    }
    return List.copyOf(divided);
  }

  private DividedQuarter divide(int at) {
    long gross = quarters.get(at).figures().gross();
    long change = correction(at).map(RevenueQuarter.Correction::gross).orElse(0L);
    long known = before(at, true);
    return new DividedQuarter(
        at + 1,
        end(at),
        gross,
        known,
        first.net().get(at),
        terms.waterfall().divide(revenue(at, gross, first.net().get(at), known)),
        terms
            .waterfall()
            .divide(revenue(at, gross + change, corrected.net().get(at), before(at, false))),
        found(at),
        settled(at));
  }

  private Waterfall.Revenue revenue(int at, long gross, long net, long before) {
    return new Waterfall.Revenue(money(gross), money(net), money(before), points(at));
  }

  private Money money(long cents) {
    return new Money(terms.currency(), cents);
  }

  /** Net revenue of the year before a quarter: as its statement knew it, or as corrected. */
  private long before(int at, boolean known) {
    long before = end(0).getYear() == end(at).getYear() && end(0).getMonthValue() > 3 ? prior : 0;
    for (int one = 0; one < at; one++) {
      if (end(one).getYear() == end(at).getYear()) {
        CarriedRevenue as = known && settled(one) > at + 1 ? first : corrected;
        before += as.net().get(one);
      }
    }
    return before;
  }

  /** Points that figures of the quarter before add. */
  private Percent points(int at) {
    int points = 0;
    for (int one = 0; at > 0 && one < terms.modifiers().size(); one++) {
      RevenueTerms.Modifier modifier = terms.modifiers().get(one);
      Optional<BigDecimal> figure = quarters.get(at - 1).metrics().get(one);
      boolean reached = figure.filter(is -> is.compareTo(modifier.atLeast()) >= 0).isPresent();
      points += reached ? modifier.add().basisPoints() : 0;
    }
    return new Percent(points);
  }

  /** The correction of a quarter if it came in time. */
  private Optional<RevenueQuarter.Correction> correction(int at) {
    LocalDate last = DueDate.after(end(at), terms.trueUp().window());
    return quarters
        .get(at)
        .correction()
        .filter(one -> one.proven() || !one.found().isAfter(last))
        .filter(one -> !one.found().isAfter(end(terms.count() - 1)));
  }

  /** The last day on which a correction of the quarter, or of an earlier that changes it, came. */
  private Optional<LocalDate> found(int at) {
    Optional<LocalDate> own = correction(at).map(RevenueQuarter.Correction::found);
    Optional<LocalDate> earlier = followsCorrected(at) ? found(at - 1) : Optional.empty();
    return own.filter(day -> earlier.filter(day::isBefore).isEmpty()).or(() -> earlier);
  }

  /** By the revenue of its year, or by a loss carried into it. */
  private boolean followsCorrected(int at) {
    return at > 0
        && (end(at - 1).getYear() == end(at).getYear()
            || !first.carried().get(at - 1).equals(corrected.carried().get(at - 1)));
  }

  private int settled(int at) {
    return Math.max(at + 1, found(at).map(terms::quarter).orElse(0));
  }

  private LocalDate end(int at) {
    return terms.end(at);
  }
}
