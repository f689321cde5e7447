package org.parley.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.value.Money;
import org.parley.value.Row;

/** The milestone payments that are owed from a day in a quarter. */
record MilestoneStatement(Draft draft, Plan.Placed<MilestoneData, MilestoneLayout> milestones) {

  List<StatementLine> lines() {
    var lines = new ArrayList<StatementLine>();
    for (int at = 0; at < data().payments().size(); at++) {
      line(at, data().payments().get(at)).ifPresent(lines::add);
    }
    return lines;
  }

  private MilestoneData data() {
    return milestones.data();
  }

  /** Payments that lack a party or an amount. */
  long leftOut() {
    return data().payments().stream().filter(row -> !complete(row)).count();
  }

  private boolean complete(Row row) {
    return data().number(row, "payer").isPresent()
        && data().number(row, "payee").isPresent()
        && row.known("amount", Money.class).isPresent();
  }

  private Optional<StatementLine> line(int at, Row row) {
    if (!complete(row)) {
      return Optional.empty();
    }
    String id = row.text("milestone").orElse(draft.say(CommonText.OPEN));
    String earned = cell(at, MilestoneLayout.EARNED);
    String owed = cell(at, MilestoneLayout.OWED);
    String paidOn = cell(at, MilestoneLayout.PAID);
    String paid = cell(at, MilestoneLayout.PAID_AMOUNT);
    return Optional.of(
        new StatementLine(
            StatementSource.of(draft, StatementsText.SOURCE_MILESTONES),
            draft.say(StatementsText.LINE_MILESTONE, Map.of("id", id)),
            row.text("payer").orElseThrow(),
            row.text("payee").orElseThrow(),
            row.known("amount", Money.class).orElseThrow().currency(),
            "IF(%s,%s,\"\")".formatted(StatementQuarter.has(earned), owed),
            number(cell(at, MilestoneLayout.PAY_BY)),
            Optional.of(new StatementLine.Payment(number(paidOn), Optional.of(paid)))));
  }

  private String cell(int at, int column) {
    return milestones.layout().payment(at, column).there();
  }

  private static String number(String cell) {
    return "IF(ISNUMBER(%1$s),%1$s,\"\")".formatted(cell);
  }

  /** How many payments belong to the quarter, as a formula. */
  String state() {
    String earned = milestones.layout().paymentColumn(MilestoneLayout.EARNED).there();
    String count =
        "(COUNTIF(%1$s,\">=\"&%2$s)-COUNTIF(%1$s,\">\"&%3$s))"
            .formatted(earned, StatementQuarter.FROM, StatementQuarter.TO);
    return draft.texts().formula(StatementsText.STATUS_MILESTONES, Map.of("count", count));
  }
}
