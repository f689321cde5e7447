package org.parley.workbook;

import org.parley.deal.economics.VestingStage.State;
import org.parley.value.Money;
import org.parley.value.Period;

/** When a stage vests, lapses or reverts; {@code VestingStage} says the same in Java. */
record VestingFormulas(VestingData data, VestingLayout layout, int stage) {

  private String cell(int column) {
    return layout.stage(stage, column).here();
  }

  private static int code(State state) {
    return StateWords.code(state);
  }

  /** The long-stop date, moved by each day of delay. */
  String stop() {
    return "IF(ISNUMBER(%1$s),%1$s+%2$s,\"\")"
        .formatted(cell(VestingLayout.LONG_STOP), cell(VestingLayout.EXCUSED));
  }

  /** The last day of the quarter for which the sum of revenue shows the level. */
  String levelQuarter() {
    return "IF(%1$s<=%2$s,IF(COUNT(%3$s)>%1$s,INDEX(%4$s,1,%1$s+1),\"\"),\"\")"
        .formatted(
            cell(VestingLayout.BEFORE),
            layout.revenue(VestingRevenue.ENDS).columns() - 1,
            layout.revenue(VestingRevenue.HIGHEST).here(),
            layout.revenue(VestingRevenue.ENDS).here());
  }

  /** How many quarters were reported before the level was reached. */
  String before(Money level) {
    return "COUNTIF(%s,\"<%s\")"
        .formatted(layout.revenue(VestingRevenue.HIGHEST).here(), level.amount().toPlainString());
  }

  String report() {
    String reports = layout.revenue(VestingRevenue.REPORTED).here();
    String found = "INDEX(%s,1,%s+1)".formatted(reports, cell(VestingLayout.BEFORE));
    return "IF(ISNUMBER(%1$s),IF(ISNUMBER(%2$s),%2$s,\"\"),\"\")"
        .formatted(cell(VestingLayout.REACHED), found);
  }

  /** The last day for an objection, or for an answer to a notice of reversion. */
  String contestBy(Period time) {
    String from =
        cell(
            data.reverts()
                ? VestingLayout.NOTICE
                : data.byRevenue() ? VestingLayout.REPORT : VestingLayout.NOTED);
    return "IF(ISNUMBER(%1$s),%2$s,\"\")".formatted(from, PeriodFormula.end(from, time));
  }

  /** State code: see {@code VestingStage.State}. */
  String state() {
    return data.contest().isEmpty()
        ? Integer.toString(code(State.OPEN))
        : "IF(ISNUMBER(%s),%s,%s)"
            .formatted(
                cell(VestingLayout.STOP),
                data.reverts() ? reversion() : vesting(),
                code(State.OPEN));
  }

  private String vesting() {
    String reached = cell(VestingLayout.REACHED);
    String stop = cell(VestingLayout.STOP);
    String day =
        data.byRevenue()
            ? "IF(ISNUMBER(%1$s),%1$s,%2$s)".formatted(cell(VestingLayout.NOTED), reached)
            : reached;
    return "IF(ISNUMBER(%s),IF(%s>%s,%s,%s),%s)"
        .formatted(reached, day, stop, late(), inTime(), notReached());
  }

  /** Reached after the long stop, unless the day within the quarter is still to be shown. */
  private String late() {
    return data.byRevenue()
        ? "IF(AND(NOT(ISNUMBER(%s)),%s>=EDATE(%s+1,-3)),%s,%s)"
            .formatted(
                cell(VestingLayout.NOTED),
                cell(VestingLayout.STOP),
                cell(VestingLayout.REACHED),
                code(State.DAY_TO_SHOW),
                code(State.LAPSED))
        : Integer.toString(code(State.LAPSED));
  }

  private String inTime() {
    return "IF(AND(ISNUMBER(%1$s),OR(NOT(ISNUMBER(%2$s)),%1$s<=%2$s)),%3$s,IF(ISNUMBER(%2$s),IF(%2$s<AsOfDate,%4$s,%5$s),%6$s))"
        .formatted(
            cell(VestingLayout.NOTICE),
            cell(VestingLayout.CONTEST),
            code(State.CONTESTED),
            code(State.VESTED),
            code(State.CONTESTABLE),
            code(State.UNRECORDED));
  }

  private String notReached() {
    String lapsed = Integer.toString(code(State.LAPSED));
    String passed =
        data.byRevenue()
            ? "IF(%s>=%s,%s,%s)"
                .formatted(
                    reportedUntil(), cell(VestingLayout.STOP), lapsed, code(State.REPORT_DECIDES))
            : lapsed;
    return "IF(AsOfDate>%s,%s,%s)"
        .formatted(cell(VestingLayout.STOP), passed, code(State.UNVESTED));
  }

  /** The last day of the last quarter that is reported; 0 if none is. */
  private String reportedUntil() {
    String count = "COUNT(" + layout.revenue(VestingRevenue.HIGHEST).here() + ")";
    return "IF(%1$s=0,0,INDEX(%2$s,1,MAX(1,%1$s)))"
        .formatted(count, layout.revenue(VestingRevenue.ENDS).here());
  }

  private String reversion() {
    String reached = cell(VestingLayout.REACHED);
    String stop = cell(VestingLayout.STOP);
    String notice = cell(VestingLayout.NOTICE);
    return ("IF(AND(ISNUMBER(%1$s),%1$s<=%2$s),%4$s,IF(AND(NOT(ISNUMBER(%1$s)),AsOfDate<=%2$s),%5$s,"
            + "IF(AND(ISNUMBER(%3$s),%3$s>%2$s),IF(%6$s<AsOfDate,%7$s,%8$s),%9$s)))")
        .formatted(
            reached,
            stop,
            notice,
            code(State.KEPT),
            code(State.HELD),
            cell(VestingLayout.CONTEST),
            code(State.REVERTED),
            code(State.REVERTING),
            code(State.MAY_REVERT));
  }

  /** The day on which the right vested; empty text if it has not. */
  String vestedOn() {
    String state = cell(VestingLayout.STATE);
    return data.reverts()
        ? "EffectiveDate"
        : "IF(OR(%1$s=%2$s,%1$s=%3$s,%1$s=%4$s),%5$s,\"\")"
            .formatted(
                state,
                code(State.UNRECORDED),
                code(State.CONTESTABLE),
                code(State.VESTED),
                cell(VestingLayout.REACHED));
  }

  /** The share of the stages that had vested by the day on which this one did. */
  String share() {
    if (data.reverts()) {
      return "(%1$s-COUNTIF(%2$s,%3$s))/%1$s"
          .formatted(
              layout.stages(), layout.column(VestingLayout.STATE).here(), code(State.REVERTED));
    }
    return "IF(ISNUMBER(%1$s),COUNTIF(%2$s,\"<=\"&%1$s)/%3$s,\"\")"
        .formatted(
            cell(VestingLayout.VESTED),
            layout.column(VestingLayout.VESTED).here(),
            layout.stages());
  }
}
