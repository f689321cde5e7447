package org.parley.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import org.logicng.formulas.Formula;
import org.parley.library.LibraryClause;
import org.parley.library.Outline;
import org.parley.library.Variant;

/** Where the target of a reference has a number in an agreement. */
final class Targets {
  private final AgreementModel model;
  private final Logic logic;
  private final Set<String> numbered = new HashSet<>();

  Targets(AgreementModel model, Logic logic) {
    this.model = model;
    this.logic = logic;
    Outline outline = model.outline();
    outline
        .articles()
        .forEach(article -> article.clauses().forEach(entry -> numbered.add(entry.clause())));
    outline.schedules().forEach(entry -> numbered.add(entry.clause()));
  }

  /**
   * Holds where the clause, or its labelled paragraph, is printed with a number.
   *
   * @param label empty for the clause as a whole
   */
  Formula has(String id, String label) {
    if (!model.outlines(id)) {
      return logic.no();
    }
    if (label.isEmpty()) {
      return numbered.contains(id) ? model.in(id) : logic.no();
    }
    LibraryClause clause = model.library().clause(id);
    var ways = new ArrayList<Formula>();
    for (Variant variant : clause.variants().values()) {
      variant.wording().labels().stream()
          .filter(use -> use.name().equals(label))
          .forEach(
              use ->
                  ways.add(logic.and(model.chosen(clause, variant), model.holdAll(use.guards()))));
    }
    return logic.or(ways);
  }
}
