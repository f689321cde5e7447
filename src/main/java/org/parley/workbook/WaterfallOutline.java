package org.parley.workbook;

import java.util.ArrayList;
import java.util.List;
import org.parley.deal.economics.RevenueTerms;

/** Which lines the sheet of the revenue waterfall has, in order. */
record WaterfallOutline(WaterfallData data) {

  /** The parts that a reader needs. */
  List<WaterfallSection> printed() {
    var sections = new ArrayList<WaterfallSection>();
    sections.add(section(WaterfallText.BAND_INPUTS, inputs(), false));
    sections.add(section(WaterfallText.BAND_NET, net(), data.netOpen()));
    sections.add(section(WaterfallText.BAND_STEPS, steps(), data.stepsOpen()));
    sections.add(section(WaterfallText.BAND_PARTIES, shares(), data.stepsOpen()));
    sections.add(
        section(
            WaterfallText.BAND_PAYMENTS,
            lines(WaterfallRow.PARTY_PAYMENT, data.parties().size()),
            data.paymentsOpen()));
    for (int party : data.payees()) {
      sections.add(
          new WaterfallSection(
              WaterfallText.BAND_STATEMENT, party, statement(party), data.paymentsOpen()));
    }
    if (data.hasGuarantee()) {
      boolean open = data.guarantee().isEmpty() || data.stepsOpen();
      sections.add(section(WaterfallText.BAND_GUARANTEE, guarantee(), open));
    }
    return sections;
  }

  /** The parts with interim results. */
  List<WaterfallSection> checks() {
    var sections = new ArrayList<WaterfallSection>();
    if (!data.stepsOpen()) {
      sections.add(section(WaterfallText.BAND_CORRECTED, corrected(), false));
    }
    sections.add(section(WaterfallText.BAND_CHECKS, interim(), false));
    return sections;
  }

  private static WaterfallSection section(
      WaterfallText title, List<WaterfallLine> lines, boolean open) {
    return new WaterfallSection(title, -1, lines, open);
  }

  private static List<WaterfallLine> lines(WaterfallRow row, int count) {
    var lines = new ArrayList<WaterfallLine>();
    for (int at = 0; at < count; at++) {
      lines.add(row.at(at));
    }
    return lines;
  }

  private static List<WaterfallLine> single(WaterfallRow... rows) {
    return List.of(rows).stream().map(row -> row.at(0)).toList();
  }

  private List<WaterfallLine> inputs() {
    var lines = new ArrayList<>(single(WaterfallRow.GROSS));
    lines.addAll(lines(WaterfallRow.DEDUCTION, data.kinds().size()));
    lines.addAll(lines(WaterfallRow.EXPENSE, data.expenses().size()));
    lines.addAll(lines(WaterfallRow.METRIC, data.modifiers().size()));
    lines.addAll(lines(WaterfallRow.TRIGGERED, data.waitedFor().size()));
    lines.addAll(
        single(
            WaterfallRow.CORRECTED_GROSS,
            WaterfallRow.CORRECTED_NET,
            WaterfallRow.CORRECTED_ON,
            WaterfallRow.PROVEN));
    lines.addAll(single(WaterfallRow.PRIOR_NET));
    if (data.hasGuarantee()) {
      lines.addAll(single(WaterfallRow.EXCUSED, WaterfallRow.PRIOR_SHARES));
    }
    return lines;
  }

  private List<WaterfallLine> net() {
    var lines = new ArrayList<>(single(WaterfallRow.COUNTED, WaterfallRow.OWN));
    if (!data.losesLosses()) {
      lines.addAll(single(WaterfallRow.CARRIED));
    }
    lines.addAll(single(WaterfallRow.NET));
    if (!data.stepsOpen()) {
      lines.addAll(single(WaterfallRow.YEAR_NET));
      lines.addAll(data.modifiers().isEmpty() ? List.of() : single(WaterfallRow.POINTS));
    }
    lines.addAll(data.paymentsOpen() ? List.of() : single(WaterfallRow.CORRECTION));
    return lines;
  }

  private List<WaterfallLine> steps() {
    var lines = new ArrayList<>(lines(WaterfallRow.STEP, data.steps().size()));
    lines.addAll(single(WaterfallRow.REST, WaterfallRow.CHECK));
    return lines;
  }

  private List<WaterfallLine> shares() {
    var lines = new ArrayList<>(lines(WaterfallRow.SHARE, data.parties().size()));
    lines.addAll(lines(WaterfallRow.SHARE_YEAR, data.parties().size()));
    return lines;
  }

  private List<WaterfallLine> statement(int party) {
    List<Integer> own = data.lines(party);
    var lines = new ArrayList<WaterfallLine>();
    own.forEach(at -> lines.add(WaterfallRow.LINE_DUE.at(at)));
    own.forEach(at -> lines.add(WaterfallRow.LINE_HELD.at(at)));
    lines.add(WaterfallRow.OWED.at(party));
    lines.add(WaterfallRow.TAKEN.at(party));
    lines.add(WaterfallRow.OWED_CARRIED.at(party));
    if (data.repays()) {
      lines.addAll(underpaid(party));
      lines.add(WaterfallRow.REPAY_DATE.at(party));
      lines.add(WaterfallRow.REPAID.at(party));
      lines.add(WaterfallRow.UNDERPAID_PAID.at(party));
    } else {
      if (own.size() > 1) {
        own.forEach(at -> lines.add(WaterfallRow.LINE_TAKEN.at(at)));
      }
      lines.addAll(underpaid(party));
    }
    for (int at : own) {
      lines.add(WaterfallRow.LINE_PAYABLE.at(at));
      if (data.waits()) {
        lines.add(WaterfallRow.LINE_WAITING.at(at));
      }
      lines.add(WaterfallRow.LINE_DATE.at(at));
      lines.add(WaterfallRow.LINE_PAID.at(at));
    }
    lines.add(WaterfallRow.RELEASED.at(party));
    lines.add(WaterfallRow.RELEASE_DATE.at(party));
    lines.add(WaterfallRow.RELEASE_PAID.at(party));
    return lines;
  }

  private List<WaterfallLine> underpaid(int party) {
    return data.interest().isPresent()
        ? List.of(WaterfallRow.UNDERPAID.at(party), WaterfallRow.INTEREST.at(party))
        : List.of(WaterfallRow.UNDERPAID.at(party));
  }

  private List<WaterfallLine> guarantee() {
    var lines =
        new ArrayList<>(
            single(
                WaterfallRow.FLOOR,
                WaterfallRow.EARNED,
                WaterfallRow.SHORTFALL,
                WaterfallRow.SHORTFALL_DATE,
                WaterfallRow.SHORTFALL_PAID,
                WaterfallRow.SHORTFALL_MORE,
                WaterfallRow.SHORTFALL_LESS));
    if (data.settlesGuaranteeApart()) {
      lines.addAll(single(WaterfallRow.SHORTFALL_CHANGE_DATE, WaterfallRow.SHORTFALL_CHANGE_PAID));
    }
    if (recoups()) {
      lines.addAll(single(WaterfallRow.EXCESS, WaterfallRow.RECOUPED));
    }
    return lines;
  }

  private boolean recoups() {
    return data.guarantee().map(RevenueTerms.Guarantee::recoupFor).orElse(0) > 0;
  }

  private static List<WaterfallLine> interest(int line) {
    return List.of(
        WaterfallRow.LINE_MISSING.at(line),
        WaterfallRow.LINE_UNTIL.at(line),
        WaterfallRow.LINE_MONTHS.at(line),
        WaterfallRow.LATER.at(line),
        WaterfallRow.LATER_MONTHS.at(line),
        WaterfallRow.LINE_INTEREST.at(line));
  }

  private List<WaterfallLine> corrected() {
    var lines =
        new ArrayList<>(
            single(
                WaterfallRow.RIGHT_GROSS,
                WaterfallRow.RIGHT_OWN,
                WaterfallRow.RIGHT_CARRIED,
                WaterfallRow.RIGHT_NET,
                WaterfallRow.RIGHT_BEFORE));
    lines.addAll(lines(WaterfallRow.RIGHT_STEP, data.steps().size()));
    lines.addAll(single(WaterfallRow.RIGHT_REST));
    lines.addAll(lines(WaterfallRow.DIFFERENCE, data.parties().size()));
    return lines;
  }

  private List<WaterfallLine> interim() {
    var lines = new ArrayList<>(single(WaterfallRow.NUMBER, WaterfallRow.YEAR, WaterfallRow.KNOWN));
    if (!data.stepsOpen()) {
      lines.addAll(
          single(
              WaterfallRow.COUNTS,
              WaterfallRow.LAST_FOUND,
              WaterfallRow.SETTLED,
              WaterfallRow.YEAR_BEFORE));
    }
    if (!data.paymentsOpen()) {
      lines.addAll(lines(WaterfallRow.OCCURRED, data.waitedFor().size() * data.quarters()));
      for (int portion = 0; portion <= data.steps().size(); portion++) {
        if (data.trigger(portion).isPresent()) {
          lines.add(WaterfallRow.PORTION_DUE.at(portion));
        }
      }
      for (int party : data.payees()) {
        data.lines(party).forEach(line -> lines.add(WaterfallRow.UNPAID_DATE.at(line)));
        if (data.interest().isPresent()) {
          data.lines(party).forEach(line -> lines.addAll(interest(line)));
        }
        lines.add(WaterfallRow.PARTY_HELD.at(party));
        lines.add(WaterfallRow.CORRECTION_HELD.at(party));
        if (data.clawsBack()) {
          lines.add(WaterfallRow.CLAWBACK_END.at(party));
        }
      }
    }
    if (data.guarantee().isPresent() && !data.stepsOpen()) {
      lines.addAll(single(WaterfallRow.CLOSES));
      lines.addAll(lines(WaterfallRow.GAP, data.quarters()));
      if (recoups()) {
        lines.addAll(lines(WaterfallRow.RECOUP, data.quarters()));
        lines.addAll(lines(WaterfallRow.REACHED, data.quarters()));
      }
      lines.addAll(single(WaterfallRow.BALANCE));
    }
    return lines;
  }
}
