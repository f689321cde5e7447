package org.parley.deal.rule;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Row;

/**
 * The sponsors take what the steering committee could not decide, so nobody sits on both. Source:
 * the wording of {@code gov.executive-sponsors}.
 */
final class SponsorOutsideCommittee implements DealRule {
  private static final String SPONSORS = "gov.executive_sponsors.sponsors";
  private static final String MEMBERS = "gov.steering_committee.members";

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    Set<String> members =
        agreement.answers().rows(MEMBERS).stream()
            .flatMap(row -> person(row).stream())
            .collect(Collectors.toSet());
    for (Row sponsor : agreement.answers().rows(SPONSORS)) {
      if (person(sponsor).filter(members::contains).isPresent()) {
        findings.report(
            DiagnosticCode.SPONSOR_ON_COMMITTEE
                .at(Place.cell(sponsor, "name"), sponsor.text("name").orElseThrow())
                .withHint(
                    "Name another executive under `"
                        + SPONSORS
                        + "`, or another member under `"
                        + MEMBERS
                        + "`."));
      }
    }
  }

  private static Optional<String> person(Row row) {
    return row.text("name").map(name -> name.strip().toLowerCase(Locale.ROOT));
  }
}
