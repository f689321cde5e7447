package org.parley.workbook;

import java.util.List;
import org.parley.deal.economics.ApiFeeModel;

/** Where a month stands: what is missing, or what a reader should know of it. */
record ApiRemark(ApiData data, ApiLayout layout, ApiUseFormulas use) {
  /** The code before those of payment. */
  private static final int PAYMENT = 12;

  /** The words of the codes, from 1. */
  List<ApiText> words(ApiData of) {
    boolean revenue = of.model() == ApiFeeModel.REVENUE_SHARE;
    return List.of(
        ApiText.STATUS_OPEN,
        revenue ? ApiText.STATUS_WAITING_REVENUE : ApiText.STATUS_WAITING,
        ApiText.STATUS_DAYS,
        ApiText.STATUS_REJECTED,
        ApiText.STATUS_CEILING,
        ApiText.STATUS_CREDIT,
        of.model().priced() ? ApiText.STATUS_BILLED : ApiText.STATUS_SETTLED,
        ApiText.STATUS_ENDED,
        ApiText.STATUS_RISE_YEAR,
        ApiText.STATUS_RISE_NOTICE,
        ApiText.STATUS_RISE_ENDED,
        ApiText.STATUS_UPGRADE,
        ApiText.STATUS_INVOICED,
        ApiText.STATUS_PAID,
        ApiText.STATUS_PAID_LATE,
        ApiText.STATUS_OVERDUE);
  }

  String code() {
    String plain =
        "IF(%s,4,IF(%s,5,IF(%s,6,IF(%s,12,7))))"
            .formatted(rejected(), ceiling(), credit(), upgrade().reached());
    plain = layout.has(ApiColumn.PAYMENT) ? afterInvoice(plain) : plain;
    String rise = layout.has(ApiColumn.RISE) ? use.cell(ApiColumn.RISE) : "0";
    return "IF(%1$s=1,1,IF(%1$s=5,8,IF(%2$s>%3$s,7+%2$s,IF(%1$s<4,%1$s,%4$s))))"
        .formatted(use.cell(ApiColumn.STATE), rise, ApiRiseFormulas.COUNTS, plain);
  }

  /** What is still to be done goes before what has been paid. */
  private String afterInvoice(String before) {
    return "IF(%1$s=0,%2$s,IF(%1$s=%3$s,%4$s+%1$s,IF(%5$s,6,IF(%6$s,12,%4$s+%1$s))))"
        .formatted(
            use.cell(ApiColumn.PAYMENT),
            before,
            ApiPaymentFormulas.OVERDUE,
            PAYMENT,
            credit(),
            upgrade().reached());
  }

  private ApiUpgradeFormulas upgrade() {
    return new ApiUpgradeFormulas(data, layout, use);
  }

  private String beyond() {
    return "AND(ISNUMBER(%1$s),%1$s>0)".formatted(use.cell(ApiColumn.BEYOND));
  }

  private String rejected() {
    if (!data.overageProvided()) {
      return beyond();
    }
    return data.overageCharged()
        ? "AND(%s,OR(%s,NOT(ISNUMBER(%s))))"
            .formatted(beyond(), upgrade().rejects(), use.atEnd(ApiLayout.OVERAGE))
        : "AND(%s,%s)".formatted(beyond(), upgrade().rejects());
  }

  private String ceiling() {
    if (!data.overageProvided()) {
      return "1=0";
    }
    String included = use.cell(ApiColumn.INCLUDED);
    String ceiling = ApiPoint.place(data, layout, ApiPoint.CEILING).here();
    return "IF(AND(ISNUMBER(%1$s),%2$s,NOT(%3$s=1)),%4$s>ROUND(%1$s*%5$s,0),1=0)"
        .formatted(
            included, beyond(), use.cell(ApiColumn.LIFTED), use.cell(ApiColumn.CALLS), ceiling);
  }

  private String credit() {
    return layout.has(ApiColumn.CREDIT)
        ? "AND(ISNUMBER(%1$s),%1$s>0,NOT(%2$s=1),NOT(AND(ISNUMBER(%3$s),AsOfDate>%3$s)))"
            .formatted(
                use.cell(ApiColumn.CREDIT),
                use.cell(ApiColumn.CLAIMED),
                use.cell(ApiColumn.CLAIM_BY))
        : "1=0";
  }
}
