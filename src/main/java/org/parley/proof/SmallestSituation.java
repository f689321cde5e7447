package org.parley.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.logicng.formulas.Formula;
import org.logicng.formulas.Variable;

/** Finds a situation in which as much as possible is as usual. */
final class SmallestSituation {
  private final Logic logic;
  private final List<Formula> preferred;
  private final List<Formula> usual;

  /** Of the deals of a model. */
  SmallestSituation(DealModel deal) {
    this.logic = deal.logic();
    this.preferred = deal.preferred();
    this.usual = deal.usual().stream().filter(one -> !one.isConstantFormula()).toList();
  }

  /** The situation with the fewest answers; empty if there is none at all. */
  Optional<Logic.Situation> find(List<Formula> assumed) {
    return logic.find(assumed, preferred).map(found -> fewer(assumed, found));
  }

  /** Tries with one answer less, until there is none. */
  private Logic.Situation fewer(List<Formula> assumed, Logic.Situation found) {
    List<Variable> unusual = usual.stream().map(one -> logic.variableFor(logic.not(one))).toList();
    Logic.Situation smallest = found;
    while (true) {
      int answers = (int) unusual.stream().filter(smallest::holds).count();
      if (answers < 2) {
        return smallest;
      }
      var less = new ArrayList<>(assumed);
      less.add(logic.enforcing(logic.atMost(answers - 1, unusual)));
      Optional<Logic.Situation> smaller = logic.find(less, preferred);
      if (smaller.isEmpty()) {
        return smallest;
      }
      smallest = smaller.get();
    }
  }
}
