package org.parley.workbook;

import java.util.List;
import java.util.Optional;
import org.parley.deal.Answers;
import org.parley.deal.economics.VestingStage;
import org.parley.value.Money;
import org.parley.value.Period;
import org.parley.value.Row;
import org.parley.value.Value;

/**
 * What a deal says of rights that vest in stages.
 *
 * @param stages rows; none if they are open
 * @param contest how long an objection or an answer is possible; empty if open
 */
record VestingData(
    Serving serving, VestingStage.Rule rule, List<Row> stages, Optional<Period> contest) {
  static final String SECTION = "lic.milestone-vesting";
  static final String VARIANT = "lic.milestone_vesting.variant";
  static final String STAGES = "lic.milestone_vesting.stages";
  static final String REVENUE_STAGES = "lic.milestone_vesting.revenue_stages";
  static final String CONTEST = "lic.milestone_vesting.contest";

  /** Reads it; empty if the agreement grants its rights at once. */
  static Optional<VestingData> of(Serving serving) {
    Answers answers = serving.answers();
    return answers
        .find(CONTEST)
        .map(
            found -> {
              VestingStage.Rule rule = rule(answers);
              boolean revenue = rule == VestingStage.Rule.REVENUE;
              return new VestingData(
                  serving,
                  rule,
                  answers.rows(revenue ? REVENUE_STAGES : STAGES),
                  answers.period(CONTEST));
            });
  }

  /** The stages that hang on milestones. */
  static List<Row> stages(Answers answers) {
    return answers.rows(STAGES);
  }

  private static VestingStage.Rule rule(Answers answers) {
    return switch (answers.choice(VARIANT).orElse("")) {
      case "vest-at-signing-with-reversion" -> VestingStage.Rule.REVERSION;
      case "vest-on-revenue" -> VestingStage.Rule.REVENUE;
      default -> VestingStage.Rule.MILESTONE;
    };
  }

  boolean byRevenue() {
    return rule == VestingStage.Rule.REVENUE;
  }

  boolean reverts() {
    return rule == VestingStage.Rule.REVERSION;
  }

  String table() {
    return byRevenue() ? REVENUE_STAGES : STAGES;
  }

  VestingStage stage(int at) {
    return new VestingStage(
        rule, stages.get(at).known("long_stop", Value.Day.class).map(Value.Day::date), contest);
  }

  /** The revenue at which a stage vests; empty if open, or if it hangs on a milestone. */
  Optional<Money> level(int at) {
    return stages.get(at).known("revenue", Money.class);
  }
}
