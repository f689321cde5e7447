package org.parley.workbook;

import java.util.Optional;
import org.parley.deal.economics.Gate;
import org.parley.value.Period;

/** The formulas of a gate; {@code org.parley.deal.economics} says the same in Java. */
record GateFormulas(GateLayout layout, WorkbookTexts texts, Gate gate, int at) {

  /** The test date, moved by each excused day. */
  String gateDate() {
    String others = cell(GateLayout.EXCUSED_OTHERS) + "+0";
    String most =
        gate.excuseLimit().map(limit -> "MIN(" + others + "," + limit.count() + ")").orElse(others);
    return "%s+%s+%s".formatted(cell(GateLayout.TEST_DATE), cell(GateLayout.EXCUSED_PARTY), most);
  }

  /** The last day for the report; empty if it is not agreed. */
  Optional<String> reportBy() {
    return gate.testDate()
        .flatMap(day -> gate.report())
        .map(period -> PeriodFormula.end(cell(GateLayout.GATE_DATE), period));
  }

  /** The day after which silence counts as a miss; empty if it is not agreed. */
  Optional<String> silent() {
    return reportBy()
        .flatMap(day -> gate.cure())
        .map(period -> PeriodFormula.end(cell(GateLayout.REPORT_BY), period));
  }

  /** The last day for the shortfall notice; empty if it is not agreed. */
  Optional<String> noticeBy() {
    return gate.verify()
        .map(period -> after(GateLayout.REPORTED, period, GatesText.AFTER_REPORT, "%s"));
  }

  /** The last day of the cure period; empty if it is not agreed. */
  Optional<String> cureEnd() {
    return gate.testDate()
        .flatMap(day -> gate.cure())
        .map(
            period ->
                after(
                    GateLayout.NOTICE,
                    period,
                    GatesText.AFTER_NOTICE,
                    "MAX(%s," + cell(GateLayout.GATE_DATE) + ")"));
  }

  private String after(int column, Period period, GatesText waiting, String form) {
    String start = cell(column);
    return "IF(ISNUMBER(%s),%s,%s)"
        .formatted(start, form.formatted(PeriodFormula.end(start, period)), texts.literal(waiting));
  }

  /** State code: see GateStatus. */
  String state() {
    String shortfall =
        "IF(NOT(ISNUMBER(%6$s)),IF(AND(ISNUMBER(%7$s),%7$s<AsOfDate),9,8),"
            + "IF(AND(ISNUMBER(%7$s),%6$s>%7$s),9,IF(AND(ISNUMBER(%8$s),%8$s>=%1$s),5,"
            + "IF(AND(ISNUMBER(%9$s),%9$s<AsOfDate),7,6))))";
    String tested =
        "IF(AND(ISNUMBER(%4$s),%4$s>=%1$s),4,IF(%10$s>AsOfDate,2,IF(NOT(ISNUMBER(%4$s)),3,"
            + shortfall
            + ")))";
    String silence =
        "IF(AND(ISNUMBER(%3$s),IF(ISNUMBER(%5$s),%5$s,IF(ISNUMBER(%4$s),0,AsOfDate))>%3$s),10,"
            + tested
            + ")";
    return ("IF(NOT(AND(ISNUMBER(%1$s),ISNUMBER(%2$s))),1," + silence + ")")
        .formatted(
            cell(GateLayout.TARGET),
            cell(GateLayout.TEST_DATE),
            cell(GateLayout.SILENT),
            cell(GateLayout.ACTUAL),
            cell(GateLayout.REPORTED),
            cell(GateLayout.NOTICE),
            cell(GateLayout.NOTICE_BY),
            cell(GateLayout.AFTER_CURE),
            cell(GateLayout.CURE_END),
            cell(GateLayout.GATE_DATE));
  }

  private String cell(int column) {
    return layout.gate(at, column).here();
  }
}
