package org.parley.deal.rule;

import java.util.List;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Row;
import org.parley.value.Value;

/**
 * Each party of the agreement has the contacts to which the wording sends messages. Source: the
 * wording of {@code mss.security}, {@code mss.suspension} and {@code sched.implementation-plan}.
 */
final class ContactsNamed implements DealRule {
  private static final String PEOPLE = "sched.contacts.people";
  private static final List<String> NEEDED = List.of("executive", "project", "security");

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    List<Row> people = agreement.answers().rows(PEOPLE);
    if (people.isEmpty()) {
      return;
    }
    for (String party : agreement.parties()) {
      NEEDED.stream()
          .filter(function -> people.stream().noneMatch(row -> is(row, party, function)))
          .forEach(
              function ->
                  findings.report(
                      DiagnosticCode.CONTACT_MISSING
                          .at(Place.given(agreement, PEOPLE), party, function)
                          .withHint(
                              "Add a row with `party: "
                                  + party
                                  + "` and `function: "
                                  + function
                                  + "`; one person may have several rows.")));
    }
  }

  private static boolean is(Row row, String party, String function) {
    return row.known("party", Value.PartyKey.class)
            .filter(value -> value.key().equals(party))
            .isPresent()
        && row.known("function", Value.Choice.class)
            .filter(value -> value.key().equals(function))
            .isPresent();
  }
}
