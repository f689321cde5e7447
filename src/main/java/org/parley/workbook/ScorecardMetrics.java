package org.parley.workbook;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.parley.deal.economics.Direction;
import org.parley.deal.economics.Quarters;
import org.parley.value.Percent;

/** The metrics of the scorecard with their figures and results. */
record ScorecardMetrics(
    Draft draft,
    Canvas canvas,
    ScorecardData data,
    ScorecardLayout layout,
    Optional<ContributionLayout> contributions,
    ScorecardFormulas formulas) {
  /** The number of a quarter; a dash if there is none. */
  static final String LATEST_QUARTER = "\"Q\"0;;\"\u2013\"";

  ScorecardMetrics(
      Draft draft,
      Canvas canvas,
      ScorecardData data,
      ScorecardLayout layout,
      Optional<ContributionLayout> contributions) {
    this(draft, canvas, data, layout, contributions, new ScorecardFormulas(layout, draft.texts()));
  }

  void write() {
    canvas.text(
        layout.at(layout.metricBand(), 0).block(1, ScorecardLayout.PRINTED),
        draft.say(ScorecardText.BAND_METRICS),
        Look.BAND);
    for (int metric = 0; metric < layout.metrics(); metric++) {
      MetricLine line = data.metrics().get(metric);
      writeTerms(metric, line);
      writeFigures(metric, line);
      writeResult(metric, line);
    }
    writePassedOver();
    writeOverall();
    new ScorecardFamilies(draft, canvas, data, layout).write();
    flag();
  }

  private void writeTerms(int metric, MetricLine line) {
    Look name = line.health() ? Look.STRONG : Look.BODY;
    canvas.text(layout.metric(metric, ScorecardLayout.METRIC), line.name(), name);
    draft.words(
        canvas, layout.metric(metric, ScorecardLayout.FAMILY), line.words("family"), Look.BODY);
    draft.words(canvas, layout.metric(metric, ScorecardLayout.UNIT), line.words("unit"), Look.BODY);
    Place target = layout.metric(metric, ScorecardLayout.TARGET);
    Place threshold = layout.metric(metric, ScorecardLayout.THRESHOLD);
    draft.number(canvas, target, line.metric().target(), line.termFormat());
    draft.number(canvas, threshold, line.metric().threshold(), line.termFormat());
    Place direction = layout.metric(metric, ScorecardLayout.DIRECTION);
    draft.words(canvas, direction, line.words("direction"), Look.CENTRE);
    Place weight = layout.metric(metric, ScorecardLayout.WEIGHT);
    String format = line.weight().map(Format::percent).orElse(Format.GENERAL);
    draft.number(canvas, weight, line.weight().map(Percent::fraction), format);
    Optional<BigDecimal> sign =
        line.metric().direction().map(Direction::sign).map(BigDecimal::valueOf);
    Place at = layout.metric(metric, ScorecardLayout.SIGN);
    sign.ifPresentOrElse(
        known -> canvas.number(at, known, Look.HELPER, Format.WHOLE), () -> draft.open(canvas, at));
  }

  private void writeFigures(int metric, MetricLine line) {
    Strip figures = layout.row(layout.figures(), metric);
    if (line.basis() == MetricLine.Basis.INPUT) {
      new InputRules(draft, canvas).numbers(figures, line.format());
      return;
    }
    for (int quarter = 0; quarter < Quarters.COUNT; quarter++) {
      String formula = line.isProjection() ? formulas.ofProjection(quarter) : balance(quarter);
      canvas.formula(figures.at(0, quarter), formula, Look.FIGURE, Format.ONE_DECIMAL);
    }
  }

  private String balance(int quarter) {
    return contributions.map(sheet -> sheet.balance().at(0, quarter).there()).orElse("\"\"");
  }

  private void writeResult(int metric, MetricLine line) {
    Place latest = layout.metric(metric, ScorecardLayout.LATEST);
    canvas.formula(latest, formulas.latest(metric), Look.FIGURE, LATEST_QUARTER);
    canvas.formula(latest.right(1), formulas.latestScore(metric), Look.FIGURE, Format.ONE_DECIMAL);
    Place state = layout.metric(metric, ScorecardLayout.STATE);
    String code = line.health() ? formulas.triggerState(metric) : formulas.plainState(metric);
    canvas.formula(state, code, Look.HELPER, Format.WHOLE);
    Place remedied = layout.metric(metric, ScorecardLayout.REMEDIED);
    if (line.health()) {
      Place fired = layout.metric(metric, ScorecardLayout.FIRED);
      canvas.formula(fired, formulas.fired(metric), Look.HELPER, Format.WHOLE);
      new InputRules(draft, canvas).dates(remedied.block(1, 1));
    } else {
      canvas.text(remedied, "", Look.BODY);
    }
    Place spent = layout.metric(metric, ScorecardLayout.SPENT);
    canvas.formula(spent, formulas.spentQuarters(metric), Look.HELPER, Format.WHOLE);
    Place result = layout.metric(metric, ScorecardLayout.RESULT);
    canvas.formula(result, formulas.result(metric, line.health()), Look.STATUS, Format.GENERAL);
    canvas.reserve(result.block(1, 1), longest(line), Look.STATUS);
  }

  /** About the longest words that a result can have. */
  private String longest(MetricLine line) {
    boolean open =
        !line.metric().decided() || data.serving().answers().isOpen(ScorecardData.TRIGGER_QUARTERS);
    if (open) {
      return draft.say(ScorecardText.STATUS_OPEN);
    }
    String section = data.serving().section(ScorecardData.TRIGGER_SECTION, ScorecardData.SECTION);
    Map<String, String> words = Map.of("quarter", "12", "section", section);
    return draft.say(
        line.health() ? ScorecardText.STATUS_FIRED : ScorecardText.STATUS_BELOW, words);
  }

  private void writePassedOver() {
    Place label = layout.at(layout.passedOver().first().row(), 0);
    canvas.text(label.block(1, 7), draft.say(ScorecardText.PASSED_OVER), Look.BODY);
    new InputRules(draft, canvas).marks(layout.passedOver());
  }

  private void writeOverall() {
    Place label = layout.at(layout.scoreRow(), 0);
    canvas.text(label, draft.say(ScorecardText.SCORE), Look.STRONG);
    for (int quarter = 0; quarter < Quarters.COUNT; quarter++) {
      canvas.formula(
          layout.score().at(0, quarter),
          formulas.overall(quarter),
          Look.FIGURE,
          Format.ONE_DECIMAL);
    }
    canvas.text(label.down(1), draft.say(ScorecardText.WEIGHTS_CHECK), Look.BODY);
    Place sum = layout.at(layout.scoreRow() + 1, ScorecardLayout.WEIGHT);
    String total = "ROUND(SUM(" + layout.column(ScorecardLayout.WEIGHT).here() + "),6)";
    canvas.formula(sum, total, Look.FIGURE, "0.##%");
    canvas.formula(
        sum.right(1).block(1, 6),
        "IF(%s=1,%s,%s)"
            .formatted(
                sum.here(),
                draft.texts().literal(ScorecardText.STATUS_WEIGHTS_WHOLE),
                draft.texts().literal(ScorecardText.STATUS_WEIGHTS_OFF)),
        Look.BODY,
        Format.GENERAL);
  }

  private void flag() {
    Flags flags = new Flags(canvas);
    Place state = layout.metric(0, ScorecardLayout.STATE);
    String code = state.inColumn();
    Strip results = layout.column(ScorecardLayout.RESULT);
    flags.fill(results, code + "=2", Palette.BAD);
    flags.fill(results, code + "=4", Palette.DOUBTFUL);
    flags.fill(results, code + "=5", Palette.GOOD);
    flags.fill(results, code + "=1", Palette.DOUBTFUL);
    flags.fill(results, code + "=6", Palette.DOUBTFUL);
    String reading = layout.readings().first().relative();
    flags.fill(layout.figures(), reading + "=1", Palette.BAD);
  }
}
