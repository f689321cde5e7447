package org.parley.workbook;

import java.util.List;
import java.util.stream.IntStream;
import org.parley.deal.choice.Choice;
import org.parley.workbook.ChoiceLayout.Interim;

/** For each criterion the share of the weights at which the first rank changes, and to whom. */
record ChoiceChanges(
    Draft draft, Canvas canvas, Choice choice, ChoiceLayout layout, ChoiceFormulas formulas) {
  private static final int SHARE_NOW = 1;

  /** Share below, option below, share above, option above. */
  private static final int BELOW = 3;

  private static final List<ChoiceText> HELPERS =
      List.of(
          ChoiceText.HELPER_REST,
          ChoiceText.HELPER_ABOVE,
          ChoiceText.HELPER_ABOVE_ORDER,
          ChoiceText.HELPER_BELOW,
          ChoiceText.HELPER_BELOW_ORDER);

  void write() {
    canvas.text(
        layout.at(layout.changeBand(), 0).block(1, layout.columns()),
        draft.say(ChoiceText.BAND_CHANGES),
        Look.BAND);
    canvas.text(
        layout.at(layout.changeBand() + 1, 0).block(1, layout.columns()),
        draft.say(ChoiceText.CHANGES_NOTE),
        Look.PURPOSE);
    writeHeads();
    IntStream.range(0, layout.criteria()).forEach(this::write);
    draft.name(
        ChoiceNames.of(choice.kind(), "Changes"),
        layout.at(layout.changeRow(0), BELOW).block(layout.criteria(), 4));
  }

  private void writeHeads() {
    Place head = layout.at(layout.changeBand() + 2, 0);
    canvas.text(head, draft.say(ChoiceText.HEAD_CRITERION), Look.HEAD);
    canvas.text(head.right(SHARE_NOW).block(1, 2), draft.say(ChoiceText.HEAD_SHARE_NOW), Look.HEAD);
    draft.heads(
        canvas,
        head.right(BELOW),
        List.of(
            ChoiceText.HEAD_BELOW,
            ChoiceText.HEAD_BELOW_OPTION,
            ChoiceText.HEAD_ABOVE,
            ChoiceText.HEAD_ABOVE_OPTION));
    for (int block = 0; block < HELPERS.size(); block++) {
      canvas.text(
          head.right(layout.helperColumn() + block * layout.options()).block(1, layout.options()),
          draft.say(HELPERS.get(block)),
          Look.ASIDE);
    }
    canvas.text(
        head.right(layout.helperColumn() + HELPERS.size() * layout.options()),
        draft.say(ChoiceText.HELPER_STATE),
        Look.ASIDE);
  }

  private void write(int criterion) {
    Place first = layout.at(layout.changeRow(criterion), 0);
    String name = choice.criteria().get(criterion).name();
    canvas.text(first, name.isEmpty() ? choice.criteria().get(criterion).id() : name, Look.STRONG);
    canvas.formula(
        first.right(SHARE_NOW).block(1, 2), formulas.share(criterion), Look.FIGURE, Format.SHARE);
    canvas.formula(first.right(BELOW), formulas.shareBelow(criterion), Look.FIGURE, Format.PERCENT);
    canvas.formula(
        first.right(BELOW + 1), formulas.optionBelow(criterion), Look.BODY, Format.GENERAL);
    canvas.formula(
        first.right(BELOW + 2), formulas.shareAbove(criterion), Look.FIGURE, Format.PERCENT);
    canvas.formula(
        first.right(BELOW + 3), formulas.optionAbove(criterion), Look.BODY, Format.GENERAL);
    writeHelpers(criterion);
  }

  private void writeHelpers(int criterion) {
    canvas.formula(layout.state(criterion), formulas.state(criterion), Look.HELPER, Format.WHOLE);
    for (int option = 0; option < layout.options(); option++) {
      helper(criterion, Interim.REST, option, formulas.rest(criterion, option));
      helper(criterion, Interim.ABOVE, option, formulas.above(criterion, option));
      helper(criterion, Interim.ABOVE_ORDER, option, formulas.aboveOrder(criterion, option));
      helper(criterion, Interim.BELOW, option, formulas.below(criterion, option));
      helper(criterion, Interim.BELOW_ORDER, option, formulas.belowOrder(criterion, option));
    }
  }

  private void helper(int criterion, Interim what, int option, String formula) {
    canvas.formula(
        layout.interim(criterion, what).at(0, option), formula, Look.HELPER, Format.GENERAL);
  }
}
