package org.parley.deal.rule;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Row;

/**
 * A task that waits for another names a task of the plan. A warning, because a task may wait for
 * something outside the plan; a text with spaces is taken for such a thing.
 */
final class TaskDependencies implements DealRule {
  private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;]\\s*");

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    Set<String> tasks =
        agreement.answers().rows(Plan.TASKS).stream()
            .map(Row::key)
            .collect(Collectors.toCollection(TreeSet::new));
    for (Row row : agreement.answers().rows(Plan.TASKS)) {
      row.text("depends_on").ifPresent(written -> check(row, written, tasks, findings));
    }
  }

  private static void check(Row row, String written, Set<String> tasks, Findings findings) {
    for (String name : SEPARATOR.split(written.strip())) {
      if (!name.contains(" ") && !tasks.contains(name)) {
        findings.report(
            DiagnosticCode.UNKNOWN_TASK
                .at(Place.cell(row, "depends_on"), row.key(), name)
                .withHint(
                    "Name the tasks by their `id`, with commas between them: "
                        + String.join(", ", tasks)
                        + "."));
      }
    }
  }
}
