package org.parley.workbook;

import java.util.List;
import java.util.Optional;
import org.parley.deal.choice.Criterion;

/** What counts for each criterion, and what the scores mean. */
record ChoiceCriteria(ChoicePage page) {
  private static final int FACTORS = 3;

  void write() {
    ChoiceLayout layout = page.layout();
    page.band(layout.criteriaBand(), ChoiceText.BAND_CRITERIA);
    writeHeads(layout.at(layout.criteriaBand() + 1, 0));
    for (int at = 0; at < layout.criteria(); at++) {
      write(layout.at(layout.criteriaRow(at), 0), page.choice().criteria().get(at));
    }
  }

  private boolean isGrouped() {
    return page.layout().groups() > 0;
  }

  /** The columns of a criterion's name: the group takes two of them. */
  private int nameColumns() {
    return isGrouped() ? 1 : FACTORS;
  }

  private void writeHeads(Place head) {
    Draft draft = page.draft();
    page.canvas()
        .text(head.block(1, nameColumns()), draft.say(ChoiceText.HEAD_CRITERION), Look.HEAD);
    if (isGrouped()) {
      page.canvas().text(head.right(1).block(1, 2), draft.say(ChoiceText.HEAD_GROUP), Look.HEAD);
    }
    draft.heads(
        page.canvas(),
        head.right(FACTORS),
        List.of(
            ChoiceText.HEAD_FACTORS,
            ChoiceText.HEAD_ONE,
            ChoiceText.HEAD_THREE,
            ChoiceText.HEAD_FIVE));
  }

  private void write(Place first, Criterion criterion) {
    page.canvas().text(first.block(1, nameColumns()), criterion.name(), Look.STRONG);
    if (isGrouped()) {
      String group =
          criterion.group().isEmpty() ? page.draft().say(CommonText.NOT_STATED) : criterion.group();
      page.canvas().text(first.right(1).block(1, 2), group, Look.BODY);
    }
    words(first.right(FACTORS), criterion.factors());
    words(first.right(FACTORS + 1), criterion.one());
    words(first.right(FACTORS + 2), criterion.three());
    words(first.right(FACTORS + 3), criterion.five());
  }

  private void words(Place place, String words) {
    Optional<String> known = Optional.of(words).filter(text -> !text.isEmpty());
    page.draft().words(page.canvas(), place, known, Look.BODY);
  }
}
