package org.parley.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.deal.economics.Quarters;
import org.parley.value.Percent;

/** What each party sees of the money of a quarter that the reader chooses. */
record StatementsSheet(Draft draft, StatementsData data) implements SheetContent {
  private static final int LEAST_LABEL = 46;
  private static final int MOST_LABEL = 60;
  private static final String RATE = "fin.late_interest.monthly_rate";
  private static final String RATE_SECTION = "fin.late-interest";

  static Optional<SheetContent> of(Draft draft) {
    return StatementsData.of(draft).map(data -> new StatementsSheet(draft, data));
  }

  @Override
  public String name() {
    return draft.say(StatementsText.SHEET_NAME);
  }

  @Override
  public void write(Draft whole, Canvas canvas) {
    List<StatementLine> lines = data.lines(draft);
    Optional<StatementRevenue> shared =
        data.revenue().map(revenue -> new StatementRevenue(draft, canvas, revenue));
    StatementsLayout layout =
        StatementsLayout.of(
            canvas.name(),
            lines,
            data.parties(lines),
            data.servings().size() + (data.leftOut(draft) > 0 ? 1 : 0),
            shared.map(StatementRevenue::flow).orElse(0),
            shared.map(StatementRevenue::shares).orElse(0));
    canvas.widths(
        labelWidth(lines), 20, 20, 16, 16, 16, 16, 16, 16, 16, 28, 9, 9, 9, 9, 12, 9, 9, 9);
    top(canvas, layout);
    new StatementFigures(draft, canvas, data, layout).write();
    if (!lines.isEmpty()) {
      StatementLedger ledger = new StatementLedger(draft, canvas, layout, monthly());
      new StatementPositions(draft, canvas, layout).write();
      new StatementPairs(draft, canvas, layout).write();
      new StatementPayments(draft, canvas, layout, ledger).write();
      notes(canvas, layout);
      ledger.write();
    }
    shared.ifPresent(one -> one.write(layout));
    finish(canvas, layout);
  }

  /** Room for the longest payment in one line, as long as the sheet stays legible on paper. */
  private static int labelWidth(List<StatementLine> lines) {
    int longest =
        lines.stream()
            .mapToInt(line -> RowHeights.widthOfOneLine(line.what(), Look.BODY))
            .reduce(LEAST_LABEL, Math::max);
    return Math.min(MOST_LABEL, longest);
  }

  private void top(Canvas canvas, StatementsLayout layout) {
    Map<String, String> words = Map.of("section", String.join(", ", data.sections()));
    new SheetTop(draft, canvas)
        .write(
            draft.say(StatementsText.TITLE),
            draft.say(StatementsText.PURPOSE, words),
            layout.printed(),
            4);
    Map<String, String> limits =
        Map.of("least", Integer.toString(data.least()), "most", Integer.toString(Quarters.COUNT));
    Place quarter = layout.quarter();
    canvas.text(quarter.right(-1), draft.say(StatementsText.QUARTER, limits), Look.STRONG);
    canvas.number(quarter, BigDecimal.ONE, Look.INPUT, Format.WHOLE);
    new InputRules(draft, canvas)
        .whole(
            quarter.block(1, 1),
            data.least(),
            Quarters.COUNT,
            draft.say(StatementsText.PROMPT_QUARTER, limits));
    draft.name(StatementQuarter.CHOSEN, quarter.block(1, 1));
    days(canvas, layout, quarter);
  }

  /** The first and the last day of the quarter, and beside what prints its number. */
  private void days(Canvas canvas, StatementsLayout layout, Place quarter) {
    Place shown = layout.at(StatementsLayout.QUARTER_ROW, layout.printed());
    String number =
        "IF(ISNUMBER(%1$s),MIN(%2$s,MAX(%3$s,INT(%1$s))),1)"
            .formatted(quarter.here(), Quarters.COUNT, data.least());
    canvas.formula(shown, number, Look.HELPER, Format.WHOLE);
    draft.name(StatementQuarter.SHOWN, shown.block(1, 1));
    Place from = quarter.right(2);
    Place to = quarter.right(4);
    canvas.text(from.right(-1), draft.say(StatementsText.FROM), Look.STRONG);
    canvas.text(to.right(-1), draft.say(StatementsText.TO), Look.STRONG);
    canvas.formula(to, QuarterFormula.end(shown.here()), Look.FIGURE, Format.DATE);
    String first = "IF(%s=0,EffectiveDate,EDATE(%s+1,-3))".formatted(shown.here(), to.here());
    canvas.formula(from, first, Look.FIGURE, Format.DATE);
    draft.name(StatementQuarter.FROM, from.block(1, 1));
    draft.name(StatementQuarter.TO, to.block(1, 1));
  }

  /** The rate of interest on late payments, if all agreements name the same fixed one. */
  private Optional<Percent> monthly() {
    List<Optional<Percent>> rates =
        data.servings().stream()
            .map(serving -> serving.answers().percent(RATE))
            .distinct()
            .toList();
    return rates.size() == 1 ? rates.get(0) : Optional.empty();
  }

  private void notes(Canvas canvas, StatementsLayout layout) {
    Strip note = layout.at(layout.noteRow(), 0).block(1, layout.printed());
    canvas.text(note, draft.say(StatementsText.NOTE), Look.PURPOSE);
    Optional<Serving> late =
        data.servings().stream().filter(serving -> serving.has(RATE_SECTION)).findFirst();
    if (late.isEmpty()) {
      return;
    }
    String section = late.get().section(RATE_SECTION);
    StatementsText interest =
        monthly().isPresent() ? StatementsText.NOTE_INTEREST : StatementsText.NOTE_NO_INTEREST;
    canvas.text(
        note.first().down(1).block(1, layout.printed()),
        draft.say(interest, Map.of("section", section)),
        Look.PURPOSE);
  }

  private void finish(Canvas canvas, StatementsLayout layout) {
    new Page(draft)
        .finish(
            canvas,
            canvas.at(0, 0).block(layout.lastPrinted(), layout.printed()),
            StatementsLayout.QUARTER_ROW,
            StatementsLayout.QUARTER_ROW,
            1);
    draft.breaks().add(new PageBreaks(canvas, layout.printed(), layout.lastPrinted()));
  }
}
