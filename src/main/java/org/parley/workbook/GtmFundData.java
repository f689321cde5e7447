package org.parley.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.deal.Answers;
import org.parley.deal.economics.FundContribution;
import org.parley.value.Money;
import org.parley.value.Period;
import org.parley.value.Row;
import org.parley.value.Value;

/**
 * What a deal says of its go-to-market fund.
 *
 * @param answers of the agreement
 * @param contributions rows; none if open
 */
record GtmFundData(Answers answers, List<Row> contributions) {
  static final String TOTAL = "gtm.fund.total";
  static final String CONTRIBUTIONS = "gtm.fund.contributions";
  static final String SPEND_BY = "gtm.fund.spend_by";
  static final String EXTENSION = "gtm.fund.extension";
  static final String SECTION = "gtm.fund";

  /** Reads it; empty if the agreement has no fund. */
  static Optional<GtmFundData> of(GtmData data) {
    return data.answers().find(TOTAL).isPresent()
        ? Optional.of(new GtmFundData(data.answers(), data.answers().rows(CONTRIBUTIONS)))
        : Optional.empty();
  }

  Optional<Money> total() {
    return answers.money(TOTAL);
  }

  Optional<LocalDate> spendBy() {
    return answers.date(SPEND_BY);
  }

  /** What becomes of the rest: returned, rolled-over, forfeited; empty if open. */
  Optional<String> unspent() {
    return answers.choice("gtm.fund.unspent");
  }

  /** True if one account pays every cost. */
  boolean pooled() {
    return answers.choice("gtm.fund.variant").filter("pooled"::equals).isPresent();
  }

  Optional<Period> extension() {
    return answers.period(EXTENSION);
  }

  boolean rollsOver() {
    return unspent().filter("rolled-over"::equals).isPresent();
  }

  /** The last day on which spending lowers what is left; empty if open. */
  Optional<LocalDate> lastDay() {
    return rollsOver()
        ? spendBy().flatMap(day -> extension().flatMap(more -> more.after(day)))
        : spendBy();
  }

  FundContribution contribution(int at) {
    return new FundContribution(
        contributions.get(at).known("due", Value.Day.class).map(Value.Day::date),
        answers.period("gtm.fund.cure"));
  }
}
