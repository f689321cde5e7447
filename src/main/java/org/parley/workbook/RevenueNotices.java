package org.parley.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a review says of shared revenue: what is payable to whom, and when. */
record RevenueNotices(Draft draft, Plan.Placed<WaterfallData, WaterfallLayout> revenue) {
  List<Notice> all() {
    return revenue.data().paymentsOpen()
        ? List.of()
        : revenue.data().payees().stream().map(this::party).toList();
  }

  private Notice party(int party) {
    var totals = new RevenueTotals(revenue.data(), revenue.layout());
    WorkbookTexts texts = draft.texts();
    String overdue = totals.overdue(party);
    String unpaid = totals.unpaid(party);
    Map<String, String> name = Map.of("party", revenue.data().parties().get(party).label());
    String state =
        "IF(%s>0,%s,IF(%s>0,%s,%s))"
            .formatted(
                overdue,
                texts.literal(ReviewText.STATUS_PAYMENT_LATE),
                unpaid,
                texts.literal(ReviewText.STATUS_PAYMENT_DUE),
                texts.literal(ReviewText.STATUS_NOTHING_DUE));
    return new Notice(
        NoticeKind.PAYMENT,
        Notice.Label.of(draft.say(ReviewText.REVENUE_LABEL, name)),
        revenue.data().serving().section("rev.payment", WaterfallData.SECTION),
        "IF(%s>0,2,IF(%s>0,1,0))".formatted(overdue, unpaid),
        state,
        Optional.of(totals.nextDay(party, Notice.NOTHING)),
        Optional.of("ROUND(" + unpaid + ",2)"),
        Optional.of(draft.deal().currency()),
        Optional.of("ROUND(" + overdue + ",2)"),
        List.of());
  }
}
