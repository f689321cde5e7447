package org.parley.proof;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.logicng.formulas.Formula;
import org.parley.diagnostic.Diagnostic;
import org.parley.library.Library;
import org.parley.library.LibraryClause;
import org.parley.library.Outline;
import org.parley.library.Variant;
import org.parley.source.SourceText;

/**
 * Makes few term sheets that together use every wording of an agreement: each takes as many
 * wordings as go together, and is otherwise as usual as it can be.
 */
public final class CoverageDeals {
  private final Library library;
  private final Trial trial;
  private final DealModel deal;
  private final Logic logic;
  private final Formula kept;

  private CoverageDeals(Library library, Outline outline, ReadLeaves leaves, Trial trial) {
    this.library = library;
    this.trial = trial;
    this.deal = new DealModel(library, outline, leaves);
    this.logic = deal.logic();
    this.kept = CompanionObligations.kept(deal);
  }

  /**
   * The term sheets of every agreement, in the order of the library.
   *
   * @param trial tells which term sheets the rules of a deal refuse
   */
  public static List<CoverageDeal> of(Library library, Trial trial) {
    var leaves = new ReadLeaves(library);
    return library.outlines().values().parallelStream()
        .map(outline -> new CoverageDeals(library, outline, leaves, trial).make())
        .toList()
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private List<CoverageDeal> make() {
    var made = new ArrayList<CoverageDeal>();
    Set<Formula> left = wordings();
    while (!left.isEmpty()) {
      Formula first = left.iterator().next();
      Optional<Logic.Situation> situation = granting(first, List.copyOf(left));
      left.remove(first);
      situation.ifPresent(
          found -> {
            left.removeIf(found::holds);
            made.add(deal(made.size() + 1, found));
          });
    }
    return made;
  }

  private CoverageDeal deal(int number, Logic.Situation found) {
    String head =
        "# Made by ./parley clauses --coverage: number %d of the %s.\n"
            .formatted(number, deal.main().outline().title());
    return new CoverageDeal(deal.main().outline().id() + "-" + number, head + sheet(found));
  }

  private String sheet(Logic.Situation found) {
    return MadeSheet.of(library, deal, found, "Coverage deal");
  }

  /** Where each wording is chosen that any deal can choose. */
  private Set<Formula> wordings() {
    var wordings = new LinkedHashSet<Formula>();
    for (LibraryClause clause : deal.main().clauses()) {
      for (Variant variant : clause.variants().values()) {
        Formula chosen = deal.main().chosen(clause, variant);
        if (logic.possible(List.of(kept, chosen))) {
          wordings.add(logic.named(chosen));
        }
      }
    }
    return wordings;
  }

  /**
   * A deal with the first wording and as many others as its rules let stand together; fewer are
   * tried as long as they refuse it.
   */
  private Optional<Logic.Situation> granting(Formula first, List<Formula> left) {
    for (int wanted = left.size(); wanted > 0; wanted /= 2) {
      Optional<Logic.Situation> found = situation(first, left.subList(0, wanted));
      if (found.isPresent() && accepted(found.get())) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Logic.Situation> situation(Formula first, List<Formula> wanted) {
    while (true) {
      var preferred = new ArrayList<>(wanted);
      preferred.addAll(deal.preferred());
      Optional<Logic.Situation> found = logic.find(List.of(kept, first), preferred);
      if (found.isEmpty() || !deal.modelSisters(found.get())) {
        return found;
      }
    }
  }

  private boolean accepted(Logic.Situation found) {
    return trial.findings(new SourceText("coverage.yaml", sheet(found))).stream()
        .noneMatch(Diagnostic::isError);
  }
}
