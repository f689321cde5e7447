package org.parley.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.deal.economics.WaterfallTerms;
import org.parley.value.Money;
import org.parley.value.Percent;
import org.parley.value.Row;

/** The head of the sheet of the revenue waterfall: quarters, steps, tiers and modifiers. */
record WaterfallHead(Draft draft, Canvas canvas, WaterfallData data, WaterfallLayout layout) {
  private static final List<WaterfallText> STEP_HEADS =
      List.of(
          WaterfallText.HEAD_STEP,
          WaterfallText.HEAD_PARTY,
          WaterfallText.HEAD_BASIS,
          WaterfallText.HEAD_SHARE,
          WaterfallText.HEAD_AMOUNT,
          WaterfallText.HEAD_TRIGGER,
          WaterfallText.HEAD_DUE);

  void write() {
    String section = data.serving().section(WaterfallData.SCHEDULE, WaterfallData.SECTION);
    SheetTop top = new SheetTop(draft, canvas);
    top.write(
        draft.say(WaterfallText.TITLE),
        draft.say(
            WaterfallText.PURPOSE, Map.of("section", section, "currency", draft.deal().currency())),
        layout.printed(),
        3);
    top.warn(data.serving(), layout.at(WaterfallLayout.WARNING_ROW, 0).block(1, layout.printed()));
    new QuarterHeads(draft, canvas)
        .write(
            layout.ends(),
            layout.at(WaterfallLayout.ENDS_ROW, 0).block(1, 2),
            data.early() == 0
                ? Optional.empty()
                : Optional.of(draft.say(WaterfallText.BEFORE_FIRST)));
    canvas.text(
        layout.at(WaterfallLayout.TERMS_BAND, 0).block(1, layout.printed()),
        draft.say(WaterfallText.BAND_TERMS),
        Look.BAND);
    draft.heads(canvas, layout.at(WaterfallLayout.STEP_HEADS, 0), STEP_HEADS);
    writeSteps();
    new WaterfallFacts(draft, canvas, data, layout).write();
    new WaterfallTables(draft, canvas, data, layout).write();
  }

  private void writeSteps() {
    if (data.steps().isEmpty()) {
      Strip none = layout.step(0, 0).block(1, STEP_HEADS.size());
      canvas.text(none, draft.say(WaterfallText.STEPS_OPEN), Look.OPEN);
    }
    for (int step = 0; step < data.steps().size(); step++) {
      writeStep(step, data.steps().get(step));
    }
    Place rest = layout.step(Math.max(1, data.steps().size()), 0);
    canvas.text(rest, draft.say(WaterfallText.REST_STEP), Look.STRONG);
    WaterfallLabels labels = new WaterfallLabels(draft, data);
    boolean open = data.answers().isOpen(WaterfallTerms.RESIDUAL);
    canvas.text(rest.right(1), labels.residual(), open ? Look.OPEN : Look.BODY);
    canvas.text(rest.right(2), draft.say(WaterfallText.REST_BASIS), Look.CENTRE);
    canvas.text(
        rest.right(WaterfallLayout.SHARE).block(1, 4),
        draft.say(WaterfallText.ALL_THAT_IS_LEFT),
        Look.CENTRE);
  }

  private void writeStep(int step, Row row) {
    boolean percent = WaterfallData.takesPercent(row);
    words(step, 0, row, "id", Look.STRONG);
    words(step, 1, row, "party", Look.BODY);
    if (percent) {
      words(step, 2, row, "basis", Look.CENTRE);
    } else {
      canvas.text(layout.step(step, 2), draft.say(WaterfallText.FIXED), Look.CENTRE);
    }
    Place share = layout.step(step, WaterfallLayout.SHARE);
    if (data.tiered(row)) {
      canvas.text(share, draft.say(WaterfallText.BY_TIER), Look.CENTRE);
    } else if (percent) {
      draft.percent(canvas, share, row.known("share", Percent.class));
    } else {
      canvas.text(share, "", Look.BODY);
    }
    Place amount = layout.step(step, WaterfallLayout.AMOUNT);
    if (percent) {
      canvas.text(amount, "", Look.BODY);
    } else {
      draft.number(
          canvas, amount, row.known("amount", Money.class).map(Money::amount), Format.MONEY);
    }
    words(step, 5, row, "trigger", Look.CENTRE);
    words(step, 6, row, "due", Look.CENTRE);
  }

  private void words(int step, int column, Row row, String name, Look look) {
    Optional<String> words = Words.of(data.serving(), WaterfallTerms.STEPS, row, name);
    draft.words(canvas, layout.step(step, column), words, look);
  }

  /** The cap on a direct expense. */
  void cap(Place place, int expense) {
    draft.percent(canvas, place, data.expenses().get(expense).known("cap", Percent.class));
  }
}
