package org.parley.workbook;

import java.util.Map;
import java.util.stream.Collectors;
import org.parley.deal.DealAgreement;
import org.parley.deal.choice.Choice;
import org.parley.deal.choice.ChoiceKind;

/** The sheet of a weighted choice: model fit, partner selection, partner assessment. */
record ChoiceSheet(Choice choice, String name) implements SheetContent {
  private static final int LEGEND_COLUMNS = 4;

  /** Characters of all columns of options together, which share them. */
  private static final int OPTION_WIDTH = 140;

  private static final int HELPER_WIDTH = 10;
  private static final int FROZEN_COLUMNS = 3;

  @Override
  public void write(Draft draft, Canvas canvas) {
    ChoiceLayout layout = ChoiceLayout.of(choice, canvas.name());
    canvas.widths(widths(layout));
    ChoiceKind kind = choice.kind();
    new SheetTop(draft, canvas)
        .write(
            draft.say(ChoiceHeading.title(kind)),
            draft.say(ChoiceHeading.purpose(kind), Map.of("agreements", prepared(draft))),
            layout.columns(),
            LEGEND_COLUMNS);
    boolean decided = !choice.criteria().isEmpty() && !choice.options().isEmpty();
    if (decided) {
      new ChoicePage(draft, canvas, choice, layout).write();
    } else {
      canvas.text(
          canvas.at(ChoiceLayout.HEAD_ROW, 0).block(1, LEGEND_COLUMNS),
          draft.say(CommonText.OPEN),
          Look.OPEN);
    }
    int last = decided ? layout.lastRow() : ChoiceLayout.HEAD_ROW;
    new Page(draft)
        .finish(
            canvas,
            canvas.at(0, 0).block(last + 1, layout.columns()),
            ChoiceLayout.HEAD_ROW,
            ChoiceLayout.HEAD_ROW,
            FROZEN_COLUMNS);
    // Every part has its own heads: a later page needs the title alone.
    canvas.layout().repeat(0, 0);
    draft.breaks().add(new PageBreaks(canvas, layout.columns(), last + 1));
  }

  private static int[] widths(ChoiceLayout layout) {
    int[] widths = new int[layout.helperColumn() + 5 * layout.options() + 1];
    for (int column = 0; column < widths.length; column++) {
      widths[column] = HELPER_WIDTH;
    }
    int options = layout.columns() - ChoiceLayout.FIRST_OPTION;
    for (int column = ChoiceLayout.FIRST_OPTION; column < layout.columns(); column++) {
      widths[column] = Math.max(18, OPTION_WIDTH / options);
    }
    widths[ChoiceLayout.CRITERION] = 30;
    widths[ChoiceLayout.WEIGHT] = 11;
    widths[ChoiceLayout.SHARE] = 11;
    widths[layout.columns()] = 3;
    return widths;
  }

  /** What the choice leads to: the agreements of the deal, if it names any. */
  private static String prepared(Draft draft) {
    String agreements =
        draft.deal().agreements().stream()
            .map(DealAgreement::title)
            .collect(Collectors.joining(", "));
    return agreements.isEmpty() ? draft.say(ChoiceText.PREPARES) : agreements;
  }
}
