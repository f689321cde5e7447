package org.parley.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.deal.economics.RevenueTerms;

/** What a review says of shared revenue: what is payable to whom, and when. */
record RevenueNotices(Draft draft, Plan.Placed<WaterfallData, WaterfallLayout> revenue) {
  List<Notice> all() {
    var notices = new ArrayList<Notice>();
    if (!revenue.data().paymentsOpen()) {
      for (int party : revenue.data().payees()) {
        notices.add(party(party));
        if (revenue.layout().has(WaterfallRow.RELEASE_PAID.at(party))) {
          quarters().mapToObj(quarter -> release(party, quarter)).forEach(notices::add);
        }
      }
    }
    if (!revenue.data().stepsOpen()) {
      revenue
          .data()
          .guarantee()
          .ifPresent(
              guarantee ->
                  quarters()
                      .mapToObj(quarter -> shortfall(guarantee, quarter))
                      .forEach(notices::add));
    }
    return List.copyOf(notices);
  }

  private IntStream quarters() {
    return IntStream.range(0, revenue.data().quarters());
  }

  /** What is held back for a quarter and to be released. */
  private Notice release(int party, int quarter) {
    String payee = revenue.data().parties().get(party).label();
    return payment(
            quarter,
            WaterfallRow.RELEASED.at(party),
            WaterfallRow.RELEASE_DATE.at(party),
            WaterfallRow.RELEASE_PAID.at(party))
        .notice(
            draft,
            label(ReviewText.RELEASE_LABEL, quarter, payee),
            revenue.data().serving().section("rev.waterfall", WaterfallData.SECTION),
            draft.deal().currency());
  }

  private Notice shortfall(RevenueTerms.Guarantee guarantee, int quarter) {
    return payment(
            quarter,
            WaterfallRow.SHORTFALL.at(0),
            WaterfallRow.SHORTFALL_DATE.at(0),
            WaterfallRow.SHORTFALL_PAID.at(0))
        .notice(
            draft,
            label(
                ReviewText.SHORTFALL_LABEL, quarter, draft.deal().party(guarantee.party()).label()),
            revenue.data().serving().section("rev.minimum-guarantee", WaterfallData.SECTION),
            guarantee.amount().currency());
  }

  private OpenPayment payment(
      int quarter, WaterfallLine amount, WaterfallLine day, WaterfallLine paid) {
    WaterfallLayout layout = revenue.layout();
    return new OpenPayment(
        layout.cell(amount, quarter), layout.cell(day, quarter), layout.cell(paid, quarter));
  }

  private Notice.Label label(ReviewText text, int quarter, String party) {
    String name = Integer.toString(quarter + 1 - revenue.data().early());
    return Notice.Label.of(draft.say(text, Map.of("quarter", name, "party", party)));
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
