package org.parley.check.rule;

import java.util.ArrayList;
import java.util.regex.Matcher;
import org.parley.check.CheckData;
import org.parley.check.Paper;
import org.parley.check.Search;
import org.parley.diagnostic.DiagnosticCode;

/** Two governing laws, arbitration beside exclusive courts, arbitration without interim relief. */
final class ForumConflict extends ContradictionRule {
  private final Search law;
  private final Search scope;
  private final Search arbitration;
  private final Search interim;

  ForumConflict(CheckData data, Language language) {
    super(data, language);
    this.law = data.exact("law");
    this.scope = data.pattern("scope");
    this.arbitration = data.pattern("arbitration");
    this.interim = data.pattern("interim");
  }

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.DRAFT_FORUM_CONFLICT;
  }

  @Override
  public void find(Paper paper, Report report) {
    super.find(paper, report);
    laws(paper, report);
    paper
        .first(arbitration)
        .filter(passage -> !paper.says(interim))
        .ifPresent(passage -> report.found(passage, 0, "no interim relief beside arbitration"));
  }

  private void laws(Paper paper, Report report) {
    var first = new ArrayList<String>();
    paper
        .prose()
        .filter(passage -> !scope.in(passage).find())
        .forEach(
            passage -> {
              Matcher found = law.in(passage);
              while (found.find()) {
                if (!first.isEmpty() && !first.contains(found.group(1))) {
                  report.found(passage, found.start(), first.get(0) + ", " + found.group(1));
                }
                first.add(found.group(1));
              }
            });
  }
}
