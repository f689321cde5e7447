package org.parley.app;

import java.util.List;
import java.util.Optional;
import org.parley.deal.Answered;
import org.parley.term.Condition;

/** What the conditions of an outline or a clause found in one agreement of a deal, in words. */
final class ConditionFacts {
  private static final String HEAD = "deal.";

  private final ExplainedDeal deal;
  private final Assembly.Assembled agreement;

  ConditionFacts(ExplainedDeal deal, Assembly.Assembled agreement) {
    this.deal = deal;
    this.agreement = agreement;
  }

  boolean hold(Condition condition) {
    return condition.holds(agreement.selection().facts());
  }

  /** What a condition read, in parentheses after a space; empty if it reads nothing. */
  String of(Condition condition) {
    List<String> facts = condition.leaves().flatMap(leaf -> leaf(leaf).stream()).toList();
    return facts.isEmpty() ? "" : " (" + String.join("; ", facts) + ")";
  }

  private Optional<String> leaf(Condition leaf) {
    if (leaf instanceof Condition.ReadsTerm reads) {
      return Optional.of(
          reads.path().startsWith(HEAD) ? ofHead(reads.path()) : ofTerm(reads.path()));
    }
    if (leaf instanceof Condition.Included included) {
      boolean in = agreement.selection().facts().included(included.clause());
      return Optional.of(included.clause() + (in ? " is in" : " is not in"));
    }
    return leaf instanceof Condition.Alongside other
        ? Optional.of(alongside(other.agreement()))
        : Optional.empty();
  }

  private String ofTerm(String path) {
    return agreement
        .agreement()
        .answers()
        .find(path)
        .map(found -> path + " is " + deal.words().print(found) + ", " + deal.source(found))
        .orElse(path + " has no answer");
  }

  /** What the deal says of itself, such as its structure. */
  private String ofHead(String path) {
    String name = path.substring(HEAD.length());
    return agreement
        .selection()
        .facts()
        .answer(path)
        .flatMap(
            answer ->
                deal.library()
                    .builtIn(path)
                    .map(declared -> deal.words().print(new Answered(declared, answer, false))))
        .map(printed -> "the " + name + " is " + printed)
        .orElse("the deal names no " + name);
  }

  private String alongside(String other) {
    boolean there = agreement.selection().facts().alongside(other);
    String what = other.equals(Condition.Alongside.ANY) ? "other agreements" : other;
    return "the deal has " + (there ? "" : "no ") + what;
  }
}
