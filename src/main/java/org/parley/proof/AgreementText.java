package org.parley.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.logicng.formulas.Formula;
import org.parley.library.LibraryClause;
import org.parley.library.Variant;
import org.parley.library.Wording;

/** Every wording that an agreement can print, each with the formula that says when. */
final class AgreementText {
  private static final Set<String> POINTS = Set.of("points", "proposed_points", "binding_points");

  private final AgreementModel model;
  private final Logic logic;
  private final List<Printed> all = new ArrayList<>();

  /**
   * A wording and when it is printed.
   *
   * @param owner the id of its clause
   */
  record Printed(String owner, Wording wording, Formula where) {}

  AgreementText(AgreementModel model, Logic logic) {
    this.model = model;
    this.logic = logic;
    for (LibraryClause clause : model.clauses()) {
      for (Variant variant : clause.variants().values()) {
        all.add(new Printed(clause.id(), variant.wording(), model.chosen(clause, variant)));
      }
    }
    addSummaries(logic.named(pointsPrinted()));
  }

  /** A clause that is a point of the deal is summed up where points are listed. */
  private void addSummaries(Formula listed) {
    for (LibraryClause clause : model.clauses()) {
      if (clause.point().isPresent()) {
        for (Variant variant : clause.variants().values()) {
          Formula where = logic.and(listed, model.chosen(clause, variant));
          all.add(new Printed(clause.id(), variant.summary(), where));
        }
      }
    }
  }

  private Formula pointsPrinted() {
    var listed = new ArrayList<Formula>();
    for (Printed printed : all) {
      printed.wording().loops().stream()
          .filter(loop -> POINTS.contains(loop.path()))
          .forEach(loop -> listed.add(logic.and(printed.where(), model.holdAll(loop.guards()))));
    }
    return logic.or(listed);
  }

  List<Printed> all() {
    return all;
  }
}
