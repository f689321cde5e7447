package org.parley.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.logicng.formulas.Formula;
import org.parley.diagnostic.Diagnostic;
import org.parley.library.Library;
import org.parley.source.SourceText;

/**
 * Looks for the smallest term sheet that breaks an obligation, and tries it. What the rules of a
 * deal refuse is no counter-example: the next one is tried.
 */
final class CounterExample {
  /** So many refused term sheets are enough to say that the question is open. */
  static final int MOST_TRIALS = 12;

  private final Library library;
  private final DealModel deal;
  private final Trial trial;

  CounterExample(Library library, DealModel deal, Trial trial) {
    this.library = library;
    this.deal = deal;
    this.trial = trial;
  }

  /**
   * What came of the search.
   *
   * @param sheet the term sheet that breaks the obligation; empty if none was accepted
   * @param refused how many were refused
   * @param exhausted true if there is no other way to break it
   */
  record Found(Optional<String> sheet, int refused, boolean exhausted) {}

  Found find(Obligation obligation, List<Formula> assumed) {
    var ruledOut = new ArrayList<>(assumed);
    for (int refused = 0; refused < MOST_TRIALS; refused++) {
      Optional<Logic.Situation> situation = smallest(ruledOut);
      if (situation.isEmpty()) {
        return new Found(Optional.empty(), refused, true);
      }
      String sheet = MadeSheet.of(library, deal, situation.get(), "Counter-example");
      if (shows(obligation, sheet)) {
        return new Found(Optional.of(sheet), refused, true);
      }
      ruledOut.add(deal.logic().not(deal.same(situation.get())));
    }
    return new Found(Optional.empty(), MOST_TRIALS, false);
  }

  /** Sister agreements of the situation are modelled as well, as they must be valid, too. */
  private Optional<Logic.Situation> smallest(List<Formula> assumed) {
    Optional<Logic.Situation> found = search(assumed);
    while (found.isPresent() && deal.modelSisters(found.get())) {
      found = search(assumed);
    }
    return found;
  }

  private Optional<Logic.Situation> search(List<Formula> assumed) {
    return new SmallestSituation(deal).find(assumed);
  }

  private boolean shows(Obligation obligation, String sheet) {
    List<Diagnostic> errors =
        trial.findings(new SourceText("counter-example.yaml", sheet)).stream()
            .filter(Diagnostic::isError)
            .toList();
    return obligation.shownBy().isEmpty()
        ? errors.isEmpty()
        : errors.stream().anyMatch(error -> obligation.shownBy().contains(error.code().code()));
  }
}
