package org.parley.deal.rule;

import java.util.List;
import org.parley.deal.Answers;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Period;

/**
 * The standstill of an IP dispute lasts until the expert has decided; otherwise the lawsuit may
 * begin while the expert still reads. Source: the steps in {@code ip.dispute-protocol}.
 */
final class StandstillCoversSteps implements DealRule {
  private static final String PROTOCOL = "ip.dispute_protocol.";
  private static final String STANDSTILL = PROTOCOL + "standstill";
  private static final String APPOINTMENT = PROTOCOL + "appointment";
  private static final List<String> STEPS =
      List.of(PROTOCOL + "answer", APPOINTMENT, PROTOCOL + "review", PROTOCOL + "decision");

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    Answers answers = agreement.answers();
    var standstill = answers.period(STANDSTILL);
    if (standstill.isEmpty() || STEPS.stream().anyMatch(step -> answers.period(step).isEmpty())) {
      return;
    }
    long steps = STEPS.stream().mapToLong(step -> days(answers, step)).sum();
    long total = steps + days(answers, APPOINTMENT) * furtherAppointments(answers);
    if (standstill.get().atLeastDays() < total) {
      findings.report(
          DiagnosticCode.STANDSTILL_TOO_SHORT
              .at(
                  Place.given(agreement, STANDSTILL, STEPS.get(3), STEPS.get(2)),
                  standstill.get(),
                  total)
              .withHint("Lengthen `" + STANDSTILL + "`, or shorten the steps."));
    }
  }

  /** After the reviewer comes the expert, or the experts of the parties and then the chair. */
  private static int furtherAppointments(Answers answers) {
    return answers.choice(PROTOCOL + "variant").filter("three-expert-panel"::equals).isPresent()
        ? 2
        : 1;
  }

  private static long days(Answers answers, String path) {
    return answers.period(path).map(Period::atMostDays).orElse(0L);
  }
}
