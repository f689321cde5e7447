package org.parley.deal.rule;

import java.math.BigDecimal;
import org.parley.deal.Answers;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;

/** A committee whose quorum is larger than its membership can decide nothing. */
final class QuorumPossible implements DealRule {
  private static final String QUORUM = "gov.steering_committee.quorum_each";
  private static final String MEMBERS = "gov.steering_committee.members_each";

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    Answers answers = agreement.answers();
    answers
        .number(QUORUM)
        .ifPresent(
            quorum ->
                answers
                    .number(MEMBERS)
                    .filter(members -> quorum.compareTo(members) > 0)
                    .ifPresent(members -> report(agreement, quorum, members, findings)));
  }

  private static void report(
      DealAgreement agreement, BigDecimal quorum, BigDecimal members, Findings findings) {
    findings.report(
        DiagnosticCode.QUORUM_OVER_MEMBERS
            .at(
                Place.given(agreement, QUORUM, MEMBERS),
                quorum.toPlainString(),
                members.toPlainString())
            .withHint("Lower `" + QUORUM + "`, or raise `" + MEMBERS + "`."));
  }
}
