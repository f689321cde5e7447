package org.parley.workbook;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.deal.economics.Quarters;
import org.parley.value.Money;

/** The revenue on which rights vest, quarter by quarter. */
record VestingRevenue(Draft draft, Canvas canvas, VestingData data, VestingLayout layout) {
  static final int HEADS = 0;
  static final int ENDS = 1;
  static final int REVENUE = 2;
  static final int REPORTED = 3;
  static final int CUMULATIVE = 4;
  static final int HIGHEST = 5;

  void write() {
    String section = data.serving().section(VestingData.SECTION);
    canvas.text(
        layout.revenueBand().block(1, MilestoneLayout.PRINTED),
        draft.say(MilestonesText.BAND_VESTING_REVENUE, Map.of("section", section)),
        Look.BAND);
    QuarterHeads heads = new QuarterHeads(draft, canvas);
    for (int at = 0; at <= Quarters.COUNT; at++) {
      String name = at == 0 ? draft.say(MilestonesText.VESTING_BEFORE) : draft.quarter(at);
      heads.write(layout.revenue(ENDS).at(0, at), at, name);
    }
    label(HEADS, "", Look.HEAD);
    label(ENDS, draft.say(ScorecardText.QUARTER_ENDS), Look.HEAD);
    Map<String, String> currency = Map.of("currency", currency());
    label(REVENUE, draft.say(MilestonesText.VESTING_REVENUE, currency), Look.STRONG);
    label(REPORTED, draft.say(MilestonesText.VESTING_REPORTED), Look.BODY);
    label(CUMULATIVE, draft.say(MilestonesText.VESTING_CUMULATIVE), Look.BODY);
    label(HIGHEST, draft.say(MilestonesText.VESTING_HIGHEST), Look.BODY);
    InputRules rules = new InputRules(draft, canvas);
    rules.numbers(layout.revenue(REVENUE), Format.MONEY);
    rules.dates(layout.revenue(REPORTED));
    sums();
    draft.name("VestingRevenue", layout.revenue(REVENUE));
    draft.name("VestingReportsReceivedOn", layout.revenue(REPORTED));
  }

  /** The currency of the levels; the deal's where they are open. */
  private String currency() {
    return IntStream.range(0, data.stages().size())
        .mapToObj(data::level)
        .flatMap(Optional::stream)
        .map(Money::currency)
        .findFirst()
        .orElse(draft.deal().currency());
  }

  private void label(int line, String words, Look look) {
    canvas.text(layout.revenueLine(line).block(1, VestingLayout.BEFORE_FIRST), words, look);
  }

  /** The sum of all quarters up to each that is reported, and the highest that it has been. */
  private void sums() {
    for (int at = 0; at <= Quarters.COUNT; at++) {
      Place revenue = layout.revenue(REVENUE).at(0, at);
      String all = layout.revenue(REVENUE).first().block(1, at + 1).here();
      Place sum = layout.revenue(CUMULATIVE).at(0, at);
      String sums = layout.revenue(CUMULATIVE).first().block(1, at + 1).here();
      String reported = "IF(ISNUMBER(%s),%s,\"\")";
      canvas.formula(
          sum,
          reported.formatted(revenue.here(), "ROUND(SUM(" + all + "),2)"),
          Look.FIGURE,
          Format.MONEY);
      canvas.formula(
          layout.revenue(HIGHEST).at(0, at),
          reported.formatted(revenue.here(), "MAX(" + sums + ")"),
          Look.FIGURE,
          Format.MONEY);
    }
  }
}
