package org.parley.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.logicng.formulas.Formula;
import org.logicng.formulas.Variable;
import org.parley.term.Condition;
import org.parley.term.Implied;
import org.parley.term.TermDeclaration;
import org.parley.value.Value;
import org.parley.yaml.YamlNode;

/** What an agreement can answer to one term, as formulas. */
final class TermModel {
  private static final Value EMPTY = new Value.Items(List.of());

  private final TermDeclaration declaration;
  private final Logic logic;
  private final Formula asked;
  private final Formula present;
  private final AnswerSpace space;
  private final Formula usual;

  /**
   * @param asked holds where the agreement asks for the term
   * @param given the value of a default, as the agreement reads it
   * @param holds turns a condition into a formula
   */
  TermModel(
      TermDeclaration declaration,
      String name,
      List<Condition.ReadsTerm> leaves,
      Formula asked,
      BiFunction<YamlNode, TermDeclaration, Optional<Value>> given,
      Function<Condition, Formula> holds,
      Logic logic) {
    this.declaration = declaration;
    this.logic = logic;
    this.asked = logic.named(asked);
    var defaults = new Defaults(declaration, given, holds, logic);
    this.present = present(name, defaults);
    this.space = AnswerSpace.of(declaration, name, leaves, logic);
    space.require(present);
    this.usual = usual(defaults);
    for (Defaults.Follows follows : defaults.strict()) {
      logic.requireIf(logic.and(this.asked, follows.where()), space.is(follows.value()));
    }
  }

  private Formula present(String name, Defaults defaults) {
    if (!declaration.optional()) {
      return asked;
    }
    Variable answered = logic.variable(name + " answered");
    logic.requireIf(answered, asked);
    logic.requireIf(logic.and(asked, defaults.any()), answered);
    return answered;
  }

  /** Holds where the term is not asked, or its default stands in, or it is left out. */
  private Formula usual(Defaults defaults) {
    var ways = new ArrayList<Formula>();
    ways.add(logic.not(asked));
    if (declaration.optional()) {
      ways.add(logic.and(logic.not(defaults.any()), logic.not(present)));
    }
    for (Defaults.Follows follows : defaults.all()) {
      ways.add(logic.and(follows.where(), space.is(follows.value())));
    }
    return logic.named(logic.or(ways));
  }

  TermDeclaration declaration() {
    return declaration;
  }

  Formula asked() {
    return asked;
  }

  Formula present() {
    return present;
  }

  /** Holds where a term sheet need not mention the term. */
  Formula usual() {
    return usual;
  }

  /** How a leaf of a condition comes out. */
  Formula holds(Condition.ReadsTerm leaf) {
    if (leaf instanceof Condition.Present) {
      return present;
    }
    Formula answered = logic.and(present, space.holds(leaf));
    return leaf instanceof Condition.Count && SampleFacts.holds(leaf, EMPTY)
        ? logic.or(logic.not(present), answered)
        : answered;
  }

  /** The answer of a situation, as a term sheet writes it in one line. */
  String written(Logic.Situation situation, RoleParties parties) {
    return space.written(situation, parties);
  }

  /** Holds where the answer is the one of a situation. */
  Formula same(Logic.Situation situation) {
    return space.same(situation);
  }

  /** Holds unless this agreement and another ask the term and answer it differently. */
  Formula agreesWith(TermModel other) {
    return logic.or(logic.not(present), logic.not(other.present), space.sameAs(other.space));
  }

  /** Holds where another agreement asks the term as well and answers it alike. */
  Formula shares(TermModel other) {
    return logic.and(present, other.present, space.sameAs(other.space));
  }

  /** Holds unless the answer is of another size than examples have. */
  Formula typical() {
    return logic.or(usual, space.typical());
  }

  /** How many answers conditions distinguish. */
  double answers() {
    return space.size() + (declaration.optional() ? 1 : 0);
  }

  /** What every condition of these can tell apart. */
  static Map<String, Set<String>> columns(List<Condition.ReadsTerm> leaves) {
    var columns = new LinkedHashMap<String, Set<String>>();
    for (Condition.ReadsTerm leaf : leaves) {
      if (leaf instanceof Condition.Contains contains) {
        columns
            .computeIfAbsent(contains.column().orElse(""), column -> new LinkedHashSet<>())
            .add(contains.choice());
      }
    }
    return columns;
  }

  /** Answers that stand in where a deal gives none. */
  static final class Defaults {
    /** An answer that stands in where a formula holds. */
    record Follows(Formula where, Value value, boolean strict) {}

    private final List<Follows> all = new ArrayList<>();
    private final Formula any;

    Defaults(
        TermDeclaration declaration,
        BiFunction<YamlNode, TermDeclaration, Optional<Value>> given,
        Function<Condition, Formula> holds,
        Logic logic) {
      Formula none = logic.yes();
      for (Implied implied : declaration.implied()) {
        Formula when = logic.named(logic.and(none, holds.apply(implied.when())));
        given
            .apply(implied.answer(), declaration)
            .ifPresent(value -> all.add(new Follows(when, value, implied.strict())));
        none = logic.and(none, logic.not(when));
      }
      Formula rest = none;
      declaration
          .defaultAnswer()
          .flatMap(node -> given.apply(node, declaration))
          .ifPresent(value -> all.add(new Follows(rest, value, false)));
      this.any = logic.or(all.stream().map(Follows::where).toList());
    }

    List<Follows> all() {
      return all;
    }

    List<Follows> strict() {
      return all.stream().filter(Follows::strict).toList();
    }

    Formula any() {
      return any;
    }
  }
}
