package org.parley.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a review says of the invoices for an API: which are unpaid, and since when. */
record ApiNotices(Draft draft, Plan.Placed<ApiData, ApiLayout> api) {
  List<Notice> all() {
    List<String> payees = api.data().serving().agreement().roles().in("first");
    Optional<ApiColumn> due =
        Optional.of(ApiColumn.PAY_BY)
            .filter(api.layout()::has)
            .or(() -> Optional.of(ApiColumn.STATEMENT_BY).filter(api.layout()::has));
    return payees.size() == 1 && due.isPresent() && api.layout().has(ApiColumn.PAID)
        ? IntStream.range(0, api.layout().months())
            .mapToObj(month -> month(month, due.get(), payees.get(0)))
            .toList()
        : List.of();
  }

  private Notice month(int month, ApiColumn due, String payee) {
    WorkbookTexts texts = draft.texts();
    String day = cell(month, due);
    String amount = cell(month, ApiColumn.TOTAL);
    String open =
        "AND(ISNUMBER(%1$s),ISNUMBER(%2$s),%2$s>0,NOT(ISNUMBER(%3$s)))"
            .formatted(day, amount, cell(month, ApiColumn.PAID));
    String late = "AND(" + open + ",AsOfDate>" + day + ")";
    String state =
        "IF(%s,%s,IF(%s,%s,%s))"
            .formatted(
                late,
                texts.literal(ReviewText.STATUS_PAYMENT_LATE),
                open,
                texts.literal(ReviewText.STATUS_PAYMENT_DUE),
                texts.literal(ReviewText.STATUS_NOTHING_DUE));
    return new Notice(
        NoticeKind.PAYMENT,
        new Notice.Label(label(month, payee), true),
        api.data().serving().section("fin.payment", ApiData.SECTION),
        "IF(%s,2,IF(%s,1,0))".formatted(late, open),
        state,
        Optional.of("IF(%s,%s,\"\")".formatted(open, day)),
        Optional.of("IF(%s,ROUND(%s,2),\"\")".formatted(open, amount)),
        Optional.of(draft.deal().currency()),
        Optional.of("IF(%s,ROUND(%s,2),0)".formatted(late, amount)),
        List.of());
  }

  /** The month as the words of an invoice name it: 2027-09. */
  private String label(int month, String payee) {
    String day = cell(month, ApiColumn.MONTH);
    String words = "YEAR(%1$s)&IF(MONTH(%1$s)<10,\"-0\",\"-\")&MONTH(%1$s)".formatted(day);
    String name = FormulaText.literal(draft.deal().party(payee).label());
    return draft.texts().formula(ReviewText.STATUS_API_FEES, Map.of("month", words, "party", name));
  }

  private String cell(int month, ApiColumn column) {
    return api.layout().month(month, column).there();
  }
}
