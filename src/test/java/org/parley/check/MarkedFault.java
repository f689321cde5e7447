package org.parley.check;

import java.util.Optional;
import java.util.Set;

/**
 * A fault that a lawyer marked in a foreign paper.
 *
 * @param check its code
 * @param words where it stands; they occur once in the paper
 * @param or the other one of two places that cannot both hold
 * @param missing the answer that a subject lacks, as the check calls it
 * @param byTool true if the tool found it before the lawyer did
 */
record MarkedFault(
    String check, String words, Optional<String> or, Optional<String> missing, boolean byTool) {
  private static final int NEAR = 60;

  /** Checks that report a paragraph once, whatever it holds of their kind. */
  private static final Set<String> ONCE_A_PARAGRAPH = Set.of("D111", "D305");

  MarkedFault without(String answer) {
    return new MarkedFault(check, words, or, Optional.of(answer), byTool);
  }

  /**
   * A place that a check reports.
   *
   * @param start in the text of the passage
   */
  record Report(DraftingCheck check, Passage passage, int start, String what) {
    String code() {
      return check.code().code();
    }

    private String printed() {
      return passage.number() + " " + passage.text();
    }

    @Override
    public String toString() {
      return code() + " [" + what + "] " + passage.number() + ": " + passage.text();
    }
  }

  /** True if a report is about this fault. */
  boolean isFoundBy(Report report) {
    if (!report.code().equals(check)) {
      return false;
    }
    return missing
        .map(report.what::equals)
        .orElseGet(() -> at(words, report) || or.filter(other -> at(other, report)).isPresent());
  }

  private boolean at(String place, Report report) {
    int found = report.printed().indexOf(place);
    if (found < 0) {
      return false;
    }
    boolean passage =
        report.check.scope() != DraftingCheck.Scope.TEXT || ONCE_A_PARAGRAPH.contains(check);
    int start = report.start + report.passage.number().length() + 1;
    return passage || start > found - NEAR && start < found + place.length() + NEAR;
  }
}
