package org.parley.termsheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.deal.Answered;
import org.parley.deal.Deal;
import org.parley.deal.Negotiation.Rung;
import org.parley.deal.Negotiation.Standing;
import org.parley.library.Library;
import org.parley.library.LibraryClause;
import org.parley.library.Variant;
import org.parley.library.VariantPosition;
import org.parley.term.TermPositions;
import org.parley.value.Value;

/** Where the library sees the parties of a deal on a point. */
record NegotiationPositions(Library library, Deal deal, Answered point) {
  /** Best first, by party. */
  Map<String, List<Rung>> of(Collection<String> parties) {
    var positions = new LinkedHashMap<String, List<Rung>>();
    for (String party : parties) {
      role(party)
          .map(role -> variants().map(clause -> rungs(clause, role)).orElseGet(() -> rungs(role)))
          .filter(rungs -> !rungs.isEmpty())
          .ifPresent(rungs -> positions.put(party, rungs));
    }
    return positions;
  }

  /** What is usually given for the wording that the deal has; the empty text if nothing. */
  String trade() {
    return variants().stream()
        .flatMap(clause -> clause.variants().values().stream())
        .filter(
            variant ->
                point
                    .answer()
                    .known(Value.Choice.class)
                    .filter(choice -> choice.key().equals(variant.name()))
                    .isPresent())
        .flatMap(variant -> variant.positions().values().stream())
        .map(VariantPosition::trade)
        .filter(trade -> !trade.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** The role of a party in the agreement that has the point. */
  private Optional<String> role(String party) {
    return deal.agreements().stream()
        .filter(agreement -> agreement.answers().find(point.path()).isPresent())
        .flatMap(agreement -> agreement.roles().of(party).stream())
        .findFirst();
  }

  /** The clause, if its wording is the point. */
  private Optional<LibraryClause> variants() {
    return library.clauses().values().stream()
        .filter(clause -> clause.variantPath().equals(point.path()))
        .findFirst();
  }

  private List<Rung> rungs(String role) {
    TermPositions positions = point.declaration().positions().get(role);
    var rungs = new ArrayList<Rung>();
    if (positions != null) {
      add(rungs, Standing.PREFERRED, positions.preferred());
      add(rungs, Standing.FALLBACK, positions.fallback());
      add(rungs, Standing.WALK_AWAY, positions.walkAway());
    }
    return rungs;
  }

  private List<Rung> rungs(LibraryClause clause, String role) {
    var rungs = new ArrayList<Rung>();
    for (VariantPosition.Rank rank : VariantPosition.Rank.values()) {
      String names =
          clause.variants().values().stream()
              .filter(variant -> stands(variant, role, rank))
              .map(Variant::name)
              .collect(Collectors.joining(", "));
      add(rungs, Standing.valueOf(rank.name()), names);
    }
    return rungs;
  }

  private static boolean stands(Variant variant, String role, VariantPosition.Rank rank) {
    VariantPosition position = variant.positions().get(role);
    return position != null && position.rank() == rank;
  }

  private void add(List<Rung> rungs, Standing standing, String values) {
    if (!values.isEmpty()) {
      rungs.add(new Rung(standing, said(values)));
    }
  }

  /** As people write it: a choice in the words that the interview gives for it. */
  private String said(String values) {
    Map<String, String> choices = point.declaration().choices();
    return choices.isEmpty()
        ? values.replace("..", " to ")
        : Stream.of(values.replaceAll("[\\[\\]]", "").split(", *"))
            .map(key -> choices.getOrDefault(key, key))
            .collect(Collectors.joining("; "));
  }
}
