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
                  quarters().forEach(quarter -> notices.addAll(guaranteed(guarantee, quarter))));
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

  /** The shortfall, and what later corrections change where that is a payment of its own. */
  private List<Notice> guaranteed(RevenueTerms.Guarantee guarantee, int quarter) {
    var notices = new ArrayList<Notice>();
    OpenPayment shortfall =
        payment(
            quarter,
            WaterfallRow.SHORTFALL.at(0),
            WaterfallRow.SHORTFALL_DATE.at(0),
            WaterfallRow.SHORTFALL_PAID.at(0));
    notices.add(
        guaranteed(guarantee, shortfall, ReviewText.SHORTFALL_LABEL, quarter, guarantee.party()));
    if (revenue.data().settlesGuaranteeApart()) {
      notices.add(
          guaranteed(
              guarantee,
              change(quarter, WaterfallRow.SHORTFALL_MORE),
              ReviewText.SHORTFALL_MORE_LABEL,
              quarter,
              guarantee.party()));
      notices.add(
          guaranteed(
              guarantee,
              change(quarter, WaterfallRow.SHORTFALL_LESS),
              ReviewText.SHORTFALL_LESS_LABEL,
              quarter,
              guarantee.payer()));
    }
    return notices;
  }

  private OpenPayment change(int quarter, WaterfallRow amount) {
    return payment(
        quarter,
        amount.at(0),
        WaterfallRow.SHORTFALL_CHANGE_DATE.at(0),
        WaterfallRow.SHORTFALL_CHANGE_PAID.at(0));
  }

  private Notice guaranteed(
      RevenueTerms.Guarantee guarantee,
      OpenPayment payment,
      ReviewText text,
      int quarter,
      String payee) {
    return payment.notice(
        draft,
        label(text, quarter, draft.deal().party(payee).label()),
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
    String overdue = totals.overdue(party);
    String unpaid = totals.unpaid(party);
    Map<String, String> name = Map.of("party", revenue.data().parties().get(party).label());
    return new Notice(
        NoticeKind.PAYMENT,
        Notice.Label.of(draft.say(ReviewText.REVENUE_LABEL, name)),
        revenue.data().serving().section("rev.payment", WaterfallData.SECTION),
        "IF(%s>0,2,IF(%s>0,1,0))".formatted(overdue, unpaid),
        OpenPayment.state(draft.texts(), overdue + ">0", unpaid + ">0"),
        Optional.of(totals.nextDay(party, Notice.NOTHING)),
        Optional.of("ROUND(" + unpaid + ",2)"),
        Optional.of(draft.deal().currency()),
        Optional.of("ROUND(" + overdue + ",2)"),
        List.of());
  }
}
