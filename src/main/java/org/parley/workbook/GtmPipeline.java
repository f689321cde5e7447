package org.parley.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.value.Money;
import org.parley.value.Percent;
import org.parley.value.Row;

/** The pipeline by quarter: targets, what was added, the alarm. */
record GtmPipeline(Draft draft, Canvas canvas, GtmData data, GtmLayout layout) {
  static final int TARGET_NUMBER = 0;
  static final int NUMBER = 1;
  static final int TARGET_VALUE = 3;
  static final int VALUE = 4;
  static final int ALARM = 6;
  private static final List<GtmText> LABELS =
      List.of(
          GtmText.TARGET_NUMBER,
          GtmText.ACTUAL_NUMBER,
          GtmText.SHARE_NUMBER,
          GtmText.TARGET_VALUE,
          GtmText.ACTUAL_VALUE,
          GtmText.SHARE_VALUE,
          GtmText.ALARM);

  void write() {
    if (!layout.pipeline()) {
      return;
    }
    String alarm =
        data.answers()
            .percent(GtmData.ALARM)
            .map(share -> share.percent().stripTrailingZeros().toPlainString() + "%")
            .orElse(draft.say(CommonText.OPEN));
    String section = data.serving().section("gtm.pipeline#targets", "gtm.pipeline");
    canvas.text(
        layout.at(layout.pipelineBand(), 0).block(1, layout.printed()),
        draft.say(GtmText.BAND_PIPELINE, Map.of("section", section, "alarm", alarm)),
        Look.BAND);
    for (int row = 0; row < LABELS.size(); row++) {
      int sheetRow = layout.pipelineRow(row).first().row();
      canvas.text(
          layout.at(sheetRow, 0).block(1, GtmLayout.MINIMUM),
          draft.say(LABELS.get(row)),
          Look.STRONG);
      String unit = row == TARGET_VALUE || row == VALUE ? currency() : "";
      canvas.text(layout.at(sheetRow, GtmLayout.MINIMUM), unit, Look.CENTRE);
    }
    for (int column = 0; column < layout.quarters(); column++) {
      targets(column);
      alarm(column);
    }
    InputRules rules = new InputRules(draft, canvas);
    rules.amounts(layout.pipelineRow(NUMBER), Format.WHOLE);
    rules.amounts(layout.pipelineRow(VALUE), Format.WHOLE);
    names();
    flag();
  }

  private void names() {
    draft.name("PipelineOpportunities", layout.pipelineRow(NUMBER));
    draft.name("PipelineValue", layout.pipelineRow(VALUE));
    draft.name("PipelineAlarms", layout.pipelineRow(ALARM));
  }

  private String currency() {
    return data.answers().rows(GtmData.TARGETS).stream()
        .flatMap(row -> row.known("value", Money.class).stream())
        .map(Money::currency)
        .findFirst()
        .orElse(draft.deal().currency());
  }

  private Place cell(int row, int column) {
    return layout.pipelineRow(row).at(0, column);
  }

  private void targets(int column) {
    Optional<Row> row = data.target(layout.quarter(column));
    target(TARGET_NUMBER, column, row, row.flatMap(one -> one.number("opportunities")));
    target(
        TARGET_VALUE,
        column,
        row,
        row.flatMap(one -> one.known("value", Money.class)).map(Money::amount));
  }

  private void target(int at, int column, Optional<Row> row, Optional<BigDecimal> amount) {
    Place place = cell(at, column);
    boolean open = row.isPresent() || data.answers().isOpen(GtmData.TARGETS);
    if (amount.isEmpty() && !open) {
      canvas.text(place, draft.say(GtmText.STATUS_NONE), Look.CENTRE);
    } else {
      draft.number(canvas, place, amount, Format.WHOLE);
    }
    String share =
        "IF(AND(ISNUMBER(%1$s),ISNUMBER(%2$s)),IF(%1$s>0,%2$s/%1$s,\"\"),\"\")"
            .formatted(place.here(), cell(at + 1, column).here());
    canvas.formula(cell(at + 2, column), share, Look.FIGURE, Format.SHARE);
  }

  private void alarm(int column) {
    WorkbookTexts texts = draft.texts();
    Optional<Percent> alarm = data.answers().percent(GtmData.ALARM);
    Place place = cell(ALARM, column);
    if (alarm.isEmpty()) {
      draft.open(canvas, place);
      return;
    }
    String counts =
        "COUNT(%s,%s)".formatted(cell(NUMBER, column).here(), cell(VALUE, column).here());
    String formula =
        "IF(%8$s=0,%1$s,IF(%2$s>=AsOfDate,%3$s,IF(%4$s+%5$s>0,%6$s,%7$s)))"
            .formatted(
                texts.literal(GtmText.STATUS_NONE),
                layout.ends().at(0, column).here(),
                texts.literal(GtmText.STATUS_RUNNING),
                below(TARGET_NUMBER, column, alarm.get()),
                below(TARGET_VALUE, column, alarm.get()),
                texts.literal(GtmText.STATUS_ALARM),
                texts.literal(GtmText.STATUS_NO_ALARM),
                counts);
    canvas.formula(place, formula, Look.CENTRE, Format.GENERAL);
  }

  private String below(int target, int column, Percent alarm) {
    return "IF(AND(ISNUMBER(%1$s),ISNUMBER(%2$s)),IF(ROUND(%2$s*10000-%1$s*%3$s,4)<0,1,0),0)"
        .formatted(
            cell(target, column).here(), cell(target + 1, column).here(), alarm.basisPoints());
  }

  private void flag() {
    Strip alarms = layout.pipelineRow(ALARM);
    String first = alarms.first().relative();
    Flags flags = new Flags(canvas);
    flags.fill(alarms, first + "=" + draft.texts().literal(GtmText.STATUS_ALARM), Palette.BAD);
    flags.fill(alarms, first + "=" + draft.texts().literal(GtmText.STATUS_NO_ALARM), Palette.GOOD);
  }
}
