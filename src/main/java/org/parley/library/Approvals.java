package org.parley.library;

import java.util.List;
import org.parley.source.Span;

/**
 * Who approves which departure, from {@code templates/approvals.en.yaml}: the first line that fits
 * counts.
 *
 * @param rules in the order written; the last fits every departure
 */
public record Approvals(List<Rule> rules) {
  /** For a library without such a file. */
  static final Approvals NONE = new Approvals(List.of());

  public Approvals {
    rules = List.copyOf(rules);
  }

  /**
   * One line.
   *
   * @param kinds the kinds of departure that it is for; none for all
   * @param subjects the subjects of the term sheet that it is for; none for all
   * @param who the people, in words
   */
  public record Rule(List<String> kinds, List<String> subjects, String who, Span span) {
    public Rule {
      kinds = List.copyOf(kinds);
      subjects = List.copyOf(subjects);
    }

    private boolean fits(String kind, String subject) {
      return (kinds.isEmpty() || kinds.contains(kind))
          && (subjects.isEmpty() || subjects.contains(subject));
    }
  }

  /** Who approves a departure of this kind in this subject; the empty text where no line fits. */
  public String who(String kind, String subject) {
    return rules.stream()
        .filter(rule -> rule.fits(kind, subject))
        .findFirst()
        .map(Rule::who)
        .orElse("");
  }
}
