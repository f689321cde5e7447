package org.parley.deal.rule;

import java.util.List;
import org.parley.deal.Answers;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Period;

/** An audit finds nothing where the records are no longer kept. */
final class AuditWithinRecords implements DealRule {
  private static final String RETENTION = "fin.records.retention";
  private static final List<String> AUDITED =
      List.of("fin.audit.look_back", "fin.audit.after_term");

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    Answers answers = agreement.answers();
    answers
        .period(RETENTION)
        .ifPresent(kept -> AUDITED.forEach(path -> check(agreement, path, kept, findings)));
  }

  private static void check(DealAgreement agreement, String path, Period kept, Findings findings) {
    agreement
        .answers()
        .period(path)
        .filter(period -> period.atLeastDays() > kept.atLeastDays())
        .ifPresent(
            period ->
                findings.report(
                    DiagnosticCode.AUDIT_BEYOND_RECORDS
                        .at(Place.given(agreement, path, RETENTION), path, period, kept)
                        .withHint(
                            "Set `"
                                + RETENTION
                                + "` to at least "
                                + period
                                + ", or shorten the audit.")));
  }
}
