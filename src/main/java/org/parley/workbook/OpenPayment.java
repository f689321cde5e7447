package org.parley.workbook;

import java.util.List;
import java.util.Optional;

/**
 * A payment that a sheet keeps by its amount, its last day and its day of payment: due until it is
 * paid, overdue after its last day.
 *
 * @param amount cell; no number while nothing is owed
 * @param day cell; no number while the last day is not known: nothing is due then
 * @param paid cell; empty until it is paid
 */
record OpenPayment(Place amount, Place day, Place paid) {
  Notice notice(Draft draft, Notice.Label label, String section, String currency) {
    String open =
        "AND(ISNUMBER(%1$s),ISNUMBER(%2$s),%2$s>0,NOT(ISNUMBER(%3$s)))"
            .formatted(day.there(), amount.there(), paid.there());
    String late = "AND(" + open + ",AsOfDate>" + day.there() + ")";
    return new Notice(
        NoticeKind.PAYMENT,
        label,
        section,
        "IF(%s,2,IF(%s,1,0))".formatted(late, open),
        state(draft.texts(), late, open),
        Optional.of("IF(%s,%s,\"\")".formatted(open, day.there())),
        Optional.of("IF(%s,ROUND(%s,2),\"\")".formatted(open, amount.there())),
        Optional.of(currency),
        Optional.of("IF(%s,ROUND(%s,2),0)".formatted(late, amount.there())),
        List.of());
  }

  /** The words of a payment, as a formula. */
  static String state(WorkbookTexts texts, String late, String open) {
    return "IF(%s,%s,IF(%s,%s,%s))"
        .formatted(
            late,
            texts.literal(ReviewText.STATUS_PAYMENT_LATE),
            open,
            texts.literal(ReviewText.STATUS_PAYMENT_DUE),
            texts.literal(ReviewText.STATUS_NOTHING_DUE));
  }
}
