package org.parley.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Runs checks over papers. */
public record Review(List<Rule> rules) {
  /**
   * A check with its advice.
   *
   * @param fix what to do about a finding, a sentence
   */
  public record Rule(DraftingCheck check, String fix) {}

  public Review {
    rules = List.copyOf(rules);
  }

  /** The same review with those checks alone. */
  public Review only(Predicate<DraftingCheck> wanted) {
    return new Review(rules.stream().filter(rule -> wanted.test(rule.check)).toList());
  }

  /** Every finding, by check and then by place. */
  public List<Finding> of(Paper paper) {
    return rules.parallelStream().map(rule -> of(rule, paper)).flatMap(List::stream).toList();
  }

  private static List<Finding> of(Rule rule, Paper paper) {
    var findings = new ArrayList<Finding>();
    rule.check.find(
        paper,
        (passage, start, what) ->
            findings.add(Finding.of(rule.check, passage, start, what, rule.fix)));
    return findings;
  }
}
