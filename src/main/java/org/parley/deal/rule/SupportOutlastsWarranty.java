package org.parley.deal.rule;

import java.util.List;
import org.parley.deal.Answers;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Period;

/**
 * A unit is supported for at least as long as it is under warranty, after the last delivery and
 * after the end of the agreement.
 */
final class SupportOutlastsWarranty implements DealRule {

  private static final String WARRANTY = "supply.warranty.months";
  private static final List<String> SUPPORT =
      List.of("supply.end_of_life.support", "oem.installed_base.support");

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    Answers answers = agreement.answers();
    for (String path : SUPPORT) {
      answers
          .period(path)
          .ifPresent(
              support ->
                  answers
                      .period(WARRANTY)
                      .filter(warranty -> warranty.count() > support.count())
                      .ifPresent(warranty -> report(agreement, path, support, warranty, findings)));
    }
  }

  private static void report(
      DealAgreement agreement, String path, Period support, Period warranty, Findings findings) {
    findings.report(
        DiagnosticCode.SUPPORT_UNDER_WARRANTY
            .at(Place.given(agreement, path, WARRANTY), path, support, warranty)
            .withHint("Lengthen `" + path + "`, or shorten `" + WARRANTY + "`."));
  }
}
