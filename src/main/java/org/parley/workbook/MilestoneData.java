package org.parley.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.deal.Answers;
import org.parley.deal.Party;
import org.parley.value.Money;
import org.parley.value.Row;
import org.parley.value.Value;

/**
 * What a deal says of milestones and their payments.
 *
 * @param serving the agreement that they stand in
 * @param ids all milestones: those of the plan, then those that only a payment, a value or a stage
 *     of vesting names
 * @param plan rows of the plan
 * @param payments rows of the payments
 * @param values what milestones count as value delivered
 * @param terms what holds for all payments
 * @param parties that pay or receive, in the order of the deal
 * @param currencies in the order of first appearance
 */
record MilestoneData(
    Serving serving,
    List<String> ids,
    List<Row> plan,
    List<Row> payments,
    List<Row> values,
    PaymentTerms terms,
    List<Party> parties,
    List<String> currencies) {
  static final String PLAN = "jda.plan.milestones";
  static final String PAYMENTS = "fin.milestones.payments";
  static final String PLAN_SECTION = "jda.plan";
  static final String PAYMENT_SECTION = "fin.milestones";

  /** Reads them; empty if no agreement has milestones or milestone payments. */
  static Optional<MilestoneData> of(WorkbookInput input) {
    return Serving.of(input, List.of(PLAN, PAYMENTS, ScorecardData.MILESTONE_VALUES))
        .map(MilestoneData::read);
  }

  private static MilestoneData read(Serving serving) {
    Answers answers = serving.answers();
    List<Row> plan = answers.rows(PLAN);
    List<Row> payments = answers.rows(PAYMENTS);
    Set<String> ids = new LinkedHashSet<>(plan.stream().map(Row::key).toList());
    List<Row> values = answers.rows(ScorecardData.MILESTONE_VALUES);
    payments.forEach(row -> row.text("milestone").ifPresent(ids::add));
    values.forEach(row -> row.text("milestone").ifPresent(ids::add));
    VestingData.stages(answers).forEach(row -> row.text("milestone").ifPresent(ids::add));
    List<Party> parties =
        serving.input().deal().parties().values().stream()
            .filter(party -> payments.stream().anyMatch(row -> names(row, party)))
            .toList();
    List<String> currencies =
        payments.stream()
            .flatMap(row -> row.known("amount", Money.class).stream())
            .map(Money::currency)
            .distinct()
            .toList();
    return new MilestoneData(
        serving,
        List.copyOf(new ArrayList<>(ids)),
        plan,
        payments,
        values,
        PaymentTerms.of(answers),
        parties,
        currencies);
  }

  private static boolean names(Row row, Party party) {
    return row.text("payer").filter(party.key()::equals).isPresent()
        || row.text("payee").filter(party.key()::equals).isPresent();
  }

  /** The plan's row of a milestone; empty if only a payment names it. */
  Optional<Row> planned(String id) {
    return plan.stream().filter(row -> row.key().equals(id)).findFirst();
  }

  /** The due date of a milestone in the plan. */
  Optional<LocalDate> due(String id) {
    return planned(id).flatMap(row -> row.known("due", Value.Day.class)).map(Value.Day::date);
  }

  /** The row that gives a milestone a value. */
  Optional<Row> valued(String id) {
    return values.stream()
        .filter(row -> row.text("milestone").filter(id::equals).isPresent())
        .findFirst();
  }

  /** The address of a cell of the milestone that a payment hangs on. */
  Optional<String> place(MilestoneLayout layout, int payment, int column) {
    return payments
        .get(payment)
        .text("milestone")
        .map(id -> layout.milestone(ids.indexOf(id), column).here());
  }

  /** 1-based number of a party among those that pay or receive. */
  Optional<Integer> number(Row row, String column) {
    return row.text(column)
        .map(key -> parties.stream().map(Party::key).toList().indexOf(key) + 1)
        .filter(number -> number > 0);
  }

  Optional<String> party(Row row, String column) {
    return number(row, column).map(number -> parties.get(number - 1).label());
  }
}
