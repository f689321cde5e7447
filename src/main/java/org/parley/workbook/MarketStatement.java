package org.parley.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.deal.Party;
import org.parley.value.Money;

/** What is paid for the GTM Misses of a quarter: to the other parties in equal parts. */
record MarketStatement(Draft draft, Plan.Placed<GtmData, GtmLayout> market) {

  List<StatementLine> lines() {
    var lines = new ArrayList<StatementLine>();
    for (int at = 0; at < data().lines().size(); at++) {
      GtmLine line = data().lines().get(at);
      if (counts(line)) {
        lines.addAll(parts(at, line));
      }
    }
    return lines;
  }

  private GtmData data() {
    return market.data();
  }

  /** What is missing of the line costs money, and all that decides on it is agreed. */
  private static boolean counts(GtmLine line) {
    return line.pays()
        && line.owner().isPresent()
        && line.budget().isPresent()
        && line.price().isPresent()
        && line.quantity().isPresent();
  }

  /** Lines of misses that cost money and lack a figure. */
  long leftOut() {
    return data().lines().stream().filter(GtmLine::pays).filter(line -> !counts(line)).count();
  }

  private List<StatementLine> parts(int at, GtmLine line) {
    String owner = line.owner().orElseThrow();
    List<String> others =
        data().parties().stream().map(Party::key).filter(key -> !key.equals(owner)).toList();
    String whole = cell(GtmBlock.AMOUNT, at);
    var parts = new ArrayList<StatementLine>();
    for (int other = 0; other < others.size(); other++) {
      parts.add(
          new StatementLine(
              StatementSource.of(draft, StatementsText.SOURCE_MARKET),
              words(line),
              owner,
              others.get(other),
              line.budget().map(Money::currency).orElseThrow(),
              part(whole, others.size(), other == others.size() - 1),
              cell(GtmBlock.REMEDY_BY, at),
              Optional.of(
                  StatementLine.Payment.inFull(
                      StatementQuarter.filled(row(GtmBlock.REMEDIED, at), early())))));
    }
    return parts;
  }

  private String words(GtmLine line) {
    Map<String, String> words = Map.of("id", line.id(), "month", Integer.toString(line.month()));
    return draft.say(
        line.monthly() ? StatementsText.LINE_MARKET_MONTH : StatementsText.LINE_MARKET, words);
  }

  /** A part of an amount; {@code Obligation} says the same in Java. */
  private static String part(String whole, int parts, boolean last) {
    String each = "ROUND(%s/%s,2)".formatted(whole, parts);
    String part = last ? "ROUND(%s-%s*%s,2)".formatted(whole, parts - 1, each) : each;
    return "IF(ISNUMBER(%s),%s,\"\")".formatted(whole, parts == 1 ? whole : part);
  }

  private int early() {
    return market.layout().early();
  }

  private Strip row(GtmBlock block, int line) {
    return market.layout().line(block, line, 0).block(1, market.layout().quarters());
  }

  private String cell(GtmBlock block, int line) {
    return StatementQuarter.of(row(block, line), early());
  }

  /** How many misses there are and how many results are missing, as a formula. */
  String state() {
    return draft
        .texts()
        .formula(
            StatementsText.STATUS_MARKET,
            Map.of("misses", results(">=6"), "waiting", results("<=3")));
  }

  /** How many results of the quarter have a state code that fits. */
  private String results(String codes) {
    Strip results = market.layout().beside(market.layout().block(GtmBlock.RESULT));
    return "COUNTIF(%s,\"%s\")".formatted(StatementQuarter.column(results, early()), codes);
  }
}
