package org.parley.check.rule;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.check.CheckData;
import org.parley.check.DraftingCheck;
import org.parley.check.Paper;
import org.parley.check.Passage;
import org.parley.diagnostic.DiagnosticCode;

/**
 * A definition of net revenue with open deductions, or silent on a receipt that somebody will argue
 * about.
 */
final class OpenNetRevenue implements DraftingCheck {
  private final Language language;
  private final Pattern label;
  private final Pattern about;
  private final Pattern open;
  private final Pattern closed;
  private final Map<String, Pattern> needs;

  OpenNetRevenue(CheckData data, Language language) {
    this.language = language;
    this.label = data.pattern("label");
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
    DefinedTerms.of(paper, language).all().stream()
        .filter(defined -> defined.formal() && label.matcher(defined.label()).matches())
        .filter(defined -> !defined.passage().text().contains("has the meaning"))
        .findFirst()
        .ifPresent(defined -> judge(defined.passage(), paper, report));
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
    Matcher found = open.matcher(meaning.text());
    if (found.find() && !closed.matcher(meaning.text()).find()) {
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
