package org.parley.workbook;

import java.util.Optional;
import org.parley.deal.economics.ApiFeeModel;

/** Service levels, their credits and the invoice; {@code ServiceLevels} says the same in Java. */
record ApiCreditFormulas(ApiData data, ApiLayout layout, ApiUseFormulas use) {
  private String cell(ApiColumn column) {
    return use.cell(column);
  }

  /** Minutes of the month that count. */
  private String minutes() {
    return "(" + cell(ApiColumn.DAYS) + "*1440-" + cell(ApiColumn.EXCLUDED) + ")";
  }

  String availability() {
    return "IF(ISNUMBER(%1$s),IF(%2$s>0,ROUND(MAX(0,%2$s-%1$s)/%2$s,4),\"\"),\"\")"
        .formatted(cell(ApiColumn.DOWNTIME), minutes());
  }

  /** The credit as a share of the fees, by the level of the tier at the month's beginning. */
  String rate() {
    String level = use.atBeginning(ApiLayout.LEVEL);
    String cap = ApiPoint.place(data, layout, ApiPoint.CAP).here();
    String beyond = "ROUND(%s-(1-%s)*%s,4)".formatted(cell(ApiColumn.DOWNTIME), level, minutes());
    String missed = capped(band(beyond), cap);
    return ("IF(ISNUMBER(%1$s),IF(%2$s=0,%3$s,IF(%4$s=%3$s,%3$s,"
            + "IF(AND(ISNUMBER(%4$s),%1$s<%4$s),%5$s,%6$s))),\"\")")
        .formatted(
            cell(ApiColumn.AVAILABILITY),
            cell(ApiColumn.BEFORE),
            use.open(),
            level,
            missed,
            latency(cap).orElse("0"));
  }

  private Optional<String> latency(String cap) {
    if (!layout.has(ApiColumn.LATENCY)) {
      return Optional.empty();
    }
    String credit = ApiPoint.place(data, layout, ApiPoint.LATENCY_CREDIT).here();
    String promised =
        "INDEX(%s,%s)"
            .formatted(layout.ofTiers(layout.tierLatency(0)).here(), cell(ApiColumn.BEFORE));
    return Optional.of(
        "IF(%s*%s=1,%s,0)".formatted(cell(ApiColumn.LATENCY), promised, capped(credit, cap)));
  }

  private String capped(String credit, String cap) {
    return "IF(AND(ISNUMBER(%1$s),ISNUMBER(%2$s)),MIN(%1$s,%2$s),%3$s)"
        .formatted(credit, cap, use.open());
  }

  private String band(String beyond) {
    if (data.credits().isEmpty()) {
      return layout.band(0, 1).here();
    }
    StringBuilder formula = new StringBuilder();
    for (int band = data.credits().size() - 1; band >= 0; band--) {
      String from = layout.band(band, 0).here();
      formula.append("IF(%s>=%s,%s,".formatted(beyond, from, layout.band(band, 1).here()));
    }
    return formula.append('0').append(")".repeat(data.credits().size())).toString();
  }

  /** In money: of the fees, or of the price of the bundle. */
  String credit() {
    String base = cell(data.model() == ApiFeeModel.BUNDLED ? ApiColumn.BUNDLE : ApiColumn.FEES);
    String amount = base;
    if (data.model() == ApiFeeModel.BUNDLED) {
      String part = ApiPoint.place(data, layout, ApiPoint.PART).here();
      amount = "IF(ISNUMBER(%1$s),%1$s,%2$s*%3$s)".formatted(cell(ApiColumn.STATED), base, part);
      base = amount;
    }
    return "IF(%1$s=1,%2$s,IF(%3$s=%2$s,%2$s,IF(AND(%1$s=4,ISNUMBER(%3$s),ISNUMBER(%4$s)),%5$s,\"\")))"
        .formatted(
            cell(ApiColumn.STATE),
            use.open(),
            cell(ApiColumn.RATE),
            base,
            ApiChargeFormulas.cents("(" + amount + ")*" + cell(ApiColumn.RATE)));
  }

  private String owedBefore() {
    return use.month() == 0 ? "0" : layout.month(use.month() - 1, ApiColumn.OWED).here();
  }

  /** Credits of earlier months that the invoice bears. */
  String deducted() {
    return "IF(ISNUMBER(%1$s),MIN(%1$s,%2$s),\"\")".formatted(cell(ApiColumn.FEES), owedBefore());
  }

  /** Credits claimed that no invoice has borne. */
  String owed() {
    if (!layout.has(ApiColumn.CREDIT)) {
      return "0";
    }
    String deducted =
        layout.has(ApiColumn.DEDUCTED)
            ? "-IF(ISNUMBER(%1$s),%1$s,0)".formatted(cell(ApiColumn.DEDUCTED))
            : "";
    String credit =
        "IF(%1$s=1,IF(ISNUMBER(%2$s),%2$s,0),0)"
            .formatted(cell(ApiColumn.CLAIMED), cell(ApiColumn.CREDIT));
    return "ROUND(%s%s+%s,2)".formatted(owedBefore(), deducted, credit);
  }

  String total() {
    return layout.has(ApiColumn.DEDUCTED)
        ? "IF(ISNUMBER(%1$s),ROUND(%1$s-%2$s,2),%1$s)"
            .formatted(cell(ApiColumn.FEES), cell(ApiColumn.DEDUCTED))
        : cell(ApiColumn.FEES);
  }

  String soFar() {
    int first = use.month() - use.month() % 12;
    String months = layout.month(first, ApiColumn.TOTAL).here() + ":" + cell(ApiColumn.TOTAL);
    return "IF(ISNUMBER(%s),ROUND(SUM(%s),2),\"\")".formatted(cell(ApiColumn.TOTAL), months);
  }
}
