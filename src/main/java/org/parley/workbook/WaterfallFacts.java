package org.parley.workbook;

import java.util.List;
import org.parley.deal.Answered;
import org.parley.deal.economics.RevenuePaths;
import org.parley.value.Money;
import org.parley.value.Percent;
import org.parley.value.Value;

/** The terms beside the steps, in the words of their declarations. */
record WaterfallFacts(Draft draft, Canvas canvas, WaterfallData data, WaterfallLayout layout) {
  private static final List<String> PATHS =
      List.of(
          RevenuePaths.COLLECTOR,
          RevenuePaths.COUNTED_WHEN,
          RevenuePaths.DEDUCTION_CAP,
          RevenuePaths.PROCESSOR_CAP,
          RevenuePaths.ALLOWANCE,
          RevenuePaths.HOLD_BACK,
          RevenuePaths.RELEASE,
          RevenuePaths.STATEMENT,
          RevenuePaths.SMALLEST,
          RevenuePaths.WINDOW,
          RevenuePaths.CLAWBACK,
          RevenuePaths.CAP,
          RevenuePaths.REPAY,
          RevenuePaths.GUARANTEE_AMOUNT,
          RevenuePaths.GUARANTEE_PERIOD,
          RevenuePaths.GUARANTEE_DUE,
          RevenuePaths.RECOUP_FOR);

  /** The terms that the agreement has. */
  static List<String> paths(WaterfallData data) {
    return PATHS.stream().filter(path -> data.answers().find(path).isPresent()).toList();
  }

  void write() {
    paths(data).forEach(path -> data.answers().find(path).ifPresent(this::write));
  }

  private void write(Answered answered) {
    Place place = layout.fact(answered.path());
    int columns = Math.min(3, place.column());
    canvas.text(
        place.right(-columns).block(1, columns), answered.declaration().label(), Look.STRONG);
    answered
        .answer()
        .known()
        .ifPresentOrElse(value -> write(place, answered, value), () -> draft.open(canvas, place));
  }

  private void write(Place place, Answered answered, Value value) {
    if (value instanceof Percent percent) {
      canvas.number(place, percent.fraction(), Look.FIGURE, Format.percent(percent));
    } else if (value instanceof Money money) {
      canvas.number(place, money.amount(), Look.FIGURE, Format.MONEY);
    } else {
      canvas.text(place, draft.input().words().of(answered.declaration(), value), Look.CENTRE);
    }
  }
}
