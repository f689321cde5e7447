package org.parley.check.rule;

import java.util.regex.Matcher;
import org.parley.check.CheckData;
import org.parley.check.Paper;
import org.parley.check.Search;
import org.parley.diagnostic.DiagnosticCode;

/**
 * Schedules, orders or policies without an order of precedence, and policies of one side that go
 * before what both have signed.
 */
final class PrecedenceMissing extends DemandRule {
  private final Search policyAbove;

  PrecedenceMissing(CheckData data) {
    super(data);
    this.policyAbove = data.any("policy_above");
  }

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.DRAFT_PRECEDENCE_MISSING;
  }

  @Override
  public void find(Paper paper, Report report) {
    super.find(paper, report);
    paper
        .prose()
        .forEach(
            passage -> {
              Matcher found = policyAbove.in(passage);
              if (found.find()) {
                report.found(passage, found.start(), found.group());
              }
            });
  }
}
