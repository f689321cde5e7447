package org.parley.deal.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.parley.deal.Answers;
import org.parley.deal.economics.WaterfallTerms;
import org.parley.value.Percent;
import org.parley.value.Row;
import org.parley.value.Value;

/** The revenue waterfall of an agreement, as its term sheet states it. */
record WaterfallShares(Answers answers) {
  List<Row> steps() {
    return answers.rows(WaterfallTerms.STEPS);
  }

  static boolean takesPercent(Row step) {
    return step.text("kind").filter("percent"::equals).isPresent();
  }

  /** The largest percentage that a step can take, tiers and modifiers included. */
  BigDecimal largestShare(Row step) {
    Optional<String> party = step.text("party");
    boolean tiered = party.isPresent() && answers.party(WaterfallTerms.TIER_PARTY).equals(party);
    BigDecimal own =
        step.known("share", Percent.class).map(Percent::percent).orElse(BigDecimal.ZERO);
    return tiered ? highestTier().orElse(own).add(modifiers()) : own;
  }

  private Optional<BigDecimal> highestTier() {
    return answers
        .known(WaterfallTerms.TIER_BANDS, Value.Bands.class)
        .flatMap(
            bands ->
                bands.bands().stream()
                    .flatMap(band -> band.value().known(Percent.class).stream())
                    .map(Percent::percent)
                    .max(BigDecimal::compareTo));
  }

  private BigDecimal modifiers() {
    return answers.rows("rev.tiers.modifiers").stream()
        .flatMap(row -> row.known("add", Percent.class).stream())
        .map(Percent::percent)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
