package org.parley.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.deal.economics.GtmRemedy;
import org.parley.value.Money;
import org.parley.value.Percent;
import org.parley.value.Row;

/** What is agreed of each commitment. */
record GtmTerms(Draft draft, Canvas canvas, GtmData data, GtmLayout layout) {
  private static final int PERIOD = GtmLayout.FIRST_QUARTER;
  private static final int FIRST_DUE = PERIOD + 2;
  private static final int BUDGET = PERIOD + 3;
  private static final int REMEDY = PERIOD + 5;
  private static final int EVIDENCE = PERIOD + 7;

  void write() {
    canvas.text(
        layout.at(layout.termsBand(), 0).block(1, layout.printed()),
        draft.say(GtmText.BAND_TERMS, Map.of("section", data.serving().section("gtm.commitments"))),
        Look.BAND);
    heads();
    List<Row> rows = data.answers().rows(GtmData.COMMITMENTS);
    if (rows.isEmpty()) {
      canvas.text(
          layout.term(0, 0).block(1, layout.printed()),
          draft.say(GtmText.COMMITMENTS_OPEN),
          Look.OPEN);
    }
    for (int at = 0; at < rows.size(); at++) {
      write(at, rows.get(at));
    }
  }

  private void heads() {
    Place first = layout.at(layout.termsBand() + 1, 0);
    draft.heads(
        canvas,
        first,
        List.of(
            GtmText.HEAD_ID,
            GtmText.HEAD_ACTIVITY,
            GtmText.HEAD_OWNER,
            GtmText.HEAD_QUANTITY,
            GtmText.HEAD_UNIT,
            GtmText.HEAD_MINIMUM));
    head(first.right(PERIOD).block(1, 2), GtmText.HEAD_PERIOD);
    head(first.right(FIRST_DUE).block(1, 1), GtmText.HEAD_FIRST_DUE);
    head(first.right(BUDGET).block(1, 2), GtmText.HEAD_BUDGET);
    head(first.right(REMEDY).block(1, 2), GtmText.HEAD_REMEDY);
    head(first.right(EVIDENCE).block(1, layout.printed() - EVIDENCE), GtmText.HEAD_EVIDENCE);
  }

  private void head(Strip strip, GtmText text) {
    canvas.text(strip, draft.say(text), Look.HEAD);
  }

  private void write(int at, Row row) {
    GtmLine line =
        data.lines().stream().filter(one -> one.row().equals(row)).findFirst().orElseThrow();
    canvas.text(layout.term(at, GtmLayout.ID), row.key(), Look.STRONG);
    words(at, GtmLayout.ACTIVITY, 1, row, "activity");
    words(at, GtmLayout.OWNER, 1, row, "owner");
    draft.number(
        canvas,
        layout.term(at, GtmLayout.QUANTITY),
        line.quantity(),
        Format.exact(List.of(line.quantity())));
    words(at, GtmLayout.UNIT, 1, row, "unit");
    Optional<Percent> minimum = line.commitment().minimum();
    draft.number(
        canvas,
        layout.term(at, GtmLayout.MINIMUM),
        minimum.map(Percent::fraction),
        minimum.map(Format::percent).orElse(Format.GENERAL));
    words(at, PERIOD, 2, row, "period");
    Place due = layout.term(at, FIRST_DUE);
    line.firstDue()
        .ifPresentOrElse(day -> canvas.date(due, day, Look.FIGURE), () -> draft.open(canvas, due));
    budget(layout.term(at, BUDGET).block(1, 2), row);
    remedy(layout.term(at, REMEDY).block(1, 2), line);
    words(at, EVIDENCE, layout.printed() - EVIDENCE, row, "evidence");
  }

  private void budget(Strip strip, Row row) {
    Optional<String> words =
        row.known("budget", Money.class)
            .map(money -> money.currency() + " " + Amounts.grouped(money.amount()));
    boolean open = words.isEmpty() && row.cell("budget").isPresent();
    canvas.text(
        strip,
        words.orElse(draft.say(open ? CommonText.OPEN : GtmText.STATUS_NONE)),
        open ? Look.OPEN : Look.CENTRE);
  }

  private void remedy(Strip strip, GtmLine line) {
    Optional<GtmText> text = line.remedy().map(GtmTerms::text);
    canvas.text(
        strip,
        text.map(draft::say).orElse(draft.say(CommonText.OPEN)),
        text.isPresent() ? Look.BODY : Look.OPEN);
  }

  private static GtmText text(GtmRemedy remedy) {
    return switch (remedy) {
      case MAKE_GOOD -> GtmText.REMEDY_MAKE_GOOD;
      case PAY -> GtmText.REMEDY_PAY;
      case PLAN -> GtmText.REMEDY_PLAN;
    };
  }

  private void words(int at, int column, int columns, Row row, String name) {
    Optional<String> words = Words.of(data.serving(), GtmData.COMMITMENTS, row, name);
    canvas.text(
        layout.term(at, column).block(1, columns),
        words.orElse(draft.say(CommonText.OPEN)),
        words.isPresent() ? Look.BODY : Look.OPEN);
  }

  /** The quantity that a result must reach to be no GTM Miss; empty if open. */
  static Optional<BigDecimal> least(GtmLine line) {
    return line.commitment()
        .minimum()
        .flatMap(share -> line.quantity().map(owed -> owed.multiply(share.fraction())));
  }
}
