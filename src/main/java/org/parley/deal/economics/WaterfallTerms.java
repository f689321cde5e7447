package org.parley.deal.economics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.deal.Answers;
import org.parley.value.Money;
import org.parley.value.Percent;
import org.parley.value.Row;
import org.parley.value.Value;

/** Reads the waterfall of an agreement from its answers. */
public final class WaterfallTerms {
  /** Path of the table of steps. */
  public static final String STEPS = "rev.waterfall.steps";

  /** Path of the party that takes the rest. */
  public static final String RESIDUAL = "rev.waterfall.residual";

  /** Path of the party whose share has tiers. */
  public static final String TIER_PARTY = "rev.tiers.party";

  /** Path of the tiers. */
  public static final String TIER_BANDS = "rev.tiers.bands";

  private WaterfallTerms() {}

  /** The waterfall; empty if the agreement has none, or if a figure of it is still open. */
  public static Optional<Waterfall> of(Answers answers) {
    Optional<List<Row>> rows = answers.known(STEPS, Value.Rows.class).map(Value.Rows::rows);
    Optional<String> residual =
        answers.known(RESIDUAL, Value.PartyKey.class).map(Value.PartyKey::key);
    if (rows.isEmpty() || residual.isEmpty()) {
      return Optional.empty();
    }
    var steps = new ArrayList<Waterfall.Step>();
    for (Row row : rows.get()) {
      Optional<Waterfall.Step> step = step(row);
      if (step.isEmpty()) {
        return Optional.empty();
      }
      steps.add(step.get());
    }
    boolean tiersOpen = answers.find(TIER_BANDS).isPresent() && tiers(answers).isEmpty();
    return tiersOpen
        ? Optional.empty()
        : Optional.of(new Waterfall(steps, residual.get(), tiers(answers)));
  }

  private static Optional<Waterfall.Step> step(Row row) {
    Optional<Percent> share = row.known("share", Percent.class);
    Optional<Money> fixed = row.known("amount", Money.class);
    boolean percent = row.text("kind").filter("percent"::equals).isPresent();
    boolean complete = percent ? share.isPresent() : fixed.isPresent();
    return row.text("party")
        .filter(party -> complete)
        .flatMap(
            party ->
                row.text("basis")
                    .map(
                        basis ->
                            new Waterfall.Step(
                                row.text("id").orElse(row.key()),
                                party,
                                Waterfall.Basis.valueOf(basis.toUpperCase(Locale.ROOT)),
                                percent ? share : Optional.empty(),
                                percent ? Optional.empty() : fixed)));
  }

  private static Optional<RevenueTiers> tiers(Answers answers) {
    Optional<String> party =
        answers.known(TIER_PARTY, Value.PartyKey.class).map(Value.PartyKey::key);
    Optional<Value.Bands> bands = answers.known(TIER_BANDS, Value.Bands.class);
    return party.isEmpty() ? Optional.empty() : bands.flatMap(found -> tiers(party.get(), found));
  }

  private static Optional<RevenueTiers> tiers(String party, Value.Bands bands) {
    var tiers = new ArrayList<RevenueTiers.Tier>();
    for (Value.Band band : bands.bands()) {
      Optional<Percent> share = band.value().known(Percent.class);
      if (share.isEmpty() || !(band.from() instanceof Money from)) {
        return Optional.empty();
      }
      tiers.add(new RevenueTiers.Tier(from, band.to().map(Money.class::cast), share.get()));
    }
    return Optional.of(new RevenueTiers(party, tiers));
  }
}
