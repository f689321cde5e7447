package org.parley.workbook;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.deal.Party;
import org.parley.deal.economics.Quarters;
import org.parley.value.Row;

/**
 * What a deal says of contributions and of the balance between them.
 *
 * @param serving the agreement that they stand in
 * @param parties of the agreement
 * @param lines by party; those without party last
 * @param planEnd last date in the project plan
 */
record ContributionData(
    Serving serving, List<Party> parties, List<ContributionLine> lines, PlanEnd planEnd) {
  static final String ITEMS = "jda.contributions.items";
  static final String COUNTED = "jda.contributions.counted";
  static final String SECTION = "jda.contributions";
  static final String BALANCE_SECTION = "jda.contributions#balance";
  private static final Set<String> TECHNICAL = Set.of("technology", "data");

  /** Reads them; empty if no agreement has a register of contributions. */
  static Optional<ContributionData> of(WorkbookInput input) {
    return Serving.of(input, List.of(ITEMS, COUNTED)).map(ContributionData::read);
  }

  private static ContributionData read(Serving serving) {
    List<Party> parties = serving.parties();
    List<ContributionLine> lines =
        serving.answers().rows(ITEMS).stream()
            .map(row -> new ContributionLine(row, party(parties, row), counts(serving, row)))
            .sorted(
                Comparator.comparing(
                    line -> line.party().map(parties::indexOf).orElse(parties.size())))
            .toList();
    return new ContributionData(serving, parties, lines, PlanEnd.of(serving.answers()));
  }

  private static Optional<Party> party(List<Party> parties, Row row) {
    return row.text("party")
        .flatMap(key -> parties.stream().filter(party -> party.key().equals(key)).findFirst());
  }

  private static Optional<Boolean> counts(Serving serving, Row row) {
    if (serving.answers().isOpen(COUNTED)) {
      return Optional.empty();
    }
    boolean all = serving.answers().choice(COUNTED).filter("technology-and-data"::equals).isEmpty();
    return all ? Optional.of(true) : row.text("kind").map(TECHNICAL::contains);
  }

  /** Full quarters of the plan; empty if a date of the plan is open. */
  Optional<Integer> parts() {
    return planEnd.date().map(last -> Quarters.until(serving.input().deal().date(), last));
  }

  /** True if every line that counts has a party, so that the balance can be computed. */
  boolean complete() {
    return lines.stream().noneMatch(line -> line.mayCount() && line.party().isEmpty());
  }

  /** Place of a party's first line. */
  int first(Party party) {
    return (int)
        lines.stream()
            .flatMap(line -> line.party().stream())
            .filter(one -> parties.indexOf(one) < parties.indexOf(party))
            .count();
  }

  /** How many lines a party has. */
  int count(Party party) {
    return (int)
        lines.stream().filter(line -> line.party().filter(party::equals).isPresent()).count();
  }

  /** How many of a party's lines count. */
  long counting(Party party) {
    return lines.stream()
        .filter(line -> line.party().filter(party::equals).isPresent() && line.mayCount())
        .count();
  }
}
