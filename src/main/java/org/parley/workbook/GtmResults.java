package org.parley.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.value.Money;
import org.parley.value.Row;

/** The blocks of commitments by quarter: what was due, what came, what follows. */
record GtmResults(Draft draft, Canvas canvas, GtmData data, GtmLayout layout) {
  void write() {
    for (GtmBlock block : layout.blocks()) {
      band(block);
      draft.name(block.range(), layout.block(block));
      for (int line = 0; line < layout.lines(); line++) {
        label(block, line);
        for (int column = 0; column < layout.quarters(); column++) {
          write(block, line, column);
        }
      }
    }
    if (layout.lines() > 0) {
      owners();
      flag();
    }
  }

  private void band(GtmBlock block) {
    Map<String, String> words = Map.of("currency", currency());
    canvas.text(
        layout.at(layout.band(block), 0).block(1, layout.printed()),
        draft.say(block.band(), words),
        Look.BAND);
  }

  /** The currency of the budgets; the deal's where there is none. */
  private String currency() {
    return data.lines().stream()
        .flatMap(line -> line.budget().stream())
        .map(Money::currency)
        .findFirst()
        .orElse(draft.deal().currency());
  }

  private void label(GtmBlock block, int at) {
    GtmLine line = data.lines().get(at);
    Place first = layout.at(layout.band(block) + 1 + at, 0);
    canvas.text(first.right(GtmLayout.ID), line.id(), Look.STRONG);
    String activity = words(line.row(), "activity");
    String month = Integer.toString(line.month());
    canvas.text(
        first.right(GtmLayout.ACTIVITY),
        line.monthly()
            ? draft.say(GtmText.MONTH_OF, Map.of("activity", activity, "month", month))
            : activity,
        Look.BODY);
    canvas.text(first.right(GtmLayout.OWNER), words(line.row(), "owner"), Look.BODY);
    String format = Format.exact(List.of(line.quantity()));
    draft.number(canvas, first.right(GtmLayout.QUANTITY), line.quantity(), format);
    canvas.text(first.right(GtmLayout.UNIT), words(line.row(), "unit"), Look.BODY);
    Optional<BigDecimal> least = GtmTerms.least(line).map(BigDecimal::stripTrailingZeros);
    draft.number(canvas, first.right(GtmLayout.MINIMUM), least, Format.exact(List.of(least)));
  }

  private String words(Row row, String column) {
    return Words.of(data.serving(), GtmData.COMMITMENTS, row, column)
        .orElse(draft.say(CommonText.OPEN));
  }

  private void write(GtmBlock block, int at, int column) {
    GtmLine line = data.lines().get(at);
    GtmFormulas formulas = new GtmFormulas(data, layout, at, column);
    Place place = layout.line(block, at, column);
    String quantity = Format.exact(List.of(line.quantity()));
    InputRules rules = new InputRules(draft, canvas);
    switch (block) {
      case DUE ->
          figure(
              place,
              line.scheduled() ? Optional.of(formulas.due()) : Optional.empty(),
              Format.DATE);
      case OWED -> figure(place, line.quantity().map(formulas::owed), quantity);
      case EXCUSED -> rules.days(place.block(1, 1));
      case DELIVERED -> rules.amounts(place.block(1, 1), quantity);
      case REPORT_BY ->
          figure(place, line.commitment().report().map(formulas::reportBy), Format.DATE);
      case REPORTED -> {
        rules.dates(place.block(1, 1));
        canvas.formula(formulas.state(block), formulas.shown(), Look.HELPER, Format.DATE);
      }
      case SHARE -> figure(place, line.quantity().map(owed -> formulas.share()), Format.SHARE);
      case RESULT -> result(formulas, place);
      case MISSING -> {
        figure(place, line.quantity().map(owed -> formulas.missing()), quantity);
        canvas.formula(formulas.state(block), formulas.miss(), Look.HELPER, Format.WHOLE);
      }
      case AMOUNT -> amount(line, formulas, place);
      case REMEDY_BY -> figure(place, data.makeGood().map(formulas::remedyBy), Format.DATE);
      case MADE_GOOD -> madeGood(line, place, quantity);
      case REMEDIED -> rules.dates(place.block(1, 1));
      case REMEDY -> remedy(formulas, place);
    }
  }

  private void figure(Place place, Optional<String> formula, String format) {
    formula.ifPresentOrElse(
        known -> canvas.formula(place, known, Look.FIGURE, format),
        () -> draft.open(canvas, place));
  }

  private void madeGood(GtmLine line, Place place, String format) {
    if (line.makesGood()) {
      new InputRules(draft, canvas).amounts(place.block(1, 1), format);
    } else {
      none(place);
    }
  }

  private void amount(GtmLine line, GtmFormulas formulas, Place place) {
    if (!line.pays()) {
      none(place);
      return;
    }
    Optional<String> formula =
        line.budget()
            .filter(budget -> line.quantity().isPresent())
            .flatMap(budget -> line.price().map(price -> formulas.amount(budget, price)));
    figure(place, formula, Format.MONEY);
  }

  private void none(Place place) {
    canvas.text(place, draft.say(GtmText.STATUS_NONE), Look.CENTRE);
  }

  private void result(GtmFormulas formulas, Place place) {
    WorkbookTexts texts = draft.texts();
    Place code = formulas.state(GtmBlock.RESULT);
    canvas.formula(code, formulas.state(), Look.HELPER, Format.WHOLE);
    List<String> words =
        List.of(
            texts.literal(GtmText.STATUS_OPEN),
            texts.literal(GtmText.STATUS_RUNNING),
            texts.literal(GtmText.STATUS_REPORT_DUE),
            texts.literal(GtmText.STATUS_MET),
            texts.literal(GtmText.STATUS_SHORT),
            texts.literal(GtmText.STATUS_MISSED),
            texts.literal(GtmText.STATUS_NOT_REPORTED));
    canvas.formula(place, GtmFormulas.words(code, words), Look.CENTRE, Format.GENERAL);
    canvas.reserve(place.block(1, 1), draft.say(GtmText.STATUS_NOT_REPORTED), Look.STATUS);
  }

  private void remedy(GtmFormulas formulas, Place place) {
    WorkbookTexts texts = draft.texts();
    Place code = formulas.state(GtmBlock.REMEDY);
    canvas.formula(code, formulas.remedy(), Look.HELPER, Format.WHOLE);
    List<String> words =
        List.of(
            texts.literal(GtmText.STATUS_OPEN),
            texts.literal(GtmText.STATUS_REMEDY_RUNS),
            texts.literal(GtmText.STATUS_REMEDY_DONE),
            texts.literal(GtmText.STATUS_REMEDY_LATE),
            texts.literal(GtmText.STATUS_REMEDY_OVERDUE));
    canvas.formula(place, GtmFormulas.words(code, words), Look.CENTRE, Format.GENERAL);
    canvas.reserve(place.block(1, 1), draft.say(GtmText.STATUS_REMEDY_OVERDUE), Look.STATUS);
  }

  private void owners() {
    for (int line = 0; line < layout.lines(); line++) {
      canvas.number(
          layout.owners().at(line, 0),
          BigDecimal.valueOf(data.number(data.lines().get(line).owner())),
          Look.HELPER,
          Format.WHOLE);
    }
  }

  private void flag() {
    Strip results = layout.block(GtmBlock.RESULT);
    String code = layout.beside(results).first().relative();
    Flags flags = new Flags(canvas);
    flags.fill(results, "AND(ISNUMBER(%1$s),%1$s>=6)".formatted(code), Palette.BAD);
    flags.fill(results, code + "=4", Palette.GOOD);
    flags.fill(results, code + "=5", Palette.GOOD);
    flags.fill(results, code + "=3", Palette.DOUBTFUL);
    flags.fill(results, code + "=1", Palette.DOUBTFUL);
    Strip remedies = layout.block(GtmBlock.REMEDY);
    String remedy = layout.beside(remedies).first().relative();
    flags.fill(remedies, remedy + "=5", Palette.BAD);
    flags.fill(remedies, remedy + "=3", Palette.GOOD);
    flags.fill(remedies, remedy + "=4", Palette.DOUBTFUL);
    flags.fill(remedies, remedy + "=2", Palette.DOUBTFUL);
    flags.fill(remedies, remedy + "=1", Palette.DOUBTFUL);
  }
}
