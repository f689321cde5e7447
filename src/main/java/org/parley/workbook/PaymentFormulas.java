package org.parley.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.value.Percent;
import org.parley.value.Period;

/** The formulas of milestone payments; {@code org.parley.deal.economics} says the same in Java. */
record PaymentFormulas(MilestoneData data, MilestoneLayout layout, WorkbookTexts texts) {

  /** When a payment on a met milestone is owed. */
  String earned(String met) {
    return "IF(ISNUMBER(%1$s),%1$s,%2$s)"
        .formatted(met, texts.literal(MilestonesText.STATUS_AFTER_MET));
  }

  /** The long-stop date, moved by excused days and once by the extension. */
  String longStop(int at, String date) {
    String excused = date + "+" + cell(at, MilestoneLayout.EXCUSED);
    return data.terms()
        .extension()
        .map(period -> PeriodFormula.plain("(" + excused + ")", period))
        .orElse(excused);
  }

  /** The last day for a payment whose invoice came. */
  String payBy(int at, Period period) {
    String invoiced = cell(at, MilestoneLayout.INVOICED);
    String from = data.terms().onCalendar() ? later(at) : invoiced;
    return "IF(AND(ISNUMBER(%s),ISNUMBER(%s)),%s,%s)"
        .formatted(
            cell(at, MilestoneLayout.EARNED),
            invoiced,
            PeriodFormula.end(from, period),
            texts.literal(MilestonesText.STATUS_AFTER_INVOICE));
  }

  /**
   * The latest of payment date, invoice and, if milestones were too late at the payment date, the
   * day on which the last of them was met.
   */
  private String later(int at) {
    String earned = cell(at, MilestoneLayout.EARNED);
    List<String> days = new ArrayList<>(List.of(earned, cell(at, MilestoneLayout.INVOICED)));
    for (int milestone = 0; milestone < layout.milestones(); milestone++) {
      days.add(
          "IF(AND(%1$s<%2$s,ISNUMBER(%3$s)),%3$s,0)"
              .formatted(
                  layout.milestone(milestone, MilestoneLayout.TOLERATED).here(),
                  earned,
                  layout.milestone(milestone, MilestoneLayout.MET).here()));
    }
    return FormulaText.call("MAX", days);
  }

  /** 1 if nothing is left of the payment. */
  String lapsed(int at) {
    String stop = cell(at, MilestoneLayout.LONG_STOP);
    String day = day(at);
    String gone =
        data.terms()
            .reduction()
            .map(rate -> "IF(%s*%s>=10000,1,0)".formatted(months(stop, day), rate.basisPoints()))
            .orElse("1");
    return "IF(ISNUMBER(%1$s),IF(%2$s>%1$s,%3$s,0),0)".formatted(stop, day, gone);
  }

  /** What is owed after the long-stop date did its work. */
  String owed(int at) {
    String amount = cell(at, MilestoneLayout.AMOUNT);
    return "IF(ISNUMBER(%s),%s,\"\")"
        .formatted(
            amount,
            data.terms()
                .reduction()
                .map(rate -> reduced(at, rate, day(at)))
                .orElse("IF(" + cell(at, MilestoneLayout.LAPSED) + "=1,0," + amount + ")"));
  }

  /** What was paid. */
  String paid(int at) {
    String amount = cell(at, MilestoneLayout.AMOUNT);
    String paid = cell(at, MilestoneLayout.PAID);
    String day = "MIN(" + paid + "," + day(at) + ")";
    return "IF(AND(ISNUMBER(%s),ISNUMBER(%s)),%s,\"\")"
        .formatted(
            paid,
            amount,
            data.terms().reduction().map(rate -> reduced(at, rate, day)).orElse(amount));
  }

  private String reduced(int at, Percent rate, String day) {
    String amount = cell(at, MilestoneLayout.AMOUNT);
    String stop = cell(at, MilestoneLayout.LONG_STOP);
    return "IF(ISNUMBER(%1$s),IF(%2$s>%1$s,ROUND(%3$s*MAX(0,10000-%4$s*%5$s)/10000,2),%3$s),%3$s)"
        .formatted(stop, day, amount, months(stop, day), rate.basisPoints());
  }

  /** Full months from a date to a later one. */
  static String months(String from, String to) {
    String months = "((YEAR(%2$s)-YEAR(%1$s))*12+MONTH(%2$s)-MONTH(%1$s))".formatted(from, to);
    return "(%3$s-IF(EDATE(%1$s,%3$s)>%2$s,1,0))".formatted(from, to, months);
  }

  /** The day on which the payment was earned for the long-stop date; today if it was not. */
  private String day(int at) {
    Optional<String> achieved =
        data.terms().onRevenue()
            ? Optional.of(cell(at, MilestoneLayout.EARNED))
            : data.place(layout, at, MilestoneLayout.MET);
    return achieved
        .map(day -> "IF(ISNUMBER(%1$s),%1$s,AsOfDate)".formatted(day))
        .orElse("AsOfDate");
  }

  /** State code: see PaymentStatus. */
  String state(int at) {
    String paid = data.terms().onCalendar() ? "IF(%1$s=1,9,1)" : "1";
    String due = "IF(ISNUMBER(%4$s),IF(ISNUMBER(%5$s),IF(%5$s<AsOfDate,2,3),6),7)";
    String held = "IF(SUMIFS(%7$s,%6$s,\"<\"&%3$s)>0,8," + due + ")";
    String code =
        "IF(ISNUMBER(%2$s),"
            + paid
            + ",IF(%1$s=1,4,IF(ISNUMBER(%3$s),IF(%3$s>AsOfDate,5,"
            + (data.terms().onCalendar() ? held : due)
            + "),5)))";
    return code.formatted(
        cell(at, MilestoneLayout.LAPSED),
        cell(at, MilestoneLayout.PAID),
        cell(at, MilestoneLayout.EARNED),
        cell(at, MilestoneLayout.INVOICED),
        cell(at, MilestoneLayout.PAY_BY),
        layout.milestoneColumn(MilestoneLayout.TOLERATED).here(),
        layout.milestoneColumn(MilestoneLayout.PENDING).here());
  }

  private String cell(int at, int column) {
    return layout.payment(at, column).here();
  }
}
