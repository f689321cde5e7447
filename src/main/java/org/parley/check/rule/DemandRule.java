package org.parley.check.rule;

import java.util.List;
import java.util.regex.Matcher;
import org.parley.check.CheckData;
import org.parley.check.DraftingCheck;
import org.parley.check.Paper;
import org.parley.check.Passage;
import org.parley.check.Search;

/** Facts that a paper states and that call for words which it lacks. */
abstract class DemandRule implements DraftingCheck {
  private record Demand(String name, Search when, Search needs) {}

  private final List<Demand> demands;

  DemandRule(CheckData data) {
    this.demands =
        data.groups("demands").stream()
            .map(each -> new Demand(each.group(), each.pattern("when"), each.pattern("needs")))
            .toList();
  }

  @Override
  public Scope scope() {
    return Scope.TREE;
  }

  @Override
  public void find(Paper paper, Report report) {
    for (Demand demand : demands) {
      paper
          .first(demand.when)
          .filter(passage -> !answered(paper, demand))
          .ifPresent(passage -> report.found(passage, start(passage, demand), demand.name));
    }
  }

  /** A heading counts: what it names is treated below it. */
  private static boolean answered(Paper paper, Demand demand) {
    return paper.says(demand.needs)
        || paper.passages().stream().anyMatch(passage -> demand.needs.in(passage).find());
  }

  private static int start(Passage passage, Demand demand) {
    Matcher when = demand.when.in(passage);
    return when.find() ? when.start() : 0;
  }
}
