package org.parley.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.deal.economics.RevenuePaths;
import org.parley.deal.economics.RevenueTerms;
import org.parley.deal.economics.RevenueTrigger;
import org.parley.deal.economics.WaterfallTerms;
import org.parley.value.Row;

/** What the lines of the revenue waterfall are called. */
record WaterfallLabels(Draft draft, WaterfallData data) {

  /** The words of a line. */
  String of(WaterfallLine line) {
    WaterfallText label = line.row().label();
    if (line.row() == WaterfallRow.PARTY_PAYMENT && data.collects(line.index())) {
      label = WaterfallText.PARTY_KEEPS;
    } else if (line.row() == WaterfallRow.TAKEN && data.repays()) {
      label = WaterfallText.REPAYS;
    }
    return draft.say(label, Map.of("name", name(line)));
  }

  private String name(WaterfallLine line) {
    int at = line.index();
    return switch (line.row()) {
      case GROSS -> choice(RevenuePaths.COUNTED_WHEN);
      case DEDUCTION -> deduction(at);
      case EXPENSE -> words(RevenuePaths.EXPENSES, data.expenses().get(at), "expense");
      case METRIC -> words(RevenuePaths.MODIFIERS, data.modifiers().get(at), "metric");
      case TRIGGERED -> trigger(data.waitedFor().get(at));
      case STEP, RIGHT_STEP -> step(at);
      case PORTION_DUE -> portion(at);
      case OCCURRED -> occurred(at);
      case UNPAID_DATE, LINE_MISSING, LINE_UNTIL, LINE_MONTHS, LATER, LATER_MONTHS, LINE_INTEREST ->
          party(data.place(data.lines().get(at).party()));
      case GAP, RECOUP, REACHED -> quarter(at);
      case PRIOR_SHARES, EARNED, SHORTFALL, SHORTFALL_MORE, SHORTFALL_LESS -> guaranteed();
      case SHARE,
          SHARE_YEAR,
          PARTY_PAYMENT,
          DIFFERENCE,
          PARTY_HELD,
          CORRECTION_HELD,
          CLAWBACK_END ->
          party(at);
      default -> "";
    };
  }

  /** The second words of a line: the party of a step, or the period of a payment. */
  String aside(WaterfallLine line) {
    return switch (line.row()) {
      case STEP -> words(WaterfallTerms.STEPS, data.steps().get(line.index()), "party");
      case REST -> residual();
      case LINE_DUE,
          LINE_HELD,
          LINE_TAKEN,
          LINE_PAYABLE,
          LINE_WAITING,
          LINE_DATE,
          LINE_PAID,
          LINE_MISSING,
          LINE_UNTIL,
          LINE_MONTHS,
          LATER,
          LATER_MONTHS,
          LINE_INTEREST ->
          due(line.index());
      default -> "";
    };
  }

  String party(int party) {
    return data.parties().get(party).label();
  }

  /** The party that takes the rest. */
  String residual() {
    return data.answers()
        .party(WaterfallTerms.RESIDUAL)
        .map(key -> draft.deal().party(key).label())
        .orElse(draft.say(CommonText.OPEN));
  }

  /** The guaranteed party. */
  String guaranteed() {
    return label(data.guarantee().map(RevenueTerms.Guarantee::party));
  }

  /** The party that pays a shortfall. */
  String guarantor() {
    return label(data.guarantee().map(RevenueTerms.Guarantee::payer));
  }

  private String label(Optional<String> party) {
    return party.map(key -> draft.deal().party(key).label()).orElse(draft.say(CommonText.OPEN));
  }

  private String due(int line) {
    return data.answers()
        .find(WaterfallTerms.STEPS)
        .flatMap(steps -> steps.declaration().column("due"))
        .map(column -> draft.input().words().of(column, data.lines().get(line).due()))
        .orElse("");
  }

  private String deduction(int at) {
    List<Row> rows = data.answers().rows(RevenuePaths.DEDUCTIONS);
    return rows.isEmpty()
        ? draft.say(WaterfallText.TAXES)
        : words(RevenuePaths.DEDUCTIONS, rows.get(at), "kind");
  }

  private String step(int at) {
    return words(WaterfallTerms.STEPS, data.steps().get(at), "id");
  }

  private String portion(int at) {
    return at == data.steps().size() ? draft.say(WaterfallText.REST_STEP) : step(at);
  }

  private String occurred(int at) {
    RevenueTrigger trigger = data.waitedFor().get(at / data.quarters());
    return trigger(trigger) + ", " + quarter(at % data.quarters());
  }

  private String quarter(int at) {
    int number = at + 1 - data.early();
    return number == 0 ? draft.say(WaterfallText.BEFORE_FIRST) : draft.quarter(number);
  }

  /** A trigger in the words of the steps. */
  private String trigger(RevenueTrigger trigger) {
    return data.answers()
        .find(WaterfallTerms.STEPS)
        .flatMap(steps -> steps.declaration().column("trigger"))
        .map(column -> column.choices().getOrDefault(trigger.key(), trigger.key()))
        .orElse(trigger.key());
  }

  private String choice(String path) {
    return data.answers()
        .find(path)
        .flatMap(
            answered ->
                answered
                    .answer()
                    .known()
                    .map(value -> draft.input().words().of(answered.declaration(), value)))
        .orElse(draft.say(CommonText.OPEN));
  }

  private String words(String table, Row row, String column) {
    return Words.of(data.serving(), table, row, column).orElse(draft.say(CommonText.OPEN));
  }
}
