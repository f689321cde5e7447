package org.parley.deal.rule;

import org.parley.deal.Answers;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;

/** Data is there for as long as it may be exported. */
final class ExportBeforeDeletion implements DealRule {
  private static final String EXPORT = "mss.data_return.export";
  private static final String DELETION = "mss.data_return.delete";

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    Answers answers = agreement.answers();
    answers
        .period(DELETION)
        .ifPresent(
            deletion ->
                answers
                    .period(EXPORT)
                    .filter(export -> deletion.atMostDays() <= export.atLeastDays())
                    .ifPresent(
                        export ->
                            findings.report(
                                DiagnosticCode.DELETION_BEFORE_EXPORT
                                    .at(Place.given(agreement, DELETION, EXPORT), deletion, export)
                                    .withHint(
                                        "Leave time after the export, so that one that failed can"
                                            + " be repeated."))));
  }
}
