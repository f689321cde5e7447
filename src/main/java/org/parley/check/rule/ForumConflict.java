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
  private final Search court;
  private final Search scope;
  private final Search arbitration;
  private final Search interim;

  ForumConflict(CheckData data, Language language) {
    super(data, language);
    this.law = data.exact("law");
    this.court = data.exact("court");
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
    places(law, paper, report);
    places(court, paper, report);
    paper
        .first(arbitration)
        .filter(passage -> !paper.says(interim))
        .ifPresent(passage -> report.found(passage, 0, "no interim relief beside arbitration"));
  }

  /** Two laws, or two courts that each decide alone. */
  private void places(Search place, Paper paper, Report report) {
    var first = new ArrayList<String>();
    paper
        .prose()
        .filter(passage -> !scope.in(passage).find())
        .forEach(
            passage -> {
              Matcher found = place.in(passage);
              while (found.find()) {
                String name = name(found);
                if (!first.isEmpty() && !first.contains(name)) {
                  report.found(passage, found.start(), first.get(0) + ", " + name);
                }
                first.add(name);
              }
            });
  }

  /** The group that took part in the match. */
  private static String name(Matcher found) {
    for (int group = 1; group < found.groupCount(); group++) {
      if (found.group(group) != null) {
        return found.group(group);
      }
    }
    return String.valueOf(found.group(found.groupCount()));
  }
}
