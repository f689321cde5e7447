package org.parley.check.rule;

import java.util.Map;
import java.util.regex.Matcher;
import org.parley.check.CheckData;
import org.parley.check.DraftingCheck;
import org.parley.check.Paper;
import org.parley.check.Passage;
import org.parley.check.Search;
import org.parley.diagnostic.DiagnosticCode;

/**
 * A definition of net revenue with open deductions, or silent on a receipt that somebody will argue
 * about.
 */
final class OpenNetRevenue implements DraftingCheck {
  private final Language language;
  private final Search label;
  private final Search meaning;
  private final Search elsewhere;
  private final Search about;
  private final Search open;
  private final Search closed;
  private final Map<String, Search> needs;

  OpenNetRevenue(CheckData data, Language language) {
    this.language = language;
    this.label = data.pattern("label");
    this.meaning = data.pattern("meaning");
    this.elsewhere = data.exact("elsewhere");
    this.about = data.any("about");
    this.open = data.any("open");
    this.closed = data.pattern("closed");
    this.needs = data.patterns("needs");
  }

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.DRAFT_OPEN_NET_REVENUE;
  }

  @Override
  public Scope scope() {
    return Scope.TREE;
  }

  @Override
  public void find(Paper paper, Report report) {
    language.terms().of(paper).all().stream()
        .filter(defined -> defined.formal() && label.matcher(defined.label()).matches())
        .map(DefinedTerms.Defined::passage)
        .filter(passage -> !elsewhere.in(passage).find())
        .findFirst()
        .or(() -> paper.first(meaning))
        .ifPresent(passage -> judge(passage, paper, report));
  }

  private void judge(Passage meaning, Paper paper, Report report) {
    String said =
        paper.sections(
            paper
                .body()
                .filter(
                    passage ->
                        passage.article().equals(meaning.article())
                            || about.matcher(passage.whole() + " " + passage.heading()).find()));
    Matcher found = open.in(meaning);
    if (found.find() && !closed.in(meaning).find()) {
      report.found(meaning, found.start(), "which deductions there are: " + found.group());
    }
    needs.forEach(
        (need, pattern) -> {
          if (!pattern.matcher(said).find()) {
            report.found(meaning, 0, need);
          }
        });
  }
}
