package org.parley.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.deal.economics.RevenuePaths;
import org.parley.deal.economics.WaterfallTerms;
import org.parley.value.Money;
import org.parley.value.Percent;
import org.parley.value.Row;
import org.parley.value.Value;

/** The tiers and the modifiers, beside the steps. */
record WaterfallTables(Draft draft, Canvas canvas, WaterfallData data, WaterfallLayout layout) {
  void write() {
    writeTiers();
    writeModifiers();
  }

  private void writeTiers() {
    Place heads = layout.tier(-1, 0);
    if (data.answers().find(WaterfallTerms.TIER_BANDS).isEmpty()) {
      return;
    }
    String party =
        data.answers()
            .party(WaterfallTerms.TIER_PARTY)
            .map(key -> draft.deal().party(key).label())
            .orElse(draft.say(CommonText.OPEN));
    draft.heads(canvas, heads, List.of(WaterfallText.HEAD_TIER_FROM, WaterfallText.HEAD_TIER_TO));
    canvas.text(
        heads.right(2), draft.say(WaterfallText.HEAD_TIER_SHARE, Map.of("name", party)), Look.HEAD);
    if (data.tiers().isEmpty()) {
      draft.open(canvas, layout.tier(0, 2));
    }
    for (int tier = 0; tier < data.tiers().size(); tier++) {
      writeTier(tier, data.tiers().get(tier));
    }
  }

  private void writeTier(int tier, Value.Band band) {
    Money from = (Money) band.from();
    canvas.number(layout.tier(tier, 0), from.amount(), Look.FIGURE, Format.MONEY);
    Place to = layout.tier(tier, 1);
    band.to()
        .map(Money.class::cast)
        .ifPresentOrElse(
            money -> canvas.number(to, money.amount(), Look.FIGURE, Format.MONEY),
            () -> canvas.text(to, draft.say(WaterfallText.NO_LIMIT), Look.CENTRE));
    draft.percent(canvas, layout.tier(tier, 2), band.value().known(Percent.class));
  }

  private void writeModifiers() {
    boolean open = data.answers().isOpen(RevenuePaths.MODIFIERS);
    if (!open && data.modifiers().isEmpty()) {
      return;
    }
    Place heads = layout.modifier(-1, 0);
    canvas.text(heads.block(1, 2), draft.say(WaterfallText.HEAD_METRIC), Look.HEAD);
    draft.heads(
        canvas, heads.right(2), List.of(WaterfallText.HEAD_AT_LEAST, WaterfallText.HEAD_POINTS));
    if (open) {
      draft.open(canvas, layout.modifier(0, 2));
    }
    for (int at = 0; at < data.modifiers().size(); at++) {
      Row row = data.modifiers().get(at);
      Optional<String> metric = Words.of(data.serving(), RevenuePaths.MODIFIERS, row, "metric");
      canvas.text(
          layout.modifier(at, 0).block(1, 2),
          metric.orElse(draft.say(CommonText.OPEN)),
          metric.isPresent() ? Look.BODY : Look.OPEN);
      String format = Format.like(List.of(row.number("at_least")));
      draft.number(canvas, layout.modifier(at, 2), row.number("at_least"), format);
      draft.percent(canvas, layout.modifier(at, 3), row.known("add", Percent.class));
    }
  }
}
