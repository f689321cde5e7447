package org.parley.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.parley.diagnostic.Severity;

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
    var collected = new Collected(rule, new ArrayList<>());
    rule.check.find(paper, collected);
    return collected.findings;
  }

  private record Collected(Rule rule, List<Finding> findings) implements DraftingCheck.Report {
    @Override
    public void found(Passage passage, int start, String what) {
      add(rule.check.code().severity(), passage, start, what);
    }

    @Override
    public void remark(Passage passage, int start, String what) {
      add(Severity.INFO, passage, start, what);
    }

    private void add(Severity severity, Passage passage, int start, String what) {
      findings.add(Finding.of(rule.check, severity, passage, start, what, rule.fix));
    }
  }
}
