package org.parley.deal.rule;

import java.util.Set;
import java.util.stream.Stream;
import org.parley.deal.Answers;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;

/**
 * A perpetual exclusive or sole license without royalty or minimum sales is given away for good.
 * The cases in which it ends stand in every wording of {@code lic.exploitation}; what is paid is a
 * choice, so this is a warning.
 */
final class PerpetualLicensePaid implements DealRule {
  private static final String CLAUSE = "lic.exploitation.";
  private static final Set<String> EXCLUDING = Set.of("exclusive-in-field", "sole");

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    Answers answers = agreement.answers();
    boolean perpetual =
        EXCLUDING.contains(answers.choice(CLAUSE + "variant").orElse(""))
            && answers.choice(CLAUSE + "duration").orElse("").equals("perpetual");
    boolean paid =
        Stream.of("royalty", "minimum_royalty", "minimum_sales")
            .anyMatch(term -> answers.find(CLAUSE + term).isPresent());
    if (perpetual && !paid) {
      findings.report(
          DiagnosticCode.PERPETUAL_UNPAID
              .at(Place.given(agreement, CLAUSE + "duration", CLAUSE + "variant"))
              .withHint(
                  "Answer `royalty`, `minimum_royalty` or `minimum_sales` under"
                      + " `lic.exploitation`, or write `duration: fixed`."));
    }
  }
}
