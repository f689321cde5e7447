package org.parley.check.rule;

import java.util.regex.Matcher;
import org.parley.check.CheckData;
import org.parley.check.Paper;
import org.parley.check.Search;
import org.parley.diagnostic.DiagnosticCode;

/**
 * A committee without quorum, vote or way out of a deadlock, or with power over the contract
 * itself.
 */
final class CommitteeOverreach extends PresenceRule {
  private final Language language;
  private final Search overreach;
  private final Search unless;

  CommitteeOverreach(CheckData data, Language language) {
    super(data);
    this.language = language;
    this.overreach = data.any("overreach");
    this.unless = data.any("unless");
  }

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.DRAFT_COMMITTEE_OVERREACH;
  }

  @Override
  public void find(Paper paper, Report report) {
    super.find(paper, report);
    language
        .sentences()
        .of(paper)
        .filter(sentence -> !unless.inWhole(sentence).find())
        .forEach(
            sentence -> {
              Matcher found = overreach.in(sentence);
              if (found.find()) {
                report.found(sentence.passage(), sentence.start() + found.start(), found.group());
              }
            });
  }
}
