package org.parley.workbook;

import java.util.Optional;

/** Whether the invoice of a month has come, and whether it was paid in time. */
record ApiPaymentFormulas(ApiLayout layout, ApiUseFormulas use) {
  /** Codes; 0 before the invoice has come. */
  static final int INVOICED = 1;

  static final int PAID = 2;
  static final int PAID_LATE = 3;
  static final int OVERDUE = 4;

  /** The last day for payment: after the invoice, or with the statement of shared revenue. */
  static Optional<ApiColumn> due(ApiLayout layout) {
    return Optional.of(ApiColumn.PAY_BY)
        .filter(layout::has)
        .or(() -> Optional.of(ApiColumn.STATEMENT_BY).filter(layout::has));
  }

  String code() {
    String due = due(layout).map(use::cell).orElse(Notice.NOTHING);
    return ("IF(AND(%1$s=4,ISNUMBER(%2$s)),IF(ISNUMBER(%3$s),IF(AND(ISNUMBER(%4$s),%3$s>%4$s),%5$s,%6$s),"
            + "IF(AND(ISNUMBER(%4$s),%2$s>0,AsOfDate>%4$s),%7$s,%8$s)),0)")
        .formatted(
            use.cell(ApiColumn.STATE),
            use.cell(ApiColumn.TOTAL),
            use.cell(ApiColumn.PAID),
            due,
            PAID_LATE,
            PAID,
            OVERDUE,
            received());
  }

  private String received() {
    return layout.has(ApiColumn.RECEIVED)
        ? "IF(ISNUMBER(%s),%s,0)".formatted(use.cell(ApiColumn.RECEIVED), INVOICED)
        : "0";
  }
}
