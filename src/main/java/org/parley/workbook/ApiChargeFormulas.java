package org.parley.workbook;

import java.util.ArrayList;
import java.util.List;
import org.parley.deal.economics.ApiFeeModel;

/** The lines of a month's bill; {@code ApiFees} says the same in Java. */
record ApiChargeFormulas(ApiData data, ApiLayout layout, ApiUseFormulas use) {
  private static final List<ApiColumn> LINES =
      List.of(ApiColumn.BASE, ApiColumn.CALL_CHARGES, ApiColumn.OVERAGE_CHARGE, ApiColumn.TOP_UP);

  private String cell(ApiColumn column) {
    return use.cell(column);
  }

  /**
   * Half up to the cent. The inner rounding takes away what binary fractions add, so that half a
   * cent is half a cent.
   */
  static String cents(String amount) {
    return "ROUND(ROUND(" + amount + ",8),2)";
  }

  /** Open, empty until the month can be billed, or the amount. */
  private String ready(String amount) {
    return "IF(%1$s=1,%2$s,IF(%1$s=4,%3$s,\"\"))"
        .formatted(cell(ApiColumn.STATE), use.open(), amount);
  }

  /** Known before the month is over. */
  String base() {
    return "IF(%1$s=1,%2$s,IF(OR(%1$s=3,%1$s=5),\"\",%3$s))"
        .formatted(cell(ApiColumn.STATE), use.open(), base(cell(ApiColumn.DAYS)));
  }

  private String base(String days) {
    String owed = days + "-" + cell(ApiColumn.DAYS_BEFORE) + "-" + cell(ApiColumn.SUSPENDED);
    return byDays(use.weighted(ApiLayout.BASE, owed));
  }

  /** For the days of the agreement alone: a run-off after its end has no minimum. */
  private String minimum() {
    String days = cell(ApiColumn.TERM_DAYS);
    String before = "MIN(0+%s,%s)".formatted(cell(ApiColumn.DAYS_BEFORE), days);
    String after =
        "MAX(0,%s-%s-%s)".formatted(days, cell(ApiColumn.DAYS_BEFORE), cell(ApiColumn.SUSPENDED));
    return byDays(
        "(%s*%s+%s*%s)"
            .formatted(
                use.atBeginning(ApiLayout.MINIMUM), before, use.atEnd(ApiLayout.MINIMUM), after));
  }

  private String byDays(String weighted) {
    return cents("%s*%s/%s".formatted(weighted, cell(ApiColumn.PRICE_LEVEL), use.daysOfMonth()));
  }

  String calls() {
    String price =
        "IF(%1$s>0,%2$s/%3$s,%4$s)"
            .formatted(
                cell(ApiColumn.DAYS_BEFORE),
                use.weighted(ApiLayout.PRICE, use.daysAfter()),
                cell(ApiColumn.DAYS),
                use.atEnd(ApiLayout.PRICE));
    return ready(
        cents(
            "%s*(%s-%s)*%s/1000"
                .formatted(
                    price,
                    cell(ApiColumn.CALLS),
                    cell(ApiColumn.BEYOND),
                    cell(ApiColumn.PRICE_LEVEL))));
  }

  String overage() {
    String price = use.atEnd(ApiLayout.OVERAGE);
    String charged =
        "MAX(0,IF(%1$s=1,%2$s,MIN(%2$s,%3$s))-%4$s%5$s)"
            .formatted(
                cell(ApiColumn.LIFTED),
                cell(ApiColumn.CALLS),
                part(cell(ApiColumn.INCLUDED), ApiPoint.CEILING),
                cell(ApiColumn.INCLUDED),
                free(cell(ApiColumn.INCLUDED)));
    String amount = cents("%s*%s*%s/1000".formatted(price, charged, cell(ApiColumn.PRICE_LEVEL)));
    return ready(
        "IF(%s>0,IF(AND(ISNUMBER(%s),NOT(%s)),%s,0),0)"
            .formatted(
                cell(ApiColumn.BEYOND),
                price,
                new ApiUpgradeFormulas(data, layout, use).rejects(),
                amount));
  }

  /** A percentage of a quota in full calls. */
  String part(String quota, ApiPoint share) {
    return "ROUND(%s*%s,0)".formatted(quota, ApiPoint.place(data, layout, share).here());
  }

  /** What the grace takes off; nothing if there is none. */
  String free(String quota) {
    return ApiPoint.of(data).contains(ApiPoint.GRACE) ? "-" + part(quota, ApiPoint.GRACE) : "";
  }

  /** What is missing to the minimum. */
  String topUp() {
    List<String> lines = new ArrayList<>(lines());
    lines.remove(cell(ApiColumn.TOP_UP));
    return ready("MAX(0,ROUND(%s-SUM(%s),2))".formatted(minimum(), String.join(",", lines)));
  }

  private List<String> lines() {
    return LINES.stream().filter(layout::has).map(this::cell).toList();
  }

  String fees() {
    if (data.model() == ApiFeeModel.REVENUE_SHARE) {
      String share = ApiPoint.place(data, layout, ApiPoint.SHARE).here();
      String base = "MAX(0," + cell(ApiColumn.REVENUE) + "+" + lossBefore() + ")";
      return ready(cents(share + "*" + base));
    }
    List<String> lines = lines();
    String all = String.join(",", lines);
    return ready(
        "IF(COUNT(%1$s)=%2$s,ROUND(SUM(%1$s),2),%3$s)".formatted(all, lines.size(), use.open()));
  }

  /** Deductions beyond revenue, carried on: zero or less. */
  String loss() {
    return layout.has(ApiColumn.REVENUE)
        ? "MIN(0,ROUND(%s+%s,2))".formatted(cell(ApiColumn.REVENUE), lossBefore())
        : "0";
  }

  private String lossBefore() {
    return use.month() == 0 ? "0" : layout.month(use.month() - 1, ApiColumn.LOSS).here();
  }
}
