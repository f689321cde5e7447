package org.parley.workbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.deal.Answered;
import org.parley.deal.Answers;
import org.parley.deal.economics.ApiFeeModel;
import org.parley.deal.economics.ApiTerms;
import org.parley.value.Period;
import org.parley.value.Row;
import org.parley.value.Value;

/**
 * What a deal says of the fees for an API.
 *
 * @param serving the agreement that they stand in
 * @param model how access is paid
 * @param tiers rows of the tiers; none if they are open
 * @param credits bands of service credits; none if the agreement has none or they are open
 */
record ApiData(Serving serving, ApiFeeModel model, List<Row> tiers, List<Value.Band> credits) {
  static final String START = "api.access_tiers.start";
  static final String BUNDLE = "fin.api_fees.bundle";
  static final String INVOICE = "fin.api_fees.invoice";
  static final String DUE = "fin.payment.due";
  static final String LOCK = "fin.api_fees.lock";
  static final String ESCALATOR = "fin.api_fees.escalator";
  static final String INCREASE_NOTICE = "fin.api_fees.increase_notice";
  static final String RUN_OFF = "api.run_off.period";
  static final String UPGRADE_AFTER = "api.overage.upgrade_after";
  static final String OBJECTION = "api.overage.objection";
  static final String CLAIM = "sched.sla.claim";
  static final String MISSED_MONTHS = "sched.sla.chronic";
  static final String MISSED_WITHIN = "sched.sla.window";
  static final String WORST = "sched.sla.worst";
  static final String EXIT_NOTICE = "sched.sla.exit_notice";
  static final String SECTION = "fin.api-fees";
  static final String PRICES_SECTION = "sched.api-tiers";
  static final String CREDITS_SECTION = "sched.sla";
  static final String LATENCY_SECTION = "api.sla";
  static final String CLAIM_SECTION = "sched.sla#claim";
  static final String EXIT_SECTION = "sched.sla#chronic";

  /** Reads it; empty if no agreement has fees for an API. */
  static Optional<ApiData> of(WorkbookInput input) {
    return Serving.of(input, List.of(ApiTerms.MODEL, ApiTerms.PRICES, ApiTerms.TIERS))
        .flatMap(
            serving -> serving.answers().choice(ApiTerms.MODEL).map(model -> read(serving, model)));
  }

  private static ApiData read(Serving serving, String model) {
    Answers answers = serving.answers();
    return new ApiData(
        serving,
        ApiFeeModel.of(model),
        answers.rows(ApiTerms.TIERS),
        answers
            .known(ApiTerms.CREDITS, Value.Bands.class)
            .map(Value.Bands::bands)
            .orElse(List.of()));
  }

  Answers answers() {
    return serving.answers();
  }

  ApiFigure figure(String path) {
    return ApiFigure.of(answers().find(path).map(Answered::answer));
  }

  /** A price that the contract states for a tier. */
  ApiFigure price(Row tier, String column) {
    return answers().isOpen(ApiTerms.PRICES)
        ? new ApiFigure(true, Optional.empty())
        : ApiFigure.of(
            ApiTerms.prices(answers(), tier.key()).flatMap(prices -> prices.cell(column)));
  }

  /** True if calls beyond the quota are answered. */
  boolean overageProvided() {
    return answers().choice(ApiTerms.OVERAGE).filter(rule -> !rule.equals("hard-stop")).isPresent();
  }

  /** True if lasting calls beyond the quota let the provider move the licensee up. */
  boolean movesUp() {
    return answers().choice(ApiTerms.OVERAGE).filter("auto-upgrade"::equals).isPresent();
  }

  /** True if calls may go on for a time after the end. */
  boolean hasRunOff() {
    return answers().find(RUN_OFF).isPresent();
  }

  /** True if calls beyond the quota may be charged. */
  boolean overageCharged() {
    return model.priced() && overageProvided();
  }

  boolean hasCredits() {
    return answers().find(ApiTerms.CREDITS).isPresent();
  }

  /** True if repeated failure of service levels lets the licensee terminate. */
  boolean hasExit() {
    return hasCredits() && answers().find(MISSED_MONTHS).isPresent();
  }

  /** True if the figures that give that right are not all agreed. */
  boolean exitOpen() {
    return Stream.of(MISSED_MONTHS, MISSED_WITHIN, WORST).anyMatch(answers()::isOpen);
  }

  /** True if fees hang on something else than tiers, and are invoiced or reported each month. */
  boolean hasInvoices() {
    return model.priced() || model == ApiFeeModel.REVENUE_SHARE;
  }

  /** True if missed latency gives a credit. */
  boolean hasLatency() {
    return hasCredits()
        && serving.has(LATENCY_SECTION)
        && tiers.stream().anyMatch(tier -> tier.cell("latency").isPresent());
  }

  Optional<Period> period(String path) {
    return answers().period(path);
  }

  /**
   * Months in which prices cannot rise. The lock ends on the day with the number of the effective
   * date, so it reaches into one month more than it has.
   */
  int lockedMonths() {
    return 1 + period(LOCK).map(Period::count).orElse(0);
  }

  /** True if the bill in a tier needs a figure that is not agreed. */
  boolean open(Row tier) {
    boolean common =
        Stream.of(ApiTerms.SHARE, ApiTerms.PART, ApiTerms.GRACE, ApiTerms.CEILING)
            .anyMatch(answers()::isOpen);
    boolean overage =
        price(tier, "overage").none() && !price(tier, "price").none()
            ? answers().isOpen(ApiTerms.MULTIPLE) || price(tier, "price").open()
            : price(tier, "overage").open();
    return common
        || ApiFigure.of(tier.cell("quota")).open()
        || model.chargesBase() && price(tier, "base").open()
        || model.chargesCalls() && price(tier, "price").open()
        || model.chargesMinimum() && price(tier, "minimum").open()
        || overageCharged() && overage;
  }
}
