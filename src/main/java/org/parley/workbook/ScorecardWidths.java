package org.parley.workbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.deal.economics.Quarters;
import org.parley.value.Money;

/** Heads and widths of the scorecard's columns. */
final class ScorecardWidths {
  /** Heads before the quarters. */
  static final List<ScorecardText> HEADS =
      List.of(
          ScorecardText.HEAD_METRIC,
          ScorecardText.HEAD_FAMILY,
          ScorecardText.HEAD_UNIT,
          ScorecardText.HEAD_TARGET,
          ScorecardText.HEAD_THRESHOLD,
          ScorecardText.HEAD_DIRECTION,
          ScorecardText.HEAD_WEIGHT);

  /** Heads after the quarters. */
  static final List<ScorecardText> RESULTS =
      List.of(
          ScorecardText.HEAD_LATEST,
          ScorecardText.HEAD_LATEST_SCORE,
          ScorecardText.HEAD_REMEDIED,
          ScorecardText.HEAD_RESULT,
          ScorecardText.HEAD_STATE,
          ScorecardText.HEAD_FIRED,
          ScorecardText.HEAD_SIGN,
          ScorecardText.HEAD_SPENT);

  private static final int LEAST = 11;

  private ScorecardWidths() {}

  /** Wide enough for a date, the projections and the targets. */
  static int quarter(ScorecardData data) {
    int money =
        data.projected().stream()
            .flatMap(Optional::stream)
            .map(Money::amount)
            .mapToInt(amount -> grouped(amount.toBigInteger().toString().length()) + 2)
            .max()
            .orElse(0);
    int target =
        data.metrics().stream()
            .flatMap(line -> line.metric().target().stream())
            .mapToInt(amount -> grouped(amount.toBigInteger().toString().length()) + 3)
            .max()
            .orElse(0);
    return Math.max(LEAST, Math.max(money, target));
  }

  private static int grouped(int digits) {
    return digits + (digits - 1) / 3;
  }

  static int[] all(int quarter) {
    int target = Math.max(10, quarter);
    IntStream before = IntStream.of(28, 14, 13, target, target, 9, 9);
    IntStream quarters = IntStream.generate(() -> quarter).limit(Quarters.COUNT);
    IntStream after = IntStream.of(9, target, 13, 44, 8, 8, 9, 9);
    return IntStream.concat(IntStream.concat(before, quarters), after).toArray();
  }
}
