package org.parley.deal.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.deal.Answers;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;

/**
 * A license of fixed length lasts until customers have been wound down; otherwise the last
 * deliveries have none. A warning, because the parties may plan to end them sooner.
 */
final class LicenseOutlastsWindDown implements DealRule {
  private static final String YEARS = "lic.exploitation.years";
  private static final String WIND_DOWN = "core.wind_down.period";

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    Answers answers = agreement.answers();
    Optional<LocalDate> end = Duration.of(deal, agreement).end();
    Optional<LocalDate> wound =
        answers.period(WIND_DOWN).flatMap(period -> end.flatMap(period::after));
    answers
        .period(YEARS)
        .flatMap(period -> period.after(deal.date()))
        .filter(last -> wound.filter(last::isBefore).isPresent())
        .ifPresent(
            last ->
                findings.report(
                    DiagnosticCode.LICENSE_UNDER_WIND_DOWN
                        .at(
                            Place.given(agreement, YEARS, WIND_DOWN, "core.term.initial"),
                            last,
                            wound.orElseThrow())
                        .withHint(
                            "Lengthen `"
                                + YEARS
                                + "`, or shorten `"
                                + WIND_DOWN
                                + "` or `core.term.initial`.")));
  }
}
