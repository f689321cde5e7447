package org.parley.workbook;

import java.math.BigDecimal;
import java.util.List;
import org.parley.deal.economics.GtmPeriod;
import org.parley.deal.economics.GtmRemedy;
import org.parley.value.Money;
import org.parley.value.Percent;
import org.parley.value.Period;

/**
 * The formulas of a commitment in a quarter; {@code org.parley.deal.economics} says the same in
 * Java.
 *
 * @param line its place among the lines
 * @param column of the quarter, from 0
 */
record GtmFormulas(GtmData data, GtmLayout layout, int line, int column) {
  private static final String NOTHING = "\"\"";

  private GtmLine commitment() {
    return data.lines().get(line);
  }

  /** The last day of the period that ends in the quarter; needs both period and first due date. */
  String due() {
    GtmPeriod period = commitment().period().orElseThrow();
    String first = FormulaText.date(commitment().firstDue().orElseThrow());
    String next = "(" + quarterEnd() + "+1)";
    String end = month(next, commitment().month() - 3);
    String before = month(next, commitment().monthly() ? commitment().month() - 4 : -3);
    String again =
        period == GtmPeriod.ONCE
            ? NOTHING
            : "IF(AND(MOD(MONTH(%1$s),%2$s)=0,EDATE(%1$s+1,-%2$s)>%3$s,%1$s>=EffectiveDate),%1$s,\"\")"
                .formatted(end, period.months(), first);
    return "IF(AND(%1$s>%2$s,%1$s<=%3$s),IF(%1$s>=EffectiveDate,%1$s,\"\"),%4$s)"
        .formatted(first, before, end, again);
  }

  private static String month(String next, int months) {
    return months == 0 ? "(" + next + "-1)" : "(EDATE(" + next + "," + months + ")-1)";
  }

  String quarterEnd() {
    return layout.ends().at(0, column).here();
  }

  /** What is owed in the period. */
  String owed(BigDecimal quantity) {
    return "IF(ISNUMBER(%s),%s,\"\")".formatted(cell(GtmBlock.DUE), plain(quantity));
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }

  private String extended() {
    return "(" + cell(GtmBlock.DUE) + "+" + cell(GtmBlock.EXCUSED) + ")";
  }

  String reportBy(Period report) {
    return "IF(ISNUMBER(%s),%s,\"\")"
        .formatted(cell(GtmBlock.DUE), PeriodFormula.end(extended(), report));
  }

  String share() {
    return commitment()
        .quantity()
        .filter(owed -> owed.signum() > 0)
        .map(
            owed ->
                "IF(AND(ISNUMBER(%1$s),ISNUMBER(%2$s)),%2$s/%3$s,\"\")"
                    .formatted(cell(GtmBlock.DUE), cell(GtmBlock.DELIVERED), plain(owed)))
        .orElse(NOTHING);
  }

  /** State code: see GtmResult. */
  String state() {
    if (!commitment().commitment().decided()) {
      return "1";
    }
    BigDecimal quantity = commitment().quantity().orElseThrow();
    Percent minimum = commitment().commitment().minimum().orElseThrow();
    String least = plain(quantity.multiply(BigDecimal.valueOf(minimum.basisPoints())));
    String waits =
        commitment().commitment().report().isPresent()
            ? "AND(NOT(ISNUMBER(%1$s)),%2$s>=AsOfDate)"
                .formatted(cell(GtmBlock.DELIVERED), cell(GtmBlock.REPORT_BY))
            : "NOT(ISNUMBER(%s))".formatted(cell(GtmBlock.DELIVERED));
    return ("IF(NOT(ISNUMBER(%1$s)),\"\",IF(AND(ISNUMBER(%2$s),%2$s>=%3$s),4,IF(%4$s>=AsOfDate,2,"
            + "IF(%5$s,3,IF(ROUND(%2$s*10000-%6$s,4)>=0,5,IF(ISNUMBER(%2$s),6,7))))))")
        .formatted(
            cell(GtmBlock.DUE),
            cell(GtmBlock.DELIVERED),
            plain(quantity),
            extended(),
            waits,
            least);
  }

  /** 1 for a GTM Miss, else 0. */
  String miss() {
    return "IF(ISNUMBER(%1$s),IF(%1$s>=6,1,0),0)".formatted(stateCell());
  }

  String missing() {
    return commitment()
        .quantity()
        .map(
            owed ->
                "IF(%s=1,MAX(0,%s-%s),\"\")"
                    .formatted(missCell(), plain(owed), cell(GtmBlock.DELIVERED)))
        .orElse(NOTHING);
  }

  /** What is to be paid for what is missing. */
  String amount(Money budget, Percent price) {
    return commitment()
        .quantity()
        .filter(owed -> owed.signum() > 0)
        .map(
            owed ->
                "IF(ISNUMBER(%1$s),ROUND(%2$s*%3$s*%1$s/%4$s,2),\"\")"
                    .formatted(
                        cell(GtmBlock.MISSING),
                        plain(budget.amount()),
                        price.basisPoints(),
                        plain(owed.multiply(BigDecimal.valueOf(10_000)))))
        .orElse(NOTHING);
  }

  /** The day on which a miss is shown. */
  String shown() {
    return ("IF(%1$s=1,IF(ISNUMBER(%2$s),IF(ISNUMBER(%3$s),MIN(%2$s,%3$s),%2$s),"
            + "IF(ISNUMBER(%3$s),%3$s,\"\")),\"\")")
        .formatted(missCell(), cell(GtmBlock.REPORTED), cell(GtmBlock.REPORT_BY));
  }

  String remedyBy(Period time) {
    return "IF(ISNUMBER(%1$s),%2$s,\"\")"
        .formatted(shownCell(), PeriodFormula.end(shownCell(), time));
  }

  /** State code: see GtmRemedy.State. */
  String remedy() {
    String done =
        commitment().remedy().filter(GtmRemedy.MAKE_GOOD::equals).isPresent()
            ? "AND(ISNUMBER(%1$s),ISNUMBER(%2$s),ROUND(%2$s-%3$s,6)>=0)"
            : "ISNUMBER(%1$s)";
    String code =
        "IF(%4$s<>1,\"\",IF(%6$s,1,IF(" + done + ",IF(%1$s>%5$s,4,3),IF(%5$s<AsOfDate,5,2))))";
    return code.formatted(
        cell(GtmBlock.REMEDIED),
        layout.has(GtmBlock.MADE_GOOD) ? cell(GtmBlock.MADE_GOOD) : NOTHING,
        cell(GtmBlock.MISSING),
        missCell(),
        cell(GtmBlock.REMEDY_BY),
        commitment().remedy().isEmpty()
            ? "1=1"
            : "NOT(ISNUMBER(" + cell(GtmBlock.REMEDY_BY) + "))");
  }

  Place state(GtmBlock block) {
    return layout.beside(layout.block(block)).at(line, column);
  }

  private String stateCell() {
    return state(GtmBlock.RESULT).here();
  }

  private String missCell() {
    return state(GtmBlock.MISSING).here();
  }

  private String shownCell() {
    return state(GtmBlock.REPORTED).here();
  }

  private String cell(GtmBlock block) {
    return layout.line(block, line, column).here();
  }

  /** Words for a state code that may be missing. */
  static String words(Place code, List<String> expressions) {
    return "IF(ISNUMBER(%s),%s,\"\")".formatted(code.here(), StateWords.choose(code, expressions));
  }
}
