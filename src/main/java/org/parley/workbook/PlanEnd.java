package org.parley.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.deal.Answers;
import org.parley.value.Answer;
import org.parley.value.Value;

/**
 * The last date in the project plan: of a task, a milestone or a contribution, which all stand in
 * it.
 *
 * @param date empty if one of the dates is open or there is none
 */
record PlanEnd(Optional<LocalDate> date) {
  /** A column of dates in a table. */
  private record Dates(String table, String column) {}

  private static final List<Dates> ALL =
      List.of(
          new Dates("jda.plan.tasks", "start"),
          new Dates("jda.plan.tasks", "end"),
          new Dates(MilestoneData.PLAN, "due"),
          new Dates(ContributionData.ITEMS, "due"));

  static PlanEnd of(Answers answers) {
    boolean open =
        ALL.stream().anyMatch(dates -> answers.isOpen(dates.table()))
            || cells(answers).anyMatch(Answer::isOpen);
    return new PlanEnd(
        open
            ? Optional.empty()
            : cells(answers)
                .flatMap(cell -> cell.known(Value.Day.class).stream())
                .map(Value.Day::date)
                .max(LocalDate::compareTo));
  }

  private static Stream<Answer> cells(Answers answers) {
    return ALL.stream()
        .flatMap(
            dates ->
                answers.rows(dates.table()).stream()
                    .flatMap(row -> row.cell(dates.column()).stream()));
  }
}
