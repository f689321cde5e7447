package org.parley.workbook;

import java.util.List;
import org.parley.workbook.ChoiceLayout.Interim;

/** For each criterion the share of the weights at which the first rank changes, and to whom. */
record ChoiceChanges(ChoicePage page, ChoiceFormulas totals, ChoiceChangeFormulas formulas) {
  private static final int SHARE_NOW = 1;

  /** Share below, option below, share above, option above. */
  private static final int BELOW = 3;

  /** In the order of {@link Interim}. */
  private static final List<ChoiceText> HELPERS =
      List.of(
          ChoiceText.HELPER_REST,
          ChoiceText.HELPER_ABOVE,
          ChoiceText.HELPER_ABOVE_ORDER,
          ChoiceText.HELPER_BELOW,
          ChoiceText.HELPER_BELOW_ORDER);

  ChoiceChanges(ChoicePage page) {
    this(
        page,
        new ChoiceFormulas(page.layout(), page.texts()),
        new ChoiceChangeFormulas(page.layout(), page.texts()));
  }

  void write() {
    ChoiceLayout layout = page.layout();
    page.band(layout.changeBand(), ChoiceText.BAND_CHANGES);
    page.canvas()
        .text(
            layout.at(layout.changeBand() + 1, 0).block(1, layout.columns()),
            page.draft().say(ChoiceText.CHANGES_NOTE),
            Look.PURPOSE);
    writeHeads(layout.at(layout.changeBand() + 2, 0));
    for (int criterion = 0; criterion < layout.criteria(); criterion++) {
      write(criterion);
      writeHelpers(criterion);
    }
    page.name("Changes", layout.at(layout.changeRow(0), BELOW).block(layout.criteria(), 4));
  }

  private void writeHeads(Place head) {
    Draft draft = page.draft();
    page.canvas().text(head, draft.say(ChoiceText.HEAD_CRITERION), Look.HEAD);
    page.canvas()
        .text(head.right(SHARE_NOW).block(1, 2), draft.say(ChoiceText.HEAD_SHARE_NOW), Look.HEAD);
    draft.heads(
        page.canvas(),
        head.right(BELOW),
        List.of(
            ChoiceText.HEAD_BELOW,
            ChoiceText.HEAD_BELOW_OPTION,
            ChoiceText.HEAD_ABOVE,
            ChoiceText.HEAD_ABOVE_OPTION));
    int options = page.layout().options();
    Place helpers = head.right(page.layout().helperColumn());
    for (int block = 0; block < HELPERS.size(); block++) {
      page.aside(helpers.right(block * options), options, HELPERS.get(block));
    }
    page.aside(helpers.right(HELPERS.size() * options), 1, ChoiceText.HELPER_STATE);
  }

  private void write(int criterion) {
    Place first = page.layout().at(page.layout().changeRow(criterion), 0);
    Canvas canvas = page.canvas();
    canvas.text(first, page.criterion(criterion), Look.STRONG);
    canvas.formula(
        first.right(SHARE_NOW).block(1, 2), totals.share(criterion), Look.FIGURE, Format.SHARE);
    canvas.formula(first.right(BELOW), formulas.shareBelow(criterion), Look.FIGURE, Format.PERCENT);
    canvas.formula(
        first.right(BELOW + 1), formulas.optionBelow(criterion), Look.BODY, Format.GENERAL);
    canvas.formula(
        first.right(BELOW + 2), formulas.shareAbove(criterion), Look.FIGURE, Format.PERCENT);
    canvas.formula(
        first.right(BELOW + 3), formulas.optionAbove(criterion), Look.BODY, Format.GENERAL);
  }

  private void writeHelpers(int criterion) {
    page.helper(page.layout().state(criterion), formulas.state(criterion));
    for (int option = 0; option < page.layout().options(); option++) {
      helper(criterion, Interim.REST, option, formulas.rest(criterion, option));
      helper(criterion, Interim.ABOVE, option, formulas.above(criterion, option));
      helper(criterion, Interim.ABOVE_ORDER, option, formulas.aboveOrder(criterion, option));
      helper(criterion, Interim.BELOW, option, formulas.below(criterion, option));
      helper(criterion, Interim.BELOW_ORDER, option, formulas.belowOrder(criterion, option));
    }
  }

  private void helper(int criterion, Interim what, int option, String formula) {
    page.helper(page.layout().interim(criterion, what).at(0, option), formula);
  }
}
