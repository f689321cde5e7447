package org.parley.workbook;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.parley.value.Percent;

/** The cells of a month that are filled in. */
record ApiInputs(Draft draft, Canvas canvas, ApiData data, ApiLayout layout) {
  /** Longest month. */
  private static final int DAYS = 31;

  /** All prices, where the limit of an increase is not agreed. */
  private static final BigDecimal NO_LIMIT = BigDecimal.ONE;

  private static final Map<ApiColumn, String> NAMES =
      Map.ofEntries(
          Map.entry(ApiColumn.CALLS, "ApiCalls"),
          Map.entry(ApiColumn.MOVED, "ApiTierChanges"),
          Map.entry(ApiColumn.DAYS_BEFORE, "ApiDaysInTierBefore"),
          Map.entry(ApiColumn.DAYS_IN_FORCE, "ApiDaysInForce"),
          Map.entry(ApiColumn.SUSPENDED, "ApiSuspendedDays"),
          Map.entry(ApiColumn.LIFTED, "ApiCeilingsLifted"),
          Map.entry(ApiColumn.REVENUE, "ApiRevenue"),
          Map.entry(ApiColumn.BUNDLE, "ApiBundleAmounts"),
          Map.entry(ApiColumn.STATED, "ApiBundleParts"),
          Map.entry(ApiColumn.DOWNTIME, "ApiDowntime"),
          Map.entry(ApiColumn.EXCLUDED, "ApiExcludedMinutes"),
          Map.entry(ApiColumn.LATENCY, "ApiLatencyMissed"),
          Map.entry(ApiColumn.REPORTED, "ApiReportsOn"),
          Map.entry(ApiColumn.CLAIMED, "ApiCreditsClaimed"),
          Map.entry(ApiColumn.EXIT_NOTICE, "ApiExitsNotifiedOn"),
          Map.entry(ApiColumn.INCREASE, "ApiPriceIncreases"),
          Map.entry(ApiColumn.INCREASE_NOTICE, "ApiIncreasesNotifiedOn"),
          Map.entry(ApiColumn.MOVE_NOTICE, "ApiMovesNotifiedOn"),
          Map.entry(ApiColumn.OBJECTED, "ApiMovesObjectedOn"),
          Map.entry(ApiColumn.RECEIVED, "ApiInvoicesReceivedOn"),
          Map.entry(ApiColumn.PAID, "ApiInvoicesPaidOn"));

  void write() {
    for (ApiColumn column : layout.columns()) {
      if (NAMES.containsKey(column)) {
        write(column, layout.column(column));
        draft.name(NAMES.get(column), layout.column(column));
      }
    }
  }

  private void write(ApiColumn column, Strip strip) {
    InputRules rules = new InputRules(draft, canvas);
    switch (column) {
      case CALLS -> rules.amounts(strip, Format.WHOLE);
      case MOVED -> moved(rules, strip);
      case DAYS_BEFORE, DAYS_IN_FORCE, SUSPENDED ->
          rules.whole(strip, 0, DAYS, ApiText.PROMPT_MONTH_DAYS);
      case LIFTED, LATENCY, CLAIMED -> rules.whole(strip, 1, 1, ApiText.PROMPT_MONTH_MARK);
      case REVENUE -> rules.numbers(strip, Format.MONEY);
      case BUNDLE, STATED -> rules.amounts(strip, Format.MONEY);
      case DOWNTIME, EXCLUDED -> rules.whole(strip, 0, DAYS * 1440, ApiText.PROMPT_MINUTES);
      case INCREASE -> increases(rules);
      case INCREASE_NOTICE -> unlocked(column).ifPresent(rules::dates);
      default -> rules.dates(strip);
    }
  }

  private void moved(InputRules rules, Strip strip) {
    if (layout.tiers() > 0) {
      rules.choices(strip, "ApiTiers", ApiText.PROMPT_TIER);
    } else {
      none(strip);
    }
  }

  private void increases(InputRules rules) {
    BigDecimal most =
        data.answers().percent(ApiData.ESCALATOR).map(Percent::fraction).orElse(NO_LIMIT);
    unlocked(ApiColumn.INCREASE)
        .ifPresent(free -> rules.shares(free, most, ApiText.PROMPT_INCREASE));
  }

  /** Marks the months in which prices stand; the others, if there are any. */
  private Optional<Strip> unlocked(ApiColumn column) {
    int first = Math.min(data.lockedMonths(), layout.months());
    none(layout.month(0, column).block(first, 1));
    int free = layout.months() - first;
    return free > 0 ? Optional.of(layout.month(first, column).block(free, 1)) : Optional.empty();
  }

  private void none(Strip strip) {
    for (int row = 0; row < strip.rows(); row++) {
      canvas.text(strip.at(row, 0), draft.say(ApiText.LOCKED), Look.CENTRE);
    }
  }
}
