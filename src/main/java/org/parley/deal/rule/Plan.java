package org.parley.deal.rule;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.deal.Answers;
import org.parley.value.Row;
import org.parley.value.Value;

/**
 * The milestones of a project plan.
 *
 * @param milestones rows by id, in the order of the plan
 */
record Plan(Map<String, Row> milestones) {
  static final String MILESTONES = "jda.plan.milestones";
  static final String TASKS = "jda.plan.tasks";

  /** Tables of other clauses that name milestones of the plan in their column {@code milestone}. */
  static final List<String> REFERRING =
      List.of(
          "fin.milestones.payments",
          "lic.milestone_vesting.stages",
          "gov.scorecard.milestone_values");

  static Plan of(Answers answers) {
    var milestones = new LinkedHashMap<String, Row>();
    answers.rows(MILESTONES).forEach(row -> milestones.put(row.key(), row));
    return new Plan(milestones);
  }

  Set<String> ids() {
    return milestones.keySet();
  }

  Optional<LocalDate> due(String milestone) {
    return Optional.ofNullable(milestones.get(milestone))
        .flatMap(row -> row.known("due", Value.Day.class))
        .map(Value.Day::date);
  }
}
