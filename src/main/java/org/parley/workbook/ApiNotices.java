package org.parley.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a review says of an API: the right that repeated failure gives, invoices that are unpaid,
 * and credits that nobody has claimed.
 */
record ApiNotices(Draft draft, Plan.Placed<ApiData, ApiLayout> api) {
  List<Notice> all() {
    List<String> payees = api.data().serving().agreement().roles().in("first");
    List<String> licensees = api.data().serving().agreement().roles().in("second");
    Optional<ApiColumn> due = ApiPaymentFormulas.due(api.layout());
    var notices = new ArrayList<Notice>();
    if (licensees.size() == 1 && api.layout().has(ApiColumn.EXIT)) {
      notices.add(new ApiExitNotice(draft, api).notice(party(licensees.get(0))));
    }
    for (int month = 0; month < api.layout().months(); month++) {
      if (payees.size() == 1 && due.isPresent() && api.layout().has(ApiColumn.PAID)) {
        notices.add(invoice(month, due.get(), party(payees.get(0))));
      }
      if (licensees.size() == 1 && api.layout().has(ApiColumn.CREDIT)) {
        notices.add(credit(month, party(licensees.get(0))));
      }
    }
    return notices;
  }

  private String party(String key) {
    return draft.deal().party(key).label();
  }

  private Notice invoice(int month, ApiColumn due, String payee) {
    ApiLayout layout = api.layout();
    var payment =
        new OpenPayment(
            layout.month(month, ApiColumn.TOTAL),
            layout.month(month, due),
            layout.month(month, ApiColumn.PAID));
    return payment.notice(
        draft,
        label(ReviewText.STATUS_API_FEES, month, payee),
        api.data().serving().section("fin.payment", ApiData.SECTION),
        draft.deal().currency());
  }

  /** A credit lapses if nobody claims it: something to be done by a day, not a payment. */
  private Notice credit(int month, String licensee) {
    ApiLayout layout = api.layout();
    String amount = layout.month(month, ApiColumn.CREDIT).there();
    String day = layout.month(month, ApiColumn.CLAIM_BY).there();
    String unclaimed =
        "AND(ISNUMBER(%1$s),%1$s>0,NOT(%2$s=1))"
            .formatted(amount, layout.month(month, ApiColumn.CLAIMED).there());
    String lapsed = "AND(ISNUMBER(%1$s),AsOfDate>%1$s)".formatted(day);
    String open = "AND(%s,NOT(%s))".formatted(unclaimed, lapsed);
    WorkbookTexts texts = draft.texts();
    String state =
        "IF(%s,IF(%s,%s,IF(ISNUMBER(%s),%s,%s)),%s)"
            .formatted(
                unclaimed,
                lapsed,
                texts.literal(ReviewText.STATUS_CLAIM_LAPSED),
                layout.month(month, ApiColumn.REPORTED).there(),
                texts.literal(ReviewText.STATUS_CLAIM_OPEN),
                texts.literal(ReviewText.STATUS_CLAIM_UNDATED),
                texts.literal(ReviewText.STATUS_NO_CLAIM));
    Serving serving = api.data().serving();
    return new Notice(
        NoticeKind.DEADLINE,
        label(ReviewText.STATUS_API_CREDIT, month, licensee),
        serving.section(ApiData.CLAIM_SECTION, ApiData.CREDITS_SECTION),
        "IF(%s,1,0)".formatted(open),
        state,
        Optional.of("IF(AND(%s,ISNUMBER(%s)),%s,\"\")".formatted(open, day, day)),
        Optional.of("IF(%s,ROUND(%s,2),\"\")".formatted(open, amount)),
        Optional.of(draft.deal().currency()),
        Optional.empty(),
        calls(serving.text(ApiData.CLAIM_SECTION)));
  }

  private static List<Notice.Call> calls(String text) {
    return text.isEmpty() ? List.of() : List.of(new Notice.Call("TRUE", text));
  }

  /** The month as the words of an invoice name it: 2027-09. */
  private Notice.Label label(ReviewText words, int month, String party) {
    String day = api.layout().month(month, ApiColumn.MONTH).there();
    String name = "YEAR(%1$s)&IF(MONTH(%1$s)<10,\"-0\",\"-\")&MONTH(%1$s)".formatted(day);
    Map<String, String> places = Map.of("month", name, "party", FormulaText.literal(party));
    return new Notice.Label(draft.texts().formula(words, places), true);
  }
}
