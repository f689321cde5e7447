package org.parley.workbook;

import java.util.ArrayList;
import java.util.List;

/**
 * What a full month with some calls costs in a tier, without credits.
 *
 * @param level the cell of the price level
 */
record ApiTierCost(ApiData data, ApiLayout layout, WorkbookTexts texts, String level) {
  /**
   * The cost of a month.
   *
   * @param calls the cell of its calls
   */
  String of(int tier, String calls) {
    String quota = layout.tier(tier, ApiLayout.QUOTA).here();
    return "IF(%1$s=1,%2$s,IF(AND(ISNUMBER(%3$s),%4$s>%5$s),%6$s,%7$s))"
        .formatted(
            layout.tierOpen(tier).here(),
            texts.literal(CommonText.OPEN),
            quota,
            calls,
            most(tier, quota),
            texts.literal(ApiText.STATUS_TOO_SMALL),
            bill(tier, calls, quota));
  }

  /** The calls that a tier answers. */
  private String most(int tier, String quota) {
    if (!data.overageProvided()) {
      return quota;
    }
    String price = layout.tier(tier, ApiLayout.OVERAGE).here();
    String ceiling = ApiPoint.place(data, layout, ApiPoint.CEILING).here();
    return "IF(AND(ISNUMBER(%1$s),ISNUMBER(%2$s)),ROUND(%2$s*%3$s,0),%2$s)"
        .formatted(price, quota, ceiling);
  }

  private String bill(int tier, String calls, String quota) {
    List<String> lines = new ArrayList<>();
    if (data.model().chargesBase()) {
      lines.add(price(tier, ApiLayout.BASE, "1"));
    }
    if (data.model().chargesCalls()) {
      String included = "IF(ISNUMBER(%1$s),MIN(%2$s,%1$s),%2$s)".formatted(quota, calls);
      lines.add(price(tier, ApiLayout.PRICE, included + "/1000"));
    }
    if (data.overageCharged()) {
      lines.add(overage(tier, calls, quota));
    }
    String sum = "ROUND(" + String.join("+", lines) + ",2)";
    return data.model().chargesMinimum()
        ? "MAX(%s,%s)".formatted(sum, price(tier, ApiLayout.MINIMUM, "1"))
        : sum;
  }

  private String overage(int tier, String calls, String quota) {
    ApiUseFormulas use = new ApiUseFormulas(data, layout, texts, 0);
    String free = new ApiChargeFormulas(data, layout, use).free(quota);
    String charged = "MAX(0,%s-%s%s)/1000".formatted(calls, quota, free);
    return "IF(AND(ISNUMBER(%s),ISNUMBER(%s)),%s,0)"
        .formatted(
            quota,
            layout.tier(tier, ApiLayout.OVERAGE).here(),
            price(tier, ApiLayout.OVERAGE, charged));
  }

  private String price(int tier, int column, String times) {
    return ApiChargeFormulas.cents(
        "%s*%s*%s".formatted(layout.tier(tier, column).here(), level, times));
  }
}
