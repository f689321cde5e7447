package org.parley.workbook;

import java.util.List;
import java.util.Optional;
import org.parley.deal.economics.RepeatedFailure.State;
import org.parley.value.Period;

/**
 * The right to terminate after repeated failure of service levels; {@code RepeatedFailure} says the
 * same in Java.
 */
record ApiExitFormulas(ApiData data, ApiLayout layout, ApiUseFormulas use) {
  /** The words of the codes, from 1, in the order of the states. */
  static final List<ApiText> WORDS =
      List.of(
          ApiText.STATUS_NOT_MISSED,
          ApiText.STATUS_MISSED,
          ApiText.STATUS_EXIT_UNDATED,
          ApiText.STATUS_EXIT_OPEN,
          ApiText.STATUS_EXIT_LAPSED,
          ApiText.STATUS_EXIT_USED,
          ApiText.STATUS_EXIT_CHECK,
          ApiText.STATUS_OPEN,
          ApiText.STATUS_EXIT_ENDED);

  private String cell(ApiColumn column) {
    return use.cell(column);
  }

  private String point(ApiPoint point) {
    return ApiPoint.place(data, layout, point).here();
  }

  private String level() {
    return use.atBeginning(ApiLayout.LEVEL);
  }

  /** 1 if a level of the tier at the month's beginning was missed. */
  String missed() {
    String below =
        "AND(ISNUMBER(%1$s),ISNUMBER(%2$s),%1$s<%2$s)"
            .formatted(cell(ApiColumn.AVAILABILITY), level());
    String any = layout.has(ApiColumn.LATENCY) ? "OR(" + below + "," + slow() + ")" : below;
    return "IF(%s=0,0,IF(%s,1,0))".formatted(cell(ApiColumn.BEFORE), any);
  }

  private String slow() {
    String promised = layout.ofTiers(layout.tierLatency(0)).here();
    return "%s*INDEX(%s,%s)=1".formatted(cell(ApiColumn.LATENCY), promised, cell(ApiColumn.BEFORE));
  }

  /** 1 if this month was the last that the right needed. */
  String right() {
    String within =
        "SUMIFS(%1$s,%2$s,\">\"&EDATE(%3$s,-%4$s),%2$s,\"<=\"&%3$s)"
            .formatted(
                layout.column(ApiColumn.MISSED).here(),
                layout.column(ApiColumn.MONTH).here(),
                cell(ApiColumn.MONTH),
                point(ApiPoint.MISSED_WITHIN));
    return ("IF(AND(ISNUMBER(%1$s),ISNUMBER(%2$s),%1$s<%2$s),1,"
            + "IF(AND(%3$s=1,ISNUMBER(%4$s),ISNUMBER(%5$s)),IF(%6$s>=%4$s,1,0),0))")
        .formatted(
            cell(ApiColumn.AVAILABILITY),
            point(ApiPoint.WORST),
            cell(ApiColumn.MISSED),
            point(ApiPoint.MISSED_MONTHS),
            point(ApiPoint.MISSED_WITHIN),
            within);
  }

  /** The last day for the notice. */
  String last() {
    return afterReport(cell(ApiColumn.EXIT_RIGHT) + "=1", ApiData.EXIT_NOTICE);
  }

  /** The last day on which a credit can be claimed. */
  String claimBy() {
    String credit = "AND(ISNUMBER(%1$s),%1$s>0)".formatted(cell(ApiColumn.CREDIT));
    return afterReport(credit, ApiData.CLAIM);
  }

  private String afterReport(String applies, String path) {
    Optional<Period> period = data.period(path);
    String day =
        period
            .map(time -> PeriodFormula.end(cell(ApiColumn.REPORTED), time))
            .map(
                end ->
                    "IF(ISNUMBER(%s),%s,%s)"
                        .formatted(
                            cell(ApiColumn.REPORTED),
                            end,
                            use.texts().literal(ApiText.STATUS_AFTER_REPORT)))
            .orElse(use.open());
    return "IF(%s,%s,\"\")".formatted(applies, day);
  }

  /** The number of a {@link State}; 0 until there is a report. */
  String code() {
    String noticed = "ISNUMBER(" + cell(ApiColumn.EXIT_NOTICE) + ")";
    return "IF(OR(ISNUMBER(%1$s),%2$s=1),IF(%3$s=1,IF(%4$s,%5$s,%6$s),IF(%4$s,%7$s,%8$s)),IF(%4$s,%7$s,0))"
        .formatted(
            cell(ApiColumn.AVAILABILITY),
            cell(ApiColumn.MISSED),
            cell(ApiColumn.EXIT_RIGHT),
            noticed,
            used(),
            unused(),
            StateWords.code(State.NOT_IN_TIME),
            withoutRight());
  }

  private String withoutRight() {
    String plain =
        "IF(%s=1,%s,%s)"
            .formatted(
                cell(ApiColumn.MISSED),
                StateWords.code(State.MISSED),
                StateWords.code(State.NOT_MISSED));
    String unagreed = Integer.toString(StateWords.code(State.UNAGREED));
    return data.exitOpen()
        ? unagreed
        : "IF(%s=0,%s,IF(%s=%s,%s,%s))"
            .formatted(cell(ApiColumn.BEFORE), unagreed, level(), use.open(), unagreed, plain);
  }

  private String used() {
    return "IF(ISNUMBER(%1$s),IF(AND(%2$s>=%1$s,OR(NOT(ISNUMBER(%3$s)),%2$s<=%3$s)),%4$s,%5$s),%6$s)"
        .formatted(
            cell(ApiColumn.REPORTED),
            cell(ApiColumn.EXIT_NOTICE),
            cell(ApiColumn.EXIT_BY),
            StateWords.code(State.USED),
            StateWords.code(State.NOT_IN_TIME),
            StateWords.code(State.UNDATED));
  }

  private String unused() {
    return ("IF(AND(ISNUMBER(%1$s),AsOfDate>%1$s),%4$s,IF(AND(ISNUMBER(%2$s),AsOfDate>%2$s),%5$s,"
            + "IF(ISNUMBER(%3$s),%6$s,%7$s)))")
        .formatted(
            cell(ApiColumn.EXIT_BY),
            layout.endedOn().here(),
            cell(ApiColumn.REPORTED),
            StateWords.code(State.LAPSED),
            StateWords.code(State.ENDED),
            StateWords.code(State.OPEN),
            StateWords.code(State.UNDATED));
  }

  /** The last day of a right that is open. */
  String openUntil() {
    return "IF(AND(%1$s=%2$s,ISNUMBER(%3$s)),%3$s,\"\")"
        .formatted(cell(ApiColumn.EXIT_CODE), StateWords.code(State.OPEN), cell(ApiColumn.EXIT_BY));
  }
}
