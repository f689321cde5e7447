package org.parley.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.logicng.datastructures.Assignment;
import org.logicng.datastructures.Tristate;
import org.logicng.formulas.CType;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Literal;
import org.logicng.formulas.Variable;
import org.logicng.solvers.MiniSat;

/**
 * Formulas and the solver that decides them. Constraints are only ever added, so what was proved
 * once stays proved.
 */
final class Logic {
  private final FormulaFactory factory = new FormulaFactory();
  private final MiniSat solver = MiniSat.miniSat(factory);
  private int named;

  Formula yes() {
    return factory.verum();
  }

  Formula no() {
    return factory.falsum();
  }

  Variable variable(String name) {
    return factory.variable(name);
  }

  Formula and(Collection<? extends Formula> parts) {
    return factory.and(parts);
  }

  Formula and(Formula... parts) {
    return factory.and(parts);
  }

  Formula or(Collection<? extends Formula> parts) {
    return factory.or(parts);
  }

  Formula or(Formula... parts) {
    return factory.or(parts);
  }

  Formula not(Formula part) {
    return factory.not(part);
  }

  /** Exactly so many of the variables. */
  Formula exactly(int count, List<Variable> variables) {
    if (variables.isEmpty()) {
      return count == 0 ? yes() : no();
    }
    return count > variables.size() ? no() : factory.cc(CType.EQ, count, variables);
  }

  /** A variable that is true exactly where the formula holds; a literal names itself. */
  Formula named(Formula formula) {
    if (formula.isConstantFormula() || formula instanceof Literal) {
      return formula;
    }
    Variable name = variable("@" + named++);
    require(factory.equivalence(name, formula));
    return name;
  }

  /** A variable that is true exactly where the formula holds. */
  Variable variableFor(Formula formula) {
    if (formula instanceof Variable variable) {
      return variable;
    }
    Variable name = variable("@" + named++);
    require(factory.equivalence(name, formula));
    return name;
  }

  /** A variable that makes the formula hold where it is assumed. */
  Variable enforcing(Formula formula) {
    Variable name = variable("@" + named++);
    requireIf(name, formula);
    return name;
  }

  /** Each variable of one list holds where its counterpart in the other does. */
  Formula alike(List<Variable> one, List<Variable> other) {
    var pairs = new ArrayList<Formula>();
    for (int place = 0; place < Math.min(one.size(), other.size()); place++) {
      pairs.add(factory.equivalence(one.get(place), other.get(place)));
    }
    return and(pairs);
  }

  void require(Formula constraint) {
    solver.add(constraint);
  }

  void requireIf(Formula condition, Formula constraint) {
    require(factory.implication(condition, constraint));
  }

  /** At most so many of the variables. */
  Formula atMost(int most, List<Variable> variables) {
    return factory.cc(CType.LE, most, variables);
  }

  /** True if all of these can hold together. */
  boolean possible(Collection<? extends Formula> assumed) {
    return solver.sat(literals(assumed)) == Tristate.TRUE;
  }

  /**
   * The same, in which of the preferred formulas each holds that can hold together with those
   * before it.
   */
  Optional<Situation> find(
      Collection<? extends Formula> assumed, Collection<? extends Formula> preferred) {
    return found(solver.satWithSelectionOrder(literals(preferred), null, literals(assumed)));
  }

  private Optional<Situation> found(Tristate result) {
    return result == Tristate.TRUE ? Optional.of(new Situation(solver.model())) : Optional.empty();
  }

  private List<Literal> literals(Collection<? extends Formula> formulas) {
    return formulas.stream()
        .map(this::named)
        .filter(part -> !part.equals(yes()))
        .map(this::literal)
        .toList();
  }

  private Literal literal(Formula formula) {
    if (formula instanceof Literal literal) {
      return literal;
    }
    Variable never = variable("@never");
    require(factory.not(never));
    return never;
  }

  /** A way in which a deal can answer all that conditions read. */
  record Situation(Assignment assignment) {
    boolean holds(Formula formula) {
      return formula.evaluate(assignment);
    }
  }
}
