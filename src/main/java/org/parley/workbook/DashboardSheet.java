package org.parley.workbook;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.deal.economics.Quarters;
import org.parley.value.Money;

/** The state of the deal on one page. */
final class DashboardSheet {
  /** A wide column for names, then one a quarter. */
  static final int COLUMNS = 1 + Quarters.COUNT;

  private static final int FACT_ROW = 2;
  private static final int PARTY_ROW = 3;
  private static final int FIRST_PART = 5;

  private final Draft draft;
  private final Canvas canvas;

  DashboardSheet(Draft draft, Canvas canvas) {
    this.draft = draft;
    this.canvas = canvas;
  }

  /** Names the two dates that formulas everywhere read; must come before any formula. */
  void nameDates() {
    draft.name("AsOfDate", asOf().block(1, 1));
    draft.name("EffectiveDate", effectiveDate().block(1, 1));
  }

  private Place asOf() {
    return canvas.at(FACT_ROW, 1);
  }

  private Place effectiveDate() {
    return canvas.at(FACT_ROW, 5);
  }

  void write(Plan plan, List<Notice> notices) {
    canvas.widths(
        Stream.concat(Stream.of(32), Stream.generate(() -> 11).limit(Quarters.COUNT))
            .mapToInt(Integer::intValue)
            .toArray());
    writeTop();
    writeFacts();
    int row = new DashboardHealth(draft, canvas, plan).write(FIRST_PART);
    row = new DashboardLists(draft, canvas, plan, notices).write(row);
    row = new DashboardCharts(draft, canvas, plan).write(row);
    if (row == FIRST_PART) {
      canvas.text(canvas.at(row, 0).block(1, COLUMNS), draft.say(DashboardText.NOTHING), Look.BODY);
      row++;
    }
    Page page = new Page(draft);
    page.layOnOnePage(canvas, canvas.at(0, 0).block(row, COLUMNS));
    canvas.layout().freeze(0, FACT_ROW + 1);
    canvas.layout().repeat(0, 1);
    page.protect(canvas);
    canvas.finish();
  }

  private void writeTop() {
    String purpose =
        Serving.of(draft.input(), List.of(ScorecardData.METRICS))
            .map(serving -> serving.section(ScorecardData.TRIGGER_SECTION, ScorecardData.SECTION))
            .map(section -> draft.say(DashboardText.PURPOSE, Map.of("section", section)))
            .orElse(draft.say(DashboardText.PURPOSE_PLAIN));
    draft.top(canvas, draft.deal().title(), purpose, COLUMNS);
  }

  private void writeFacts() {
    canvas.text(asOf().right(-1), draft.say(DashboardText.AS_OF), Look.STRONG);
    canvas.date(asOf(), draft.deal().date(), Look.INPUT);
    new InputRules(draft, canvas).dates(asOf().block(1, 1), DashboardText.PROMPT_AS_OF);
    fact(effectiveDate().right(-2), DashboardText.EFFECTIVE_DATE);
    writeEffectiveDate();
    fact(canvas.at(FACT_ROW, 6), DashboardText.CURRENCY);
    canvas.text(canvas.at(FACT_ROW, 8), draft.deal().currency(), Look.CENTRE);
    String budget = budget();
    if (!budget.isEmpty()) {
      fact(canvas.at(FACT_ROW, 9), DashboardText.BUDGET);
      canvas.text(canvas.at(FACT_ROW, 11).block(1, 2), budget, Look.CENTRE);
    }
    canvas.text(canvas.at(PARTY_ROW, 0), draft.say(DashboardText.PARTIES), Look.STRONG);
    String parties =
        draft.deal().parties().values().stream()
            .map(party -> party.name() + " (" + party.label() + ")")
            .collect(Collectors.joining("; "));
    canvas.text(canvas.at(PARTY_ROW, 1).block(1, COLUMNS - 1), parties, Look.BODY);
  }

  /** Conditions may move it; then it is to be filled in. */
  private void writeEffectiveDate() {
    String path = "front.dates.variant";
    boolean conditional =
        Serving.of(draft.input(), List.of(path))
            .flatMap(serving -> serving.answers().choice(path))
            .filter("conditions-precedent"::equals)
            .isPresent();
    Look look = conditional ? Look.INPUT : Look.FIGURE;
    canvas.date(effectiveDate(), draft.deal().date(), look);
    if (conditional) {
      new InputRules(draft, canvas)
          .dates(effectiveDate().block(1, 1), DashboardText.PROMPT_EFFECTIVE_DATE);
    }
  }

  private void fact(Place place, DashboardText label) {
    canvas.text(place.block(1, 2), draft.say(label), Look.STRONG);
  }

  /** The budget of cost sharing; the word "open" if it is; empty text if there is none. */
  private String budget() {
    String path = "fin.cost_sharing.budget";
    return Serving.of(draft.input(), List.of(path))
        .map(
            serving ->
                serving
                    .answers()
                    .money(path)
                    .map(DashboardSheet::amount)
                    .orElse(draft.say(CommonText.OPEN)))
        .orElse("");
  }

  private static String amount(Money money) {
    return money.currency() + " " + Amounts.grouped(money.amount());
  }
}
