package org.parley.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
 * Finds deals of one agreement that use wanted wordings and are otherwise as usual as they can be.
 */
final class AgreementCoverage {
  /** So many refused term sheets are enough to give an agreement up. */
  private static final int MOST_REFUSED = 30;

  private static final String TITLE = "Coverage deal";

  private final Library library;
  private final Trial trial;
  private final DealModel deal;
  private final Logic logic;
  private final Formula kept;
  private final Map<CoveredWording, Formula> chosen = new LinkedHashMap<>();
  private int refused;
  private Optional<Diagnostic> refusal = Optional.empty();

  /**
   * @param trial tells which term sheets the rules of a deal refuse
   */
  AgreementCoverage(Library library, Outline outline, ReadLeaves leaves, Trial trial) {
    this.library = library;
    this.trial = trial;
    this.deal = new DealModel(library, outline, leaves);
    this.logic = deal.logic();
    this.kept = CompanionObligations.kept(deal);
    for (LibraryClause clause : deal.main().clauses()) {
      for (Variant variant : clause.variants().values()) {
        Formula formula = deal.main().chosen(clause, variant);
        if (logic.possible(List.of(kept, formula))) {
          chosen.put(
              new CoveredWording(library.clause(clause.id()), variant), logic.named(formula));
        }
      }
    }
  }

  /**
   * A deal that was accepted.
   *
   * @param used every wording of the agreement that it uses
   */
  record Found(String sheet, Set<CoveredWording> used) {}

  Outline outline() {
    return deal.main().outline();
  }

  /** The wordings that some deal makes the agreement print, if the rules of a deal let it. */
  Set<CoveredWording> reachable() {
    return chosen.keySet();
  }

  /** What refused a term sheet last. */
  Optional<Diagnostic> refusal() {
    return refusal;
  }

  /** Any deal of the agreement, as usual as it can be. */
  Optional<Found> any() {
    return accepted(situation(List.of(kept), List.of()));
  }

  /**
   * A deal with the first of these wordings and as many others as its rules let stand together;
   * fewer are wanted as long as they refuse it.
   *
   * @param wanted in the order in which they are preferred
   */
  Optional<Found> granting(List<CoveredWording> wanted) {
    List<Formula> formulas = wanted.stream().map(chosen::get).toList();
    List<Formula> first = List.of(kept, formulas.get(0));
    for (int size = formulas.size(); size > 0; size /= 2) {
      Optional<Found> found = accepted(situation(first, formulas.subList(0, size)));
      if (found.isPresent()) {
        return found;
      }
    }
    return otherwise(first);
  }

  /** Tries other answers for as long as the agreement is not given up. */
  private Optional<Found> otherwise(List<Formula> assumed) {
    var ruledOut = new ArrayList<>(assumed);
    while (refused < MOST_REFUSED) {
      Optional<Logic.Situation> next = situation(ruledOut, List.of());
      if (next.isEmpty()) {
        return Optional.empty();
      }
      Optional<Found> found = accepted(next);
      if (found.isPresent()) {
        return found;
      }
      ruledOut.add(logic.not(deal.same(next.get())));
    }
    return Optional.empty();
  }

  /** Sister agreements of the situation are modelled as well, as they must be valid, too. */
  private Optional<Logic.Situation> situation(List<Formula> assumed, List<Formula> wanted) {
    Optional<Logic.Situation> found;
    do {
      var preferred = new ArrayList<>(wanted);
      preferred.addAll(deal.preferred());
      found = logic.find(assumed, preferred);
    } while (found.isPresent() && deal.modelSisters(found.get()));
    return found;
  }

  private Optional<Found> accepted(Optional<Logic.Situation> situation) {
    if (situation.isEmpty() || refused >= MOST_REFUSED) {
      return Optional.empty();
    }
    String sheet = MadeSheet.of(library, deal, situation.get(), TITLE);
    Optional<Diagnostic> error =
        trial.findings(new SourceText("coverage.yaml", sheet)).stream()
            .filter(Diagnostic::isError)
            .findFirst();
    if (error.isPresent()) {
      refused++;
      refusal = error;
      return Optional.empty();
    }
    return Optional.of(new Found(sheet, used(situation.get())));
  }

  private Set<CoveredWording> used(Logic.Situation situation) {
    var used = new LinkedHashSet<CoveredWording>();
    chosen.forEach(
        (wording, formula) -> {
          if (situation.holds(formula)) {
            used.add(wording);
          }
        });
    return used;
  }
}
