package org.parley.workbook;

import java.util.Map;
import java.util.Optional;
import org.parley.deal.Answered;

/** The head of the sheet of contributions: what counts, how long the plan is, the quarters. */
record ContributionsHead(
    Draft draft, Canvas canvas, ContributionData data, ContributionLayout layout) {
  void write() {
    String section =
        data.serving().section(ContributionData.BALANCE_SECTION, ContributionData.SECTION);
    SheetTop top = new SheetTop(draft, canvas);
    top.write(
        draft.say(ContributionsText.TITLE),
        draft.say(ContributionsText.PURPOSE, Map.of("section", section)),
        ContributionLayout.PRINTED,
        7);
    writeBasis();
    top.warn(data.serving(), canvas.at(4, 0).block(1, 16));
    new QuarterHeads(draft, canvas)
        .write(layout.ends(), layout.at(ContributionLayout.ENDS_ROW, 0).block(1, 7));
  }

  private void writeBasis() {
    Place first = layout.at(ContributionLayout.BASIS_ROW, 0);
    canvas.text(first.block(1, 2), draft.say(ContributionsText.COUNTED), Look.STRONG);
    draft.words(canvas, first.right(2), counted(), Look.BODY);
    Place end = layout.planEnd();
    canvas.text(end.right(-3).block(1, 3), draft.say(ContributionsText.PLAN_END), Look.STRONG);
    data.planEnd()
        .date()
        .ifPresentOrElse(
            date -> canvas.date(end, date, Look.FIGURE), () -> draft.open(canvas, end));
    Place parts = layout.parts();
    canvas.text(parts.right(-4).block(1, 4), draft.say(ContributionsText.PARTS), Look.STRONG);
    if (data.planEnd().date().isPresent()) {
      canvas.formula(parts, QuarterFormula.until(end.here()), Look.FIGURE, Format.WHOLE);
    } else {
      draft.open(canvas, parts);
    }
  }

  private Optional<String> counted() {
    return data.serving()
        .answers()
        .find(ContributionData.COUNTED)
        .map(this::words)
        .orElse(Optional.of(draft.say(CommonText.NOT_STATED)));
  }

  private Optional<String> words(Answered answered) {
    return answered
        .answer()
        .known()
        .map(value -> draft.input().words().of(answered.declaration(), value));
  }
}
