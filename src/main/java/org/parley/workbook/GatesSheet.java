package org.parley.workbook;

import java.util.List;
import java.util.Map;
import org.parley.deal.Answered;

/** The gates on which exclusivity hangs. */
final class GatesSheet {
  private static final List<GatesText> HEADS =
      List.of(
          GatesText.HEAD_GATE,
          GatesText.HEAD_METRIC,
          GatesText.HEAD_UNIT,
          GatesText.HEAD_TARGET,
          GatesText.HEAD_TEST_DATE,
          GatesText.HEAD_EXCUSED_PARTY,
          GatesText.HEAD_EXCUSED_OTHERS,
          GatesText.HEAD_GATE_DATE,
          GatesText.HEAD_REPORT_BY,
          GatesText.HEAD_SOURCE,
          GatesText.HEAD_ACTUAL,
          GatesText.HEAD_REPORTED,
          GatesText.HEAD_NOTICE_BY,
          GatesText.HEAD_NOTICE,
          GatesText.HEAD_CURE,
          GatesText.HEAD_CURE_END,
          GatesText.HEAD_AFTER_CURE,
          GatesText.HEAD_STATUS,
          GatesText.HEAD_CONSEQUENCE,
          GatesText.HEAD_SECTION,
          GatesText.HEAD_STATE,
          GatesText.HEAD_SILENT);

  private final Draft draft;
  private final Canvas canvas;

  GatesSheet(Draft draft, Canvas canvas) {
    this.draft = draft;
    this.canvas = canvas;
  }

  void write(GateData data, GateLayout layout) {
    canvas.widths(
        6, 20, 12, 12, 11, 10, 10, 11, 11, 18, 12, 12, 11, 12, 10, 12, 12, 24, 22, 12, 8, 12);
    new GateWindow(draft, canvas, data, layout).write();
    draft.heads(canvas, layout.at(GateLayout.HEAD_ROW, 0), HEADS);
    for (int at = 0; at < data.gates().size(); at++) {
      new GateRow(draft, canvas, data, layout, at).write();
    }
    if (data.gates().isEmpty()) {
      writeNone(data, layout);
    } else {
      finish(data, layout);
    }
    new Page(draft)
        .finish(
            canvas,
            canvas.at(0, 0).block(layout.lastRow() + 1, GateLayout.PRINTED),
            GateLayout.HEAD_ROW,
            GateLayout.HEAD_ROW,
            2);
  }

  private void writeNone(GateData data, GateLayout layout) {
    boolean open = data.serving().answers().isOpen(GateData.GATES);
    canvas.text(
        layout.gate(0, 0).block(1, 6),
        draft.say(open ? GatesText.GATES_OPEN : GatesText.NO_GATES),
        open ? Look.OPEN : Look.BODY);
  }

  private void finish(GateData data, GateLayout layout) {
    draft.name("GateTargets", layout.column(GateLayout.TARGET));
    draft.name(
        "GateExcusedDays", layout.gate(0, GateLayout.EXCUSED_PARTY).block(layout.gates(), 2));
    draft.name("GateDates", layout.column(GateLayout.GATE_DATE));
    draft.name("GateActuals", layout.column(GateLayout.ACTUAL));
    draft.name("GateReportsReceivedOn", layout.column(GateLayout.REPORTED));
    draft.name("GateNoticesReceivedOn", layout.column(GateLayout.NOTICE));
    draft.name("GateFiguresAfterCure", layout.column(GateLayout.AFTER_CURE));
    draft.name("GateResults", layout.column(GateLayout.STATUS));
    String code = layout.gate(0, GateLayout.STATE).inColumn();
    flag(canvas, layout.column(GateLayout.STATUS), code);
    data.serving()
        .answers()
        .find(GateData.EXCUSE_LIMIT)
        .ifPresent(answered -> note(layout, answered));
  }

  private void note(GateLayout layout, Answered limit) {
    String words =
        limit
            .answer()
            .known()
            .map(value -> draft.input().words().of(limit.declaration(), value))
            .orElse(draft.say(CommonText.OPEN));
    canvas.text(
        layout.at(layout.noteRow(), 0).block(1, GateLayout.PRINTED),
        draft.say(GatesText.EXCUSE_LIMIT, Map.of("limit", words)),
        Look.PURPOSE);
  }

  /** Fills statuses by their code; see GateStatus. */
  static void flag(Canvas canvas, Strip status, String code) {
    Flags flags = new Flags(canvas);
    flags.fill(status, "AND(%1$s>=4,%1$s<=5)".formatted(code), Palette.GOOD);
    flags.fill(status, code + "=9", Palette.GOOD);
    flags.fill(status, code + "=7", Palette.BAD);
    flags.fill(status, code + "=10", Palette.BAD);
    flags.fill(status, code + "=6", Palette.DOUBTFUL);
    flags.fill(status, code + "=8", Palette.DOUBTFUL);
    flags.fill(status, code + "=3", Palette.DOUBTFUL);
    flags.fill(status, code + "=1", Palette.DOUBTFUL);
  }
}
