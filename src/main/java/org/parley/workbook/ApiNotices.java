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
    ApiLayout layout = api.layout();
    var payment =
        new OpenPayment(
            layout.month(month, ApiColumn.TOTAL),
            layout.month(month, due),
            layout.month(month, ApiColumn.PAID));
    return payment.notice(
        draft,
        new Notice.Label(label(month, payee), true),
        api.data().serving().section("fin.payment", ApiData.SECTION),
        draft.deal().currency());
  }

  /** The month as the words of an invoice name it: 2027-09. */
  private String label(int month, String payee) {
    String day = api.layout().month(month, ApiColumn.MONTH).there();
    String words = "YEAR(%1$s)&IF(MONTH(%1$s)<10,\"-0\",\"-\")&MONTH(%1$s)".formatted(day);
    String name = FormulaText.literal(draft.deal().party(payee).label());
    return draft.texts().formula(ReviewText.STATUS_API_FEES, Map.of("month", words, "party", name));
  }
}
