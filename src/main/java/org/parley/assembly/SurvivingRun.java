package org.parley.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parley.contract.Inline;
import org.parley.contract.PlainText;

/**
 * Neighboring clauses of an article that outlive the agreement for the same time, so that a list
 * says "Sections 5.1 to 5.15" where it would otherwise name each clause.
 *
 * @param tail the printed time, or empty without limit in time
 */
record SurvivingRun(Selection.Selected first, Selection.Selected last, List<Inline> tail) {
  SurvivingRun {
    tail = List.copyOf(tail);
  }

  /**
   * @param tails the printed time for what a clause declares under {@code survives}
   * @return in the order of the agreement
   */
  static List<SurvivingRun> of(Selection selection, Function<String, List<Inline>> tails) {
    var runs = new ArrayList<SurvivingRun>();
    selection.front().forEach(clause -> add(runs, List.of(clause), tails));
    selection.articles().forEach(article -> add(runs, article.clauses(), tails));
    selection.signature().forEach(clause -> add(runs, List.of(clause), tails));
    selection.schedules().forEach(clause -> add(runs, List.of(clause), tails));
    return runs;
  }

  private static void add(
      List<SurvivingRun> runs,
      List<Selection.Selected> neighbors,
      Function<String, List<Inline>> tails) {
    Optional<SurvivingRun> open = Optional.empty();
    for (Selection.Selected clause : neighbors) {
      Optional<SurvivingRun> next =
          clause.clause().survives().map(tails).map(tail -> new SurvivingRun(clause, clause, tail));
      Optional<SurvivingRun> joined = open.flatMap(run -> next.flatMap(run::joined));
      joined.ifPresent(run -> runs.remove(runs.size() - 1));
      open = joined.or(() -> next);
      open.ifPresent(runs::add);
    }
  }

  private Optional<SurvivingRun> joined(SurvivingRun next) {
    boolean alike = PlainText.of(tail).equals(PlainText.of(next.tail));
    return alike ? Optional.of(new SurvivingRun(first, next.last, tail)) : Optional.empty();
  }

  Inline.Reference reference() {
    String through = first.equals(last) ? "" : last.clause().id();
    return new Inline.Reference("", first.clause().id(), "", through, first.clause().span());
  }
}
