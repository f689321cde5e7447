package org.parley.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.value.Money;

/** What a review says of go-to-market commitments and of the rights to exit. */
record GtmNotices(Draft draft, Plan.Placed<GtmData, GtmLayout> gtm) {
  List<Notice> all() {
    var notices = new ArrayList<Notice>();
    if (gtm.layout().exit()) {
      for (int party = 0; party < gtm.layout().parties(); party++) {
        notices.add(exit(party));
      }
    }
    for (int line = 0; line < gtm.layout().lines(); line++) {
      notices.add(commitment(line));
    }
    return notices;
  }

  private Notice exit(int party) {
    Serving serving = gtm.data().serving();
    Place state = gtm.layout().exit(party, GtmExits.state(gtm.layout()));
    return Notice.of(
            NoticeKind.TRIGGER,
            draft.say(ReviewText.EXIT_LABEL, Map.of("party", party(party))),
            serving.section("gtm.nonperformance-exit#exit", "gtm.nonperformance-exit"),
            Notice.severity(state, List.of(3, 7, 9), List.of(1, 5)),
            gtm.layout().exit(party, GtmExits.STATUS),
            serving.text("gtm.nonperformance-exit#exit"))
        .due(exitDay(party, state));
  }

  /**
   * The last day of the step that is open: for the warning, for the cure, for the notice of exit.
   */
  private String exitDay(int party, Place state) {
    return "IF(%1$s=3,%2$s,IF(%1$s=5,%3$s,IF(%1$s=7,%4$s,\"\")))"
        .formatted(
            state.there(),
            day(gtm.layout().exit(party, GtmExits.WARN_BY)),
            day(gtm.layout().exit(party, GtmExits.CURE_BY)),
            day(gtm.layout().exit(party, GtmExits.NOTICE_BY)));
  }

  /** Empty where the day rests on a point that is open. */
  private static String day(Place cell) {
    return "IF(ISNUMBER(%1$s),%1$s,\"\")".formatted(cell.there());
  }

  private String party(int party) {
    return gtm.data().parties().get(party).label();
  }

  private Notice commitment(int at) {
    GtmLine line = gtm.data().lines().get(at);
    String missed = count(GtmBlock.RESULT, at, 6) + "+" + count(GtmBlock.RESULT, at, 7);
    String overdue = count(GtmBlock.REMEDY, at, 5);
    String open = draft.say(CommonText.OPEN);
    String label =
        line.id()
            + " "
            + Words.of(gtm.data().serving(), GtmData.COMMITMENTS, line.row(), "owner").orElse(open)
            + ": "
            + Words.of(gtm.data().serving(), GtmData.COMMITMENTS, line.row(), "activity")
                .orElse(open);
    WorkbookTexts texts = draft.texts();
    String state =
        "IF(%1$s=0,%2$s,%3$s)"
            .formatted(
                missed,
                texts.literal(ReviewText.STATUS_NO_MISS),
                texts.formula(
                    ReviewText.STATUS_MISSES,
                    Map.of("missed", "(" + missed + ")", "overdue", overdue)));
    Notice notice =
        new Notice(
            NoticeKind.COMMITMENT,
            Notice.Label.of(label),
            gtm.data().serving().section("gtm.commitments"),
            "IF(%s>0,2,IF(%s>0,1,0))".formatted(overdue, missed),
            state,
            Optional.of(nextDay(at)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    return line.pays() ? notice.amount(unpaid(at), currency(line), late(at)) : notice;
  }

  /** The next day by which something is to be delivered. */
  private String nextDay(int line) {
    String days = row(gtm.layout().block(GtmBlock.DUE), line).there();
    return "IF(COUNTIF(%1$s,\">=\"&AsOfDate)=0,%2$s,SMALL(%1$s,COUNTIF(%1$s,\"<\"&AsOfDate)+1))"
        .formatted(days, Notice.NOTHING);
  }

  private String currency(GtmLine line) {
    return line.budget().map(Money::currency).orElse(draft.deal().currency());
  }

  private String count(GtmBlock block, int line, int code) {
    return "COUNTIF(%s,%s)".formatted(codes(block, line).there(), code);
  }

  private Strip codes(GtmBlock block, int line) {
    return row(gtm.layout().beside(gtm.layout().block(block)), line);
  }

  /** Amounts of misses whose time for payment is over. */
  private String late(int line) {
    String amounts = row(gtm.layout().block(GtmBlock.AMOUNT), line).there();
    String codes = codes(GtmBlock.REMEDY, line).there();
    return "ROUND(SUMIFS(%s,%s,5),2)".formatted(amounts, codes);
  }

  private static Strip row(Strip block, int line) {
    return block.at(line, 0).block(1, block.columns());
  }

  /** Amounts of misses that nothing has made good yet. */
  private String unpaid(int line) {
    String amounts = row(gtm.layout().block(GtmBlock.AMOUNT), line).there();
    String codes = codes(GtmBlock.REMEDY, line).there();
    return "ROUND(SUMIFS(%1$s,%2$s,2)+SUMIFS(%1$s,%2$s,5),2)".formatted(amounts, codes);
  }
}
