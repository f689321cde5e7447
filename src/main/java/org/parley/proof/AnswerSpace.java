package org.parley.proof;

import java.util.List;
import org.logicng.formulas.Formula;
import org.parley.term.Condition;
import org.parley.term.TermDeclaration;
import org.parley.term.TermType;
import org.parley.value.Value;

/** The answers to a term between which conditions distinguish. */
interface AnswerSpace {
  /** The space of a declaration, as far as these leaves of conditions look. */
  static AnswerSpace of(
      TermDeclaration declaration, String name, List<Condition.ReadsTerm> leaves, Logic logic) {
    boolean collection =
        declaration.type() == TermType.LIST
            || declaration.type() == TermType.TABLE
            || declaration.type() == TermType.BANDS;
    return collection
        ? new CollectionSpace(declaration, name, leaves, logic)
        : new PlainSpace(declaration, name, leaves, logic);
  }

  /** Says that there is one answer where the term is answered. */
  void require(Formula present);

  /** Holds where the answer is one that no condition tells from this value. */
  Formula is(Value value);

  /** How a leaf comes out where the term is answered. */
  Formula holds(Condition.ReadsTerm leaf);

  /** The answer of a situation, as a term sheet writes it in one line. */
  String written(Logic.Situation situation, RoleParties parties);

  /** Holds where the answer is the one of a situation. */
  Formula same(Logic.Situation situation);

  /** Holds where another agreement answers the term alike; its space is of the same declaration. */
  Formula sameAs(AnswerSpace other);

  /** Holds for an answer of the usual size. */
  Formula typical();

  /** How many answers there are. */
  double size();
}
