package org.parley.app;

import java.util.ArrayList;
import java.util.List;
import org.parley.assembly.ChosenClauses;
import org.parley.diagnostic.Findings;
import org.parley.diagnostic.Outcome;
import org.parley.library.Library;
import org.parley.library.LibraryClause;
import org.parley.library.Reach;
import org.parley.playbook.Deviation;
import org.parley.playbook.Playbook;
import org.parley.playbook.Refusals;
import org.parley.playbook.SharedDeviations;

/**
 * The agreements of a deal as they could go out.
 *
 * @param deviations every departure from the positions of the side that drafts, by agreement in the
 *     order of the deal
 */
public record Draft(List<Assembly.Assembled> agreements, List<Deviation> deviations) {
  public Draft {
    agreements = List.copyOf(agreements);
    deviations = List.copyOf(deviations);
  }

  /**
   * Assembles the agreements and judges them. A point that the side should refuse is an error until
   * somebody has waived it.
   *
   * @param version version of this program, for the provenance
   */
  public static Outcome<Draft> of(LoadedDeal loaded, String version) {
    return judged(loaded, Assembly.all(loaded, version));
  }

  /** The same for writing the agreements, with all that their internal copies carry. */
  static Outcome<Draft> forCopies(LoadedDeal loaded, String version) {
    return judged(loaded, Assembly.forCopies(loaded, version));
  }

  private static Outcome<Draft> judged(
      LoadedDeal loaded, Outcome<List<Assembly.Assembled>> assembled) {
    var findings = new Findings();
    findings.addAll(assembled.diagnostics());
    if (assembled.value().isEmpty()) {
      return Outcome.failed(findings);
    }
    List<Deviation> deviations = deviations(loaded, assembled.value().get());
    String side = loaded.deal().draftFor().map(key -> loaded.deal().party(key).label()).orElse("");
    findings.addAll(Refusals.of(deviations, side).list());
    return Outcome.unlessErrors(new Draft(assembled.value().get(), deviations), findings);
  }

  private static List<Deviation> deviations(LoadedDeal loaded, List<Assembly.Assembled> assembled) {
    var deviations = new ArrayList<Deviation>();
    for (Assembly.Assembled one : assembled) {
      deviations.addAll(
          Playbook.deviations(
              loaded.library(),
              loaded.deal(),
              loaded.internal(),
              one.agreement(),
              ChosenClauses.of(one.selection())));
    }
    return SharedDeviations.of(deviations, point -> having(loaded.library(), assembled, point));
  }

  /** Titles of the agreements whose outline has a clause, or the clause of a term. */
  private static List<String> having(
      Library library, List<Assembly.Assembled> assembled, String point) {
    String clause = library.clauseOf(point).map(LibraryClause::id).orElse(point);
    return assembled.stream()
        .filter(
            one ->
                library.clauses().containsKey(clause)
                    ? new Reach(library, library.outline(one.agreement().id())).has(clause)
                    : one.agreement().answers().find(point).isPresent())
        .map(one -> one.agreement().title())
        .toList();
  }
}
