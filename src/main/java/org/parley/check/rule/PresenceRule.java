package org.parley.check.rule;

import java.util.Map;
import java.util.regex.Matcher;
import org.parley.check.CheckData;
import org.parley.check.DraftingCheck;
import org.parley.check.Paper;
import org.parley.check.Passage;
import org.parley.check.Search;

/**
 * Asks a paper that settles a subject whether it answers every question that the subject raises.
 */
abstract class PresenceRule implements DraftingCheck {
  private final Search topic;
  private final Search about;
  private final Map<String, Search> needs;
  private final Map<String, Search> onlyWith;

  PresenceRule(CheckData data) {
    this.topic = data.any("topic");
    this.about = data.any("about");
    this.needs = data.patterns("needs");
    this.onlyWith = data.has("only_with") ? data.patterns("only_with") : Map.of();
  }

  @Override
  public Scope scope() {
    return Scope.TREE;
  }

  @Override
  public void find(Paper paper, Report report) {
    paper
        .prose()
        .filter(passage -> topic.in(passage).find())
        .findFirst()
        .ifPresent(first -> missing(first, paper, report));
  }

  private void missing(Passage first, Paper paper, Report report) {
    String said = said(paper);
    Matcher start = topic.in(first);
    int place = start.find() ? start.start() : 0;
    needs.forEach(
        (need, pattern) -> {
          if (asked(need, paper) && !pattern.matcher(said).find()) {
            report.found(first, place, need);
          }
        });
  }

  /** False for a question about what is nowhere in the paper. */
  private boolean asked(String need, Paper paper) {
    Search condition = onlyWith.get(need);
    return condition == null || paper.says(condition);
  }

  /** All that the paper says about the subject: each section that names it. */
  private String said(Paper paper) {
    return paper.sections(
        paper
            .body()
            .filter(
                passage ->
                    about.inWhole(passage).find() || about.matcher(passage.heading()).find()));
  }
}
