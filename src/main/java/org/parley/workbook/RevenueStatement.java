package org.parley.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.deal.economics.RevenueTerms;

/** What is paid between the parties for the shared revenue of a quarter. */
record RevenueStatement(Draft draft, Plan.Placed<WaterfallData, WaterfallLayout> revenue) {

  List<StatementLine> lines() {
    var lines = new ArrayList<StatementLine>();
    if (!data().paymentsOpen()) {
      for (int party : data().payees()) {
        data().lines(party).forEach(line -> lines.add(shares(party, line)));
        if (data().repays()) {
          lines.add(repaid(party));
          lines.add(underpaid(party));
        }
        if (data().interest().isPresent()) {
          lines.add(interest(party));
        }
        lines.add(released(party));
      }
    }
    if (!data().stepsOpen()) {
      data().guarantee().ifPresent(guarantee -> lines.addAll(guaranteed(guarantee)));
    }
    return lines;
  }

  private WaterfallData data() {
    return revenue.data();
  }

  private String key(int party) {
    return data().parties().get(party).key();
  }

  private String collector() {
    return data().collector().orElseThrow();
  }

  /** The cell of the quarter in a line. */
  private String cell(WaterfallRow row, int index) {
    return StatementQuarter.of(revenue.layout().across(row.at(index)), data().early());
  }

  private StatementLine shares(int party, int line) {
    String period =
        new WaterfallLabels(draft, data()).aside(WaterfallRow.LINE_PAYABLE.at(line)).strip();
    String paid =
        StatementQuarter.filled(
            revenue.layout().across(WaterfallRow.LINE_PAID.at(line)), data().early());
    return new StatementLine(
        StatementSource.of(draft, StatementsText.SOURCE_SHARES),
        draft.say(StatementsText.LINE_SHARES, Map.of("period", period)),
        collector(),
        key(party),
        draft.deal().currency(),
        cell(WaterfallRow.LINE_PAYABLE, line),
        cell(WaterfallRow.LINE_DATE, line),
        Optional.of(StatementLine.Payment.inFull(paid)));
  }

  private StatementLine released(int party) {
    return line(
        StatementsText.LINE_RELEASE,
        collector(),
        key(party),
        List.of(
            WaterfallRow.RELEASED.at(party),
            WaterfallRow.RELEASE_DATE.at(party),
            WaterfallRow.RELEASE_PAID.at(party)));
  }

  private StatementLine repaid(int party) {
    return line(
        StatementsText.LINE_REPAY,
        key(party),
        collector(),
        List.of(
            WaterfallRow.TAKEN.at(party),
            WaterfallRow.REPAY_DATE.at(party),
            WaterfallRow.REPAID.at(party)));
  }

  /** Its interest runs from an earlier day, and is a payment of its own. */
  private StatementLine underpaid(int party) {
    return withoutInterest(
        StatementsText.LINE_UNDERPAID,
        party,
        List.of(
            WaterfallRow.UNDERPAID.at(party),
            WaterfallRow.REPAY_DATE.at(party),
            WaterfallRow.UNDERPAID_PAID.at(party)));
  }

  private StatementLine interest(int party) {
    int next = data().lines(party).get(0);
    return withoutInterest(
        StatementsText.LINE_INTEREST,
        party,
        data().repays()
            ? List.of(
                WaterfallRow.INTEREST.at(party),
                WaterfallRow.REPAY_DATE.at(party),
                WaterfallRow.UNDERPAID_PAID.at(party))
            : List.of(
                WaterfallRow.INTEREST.at(party),
                WaterfallRow.LINE_DATE.at(next),
                WaterfallRow.LINE_PAID.at(next)));
  }

  /**
   * A payment.
   *
   * @param lines of its amount, its last day and its day of payment
   */
  private StatementLine line(
      StatementsText what, String payer, String payee, List<WaterfallLine> lines) {
    return new StatementLine(
        StatementSource.of(draft, StatementsText.SOURCE_SHARES),
        draft.say(what),
        payer,
        payee,
        draft.deal().currency(),
        cell(lines.get(0)),
        cell(lines.get(1)),
        Optional.of(StatementLine.Payment.inFull(filled(lines.get(2)))));
  }

  private StatementLine withoutInterest(StatementsText what, int party, List<WaterfallLine> lines) {
    return new StatementLine(
        StatementSource.of(draft, StatementsText.SOURCE_SHARES),
        draft.say(what),
        collector(),
        key(party),
        draft.deal().currency(),
        cell(lines.get(0)),
        cell(lines.get(1)),
        Optional.of(StatementLine.Payment.withoutInterest(filled(lines.get(2)))));
  }

  private String cell(WaterfallLine line) {
    return cell(line.row(), line.index());
  }

  private String filled(WaterfallLine line) {
    return StatementQuarter.filled(revenue.layout().across(line), data().early());
  }

  private List<StatementLine> guaranteed(RevenueTerms.Guarantee guarantee) {
    var lines = new ArrayList<StatementLine>();
    String currency = guarantee.amount().currency();
    lines.add(
        new StatementLine(
            StatementSource.of(draft, StatementsText.SOURCE_GUARANTEE),
            draft.say(StatementsText.LINE_SHORTFALL),
            guarantee.payer(),
            guarantee.party(),
            currency,
            cell(WaterfallRow.SHORTFALL, 0),
            cell(WaterfallRow.SHORTFALL_DATE, 0),
            Optional.of(StatementLine.Payment.inFull(filled(WaterfallRow.SHORTFALL_PAID.at(0))))));
    if (data().settlesGuaranteeApart()) {
      lines.add(
          changed(
              StatementsText.LINE_SHORTFALL_MORE,
              guarantee.payer(),
              guarantee.party(),
              WaterfallRow.SHORTFALL_MORE));
      lines.add(
          changed(
              StatementsText.LINE_SHORTFALL_LESS,
              guarantee.party(),
              guarantee.payer(),
              WaterfallRow.SHORTFALL_LESS));
    }
    if (revenue.layout().has(WaterfallRow.RECOUPED.at(0))) {
      lines.add(
          new StatementLine(
              StatementSource.of(draft, StatementsText.SOURCE_GUARANTEE),
              draft.say(StatementsText.LINE_RECOUPED),
              guarantee.party(),
              guarantee.payer(),
              currency,
              cell(WaterfallRow.RECOUPED, 0),
              Notice.NOTHING,
              Optional.empty()));
    }
    return lines;
  }

  /** What later corrections change of the guarantee of earlier periods. */
  private StatementLine changed(
      StatementsText what, String payer, String payee, WaterfallRow amount) {
    return new StatementLine(
        StatementSource.of(draft, StatementsText.SOURCE_GUARANTEE),
        draft.say(what),
        payer,
        payee,
        data().guarantee().orElseThrow().amount().currency(),
        cell(amount, 0),
        cell(WaterfallRow.SHORTFALL_CHANGE_DATE, 0),
        Optional.of(
            StatementLine.Payment.inFull(filled(WaterfallRow.SHORTFALL_CHANGE_PAID.at(0)))));
  }

  /** What the figures of the quarter are, as a formula. */
  String state() {
    WorkbookTexts texts = draft.texts();
    if (data().paymentsOpen()) {
      return texts.literal(StatementsText.STATUS_OPEN);
    }
    return "IF(%s<%s,%s,IF(%s=1,%s,%s))"
        .formatted(
            StatementQuarter.SHOWN,
            1 - data().early(),
            texts.literal(StatementsText.STATUS_BEFORE),
            cell(WaterfallRow.KNOWN, 0),
            texts.literal(StatementsText.STATUS_SHARES),
            texts.literal(StatementsText.STATUS_NO_SHARES));
  }
}
