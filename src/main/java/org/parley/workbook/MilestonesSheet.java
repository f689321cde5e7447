package org.parley.workbook;

import java.util.List;
import java.util.Map;
import org.parley.value.Answer;

/** Milestones, their payments, what each party owes, and the rights that vest with them. */
final class MilestonesSheet {
  private final Draft draft;
  private final Canvas canvas;

  MilestonesSheet(Draft draft, Canvas canvas) {
    this.draft = draft;
    this.canvas = canvas;
  }

  void write(MilestoneData data, MilestoneLayout layout) {
    canvas.widths(8, 28, 18, 18, 16, 13, 16, 14, 14, 14, 14, 13, 13, 16, 13, 24, 9, 10, 10, 15, 9);
    writeTop(data);
    new MilestonePlan(draft, canvas, data, layout).write();
    new MilestonePayments(draft, canvas, data, layout).write();
    new MilestoneTotals(draft, canvas, data, layout).write();
    int last =
        VestingData.of(data.serving())
            .map(vesting -> new VestingPart(draft, canvas, data, layout, vesting).write())
            .orElse(layout.lastRow());
    new Page(draft)
        .finish(canvas, canvas.at(0, 0).block(last + 1, MilestoneLayout.PRINTED), 0, 1, 2);
    draft.breaks().add(new PageBreaks(canvas, MilestoneLayout.PRINTED, last + 1));
  }

  private void writeTop(MilestoneData data) {
    Serving serving = data.serving();
    SheetTop top = new SheetTop(draft, canvas);
    top.write(draft.say(MilestonesText.TITLE), purpose(serving), MilestoneLayout.PRINTED, 6);
    top.warn(serving, canvas.at(3, 0).block(1, 11));
  }

  /** A deal without milestone payments has no section on them. */
  private String purpose(Serving serving) {
    String plan = serving.section(MilestoneData.PLAN_SECTION);
    return serving.answers().find(MilestoneData.PAYMENTS).isEmpty()
        ? draft.say(MilestonesText.PURPOSE_PLAN, Map.of("plan", plan))
        : draft.say(
            MilestonesText.PURPOSE,
            Map.of("plan", plan, "payments", serving.section(MilestoneData.PAYMENT_SECTION)));
  }

  /** True if the deal has the term but leaves it open. */
  static boolean isOpen(MilestoneData data, String path) {
    return data.serving()
        .answers()
        .find(path)
        .map(answered -> answered.answer())
        .filter(Answer::isOpen)
        .isPresent();
  }

  static List<MilestonesText> planHeads() {
    return List.of(
        MilestonesText.HEAD_DUE,
        MilestonesText.HEAD_GATE,
        MilestonesText.HEAD_VALUE,
        MilestonesText.HEAD_MET,
        MilestonesText.HEAD_LATE);
  }
}
