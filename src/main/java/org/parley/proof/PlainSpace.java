package org.parley.proof;

import java.util.ArrayList;
import java.util.List;
import org.logicng.formulas.Formula;
import org.logicng.formulas.Variable;
import org.parley.term.Condition;
import org.parley.term.TermDeclaration;
import org.parley.term.TermType;
import org.parley.value.Value;

/** A term with one plain value: exactly one of its samples. */
final class PlainSpace implements AnswerSpace {
  private final TermDeclaration declaration;
  private final List<Condition.ReadsTerm> leaves;
  private final Logic logic;
  private final List<Sample> samples;
  private final List<Variable> chosen = new ArrayList<>();

  PlainSpace(
      TermDeclaration declaration, String name, List<Condition.ReadsTerm> leaves, Logic logic) {
    this.declaration = declaration;
    this.leaves = leaves;
    this.logic = logic;
    this.samples = SampleAnswers.of(declaration, leaves);
    samples.forEach(sample -> chosen.add(logic.variable(name + " = " + sample.written())));
  }

  @Override
  public void require(Formula present) {
    logic.require(logic.exactly(1, chosen));
  }

  @Override
  public Formula is(Value value) {
    List<Boolean> signature = SampleAnswers.signature(declaration, leaves, value);
    return among(
        sample ->
            SampleAnswers.discrete(declaration)
                ? sample.value().equals(value)
                : SampleAnswers.signature(declaration, leaves, sample.value()).equals(signature));
  }

  @Override
  public Formula holds(Condition.ReadsTerm leaf) {
    return among(sample -> SampleFacts.holds(leaf, sample.value()));
  }

  private Formula among(java.util.function.Predicate<Sample> wanted) {
    var ways = new ArrayList<Formula>();
    for (int place = 0; place < samples.size(); place++) {
      if (wanted.test(samples.get(place))) {
        ways.add(chosen.get(place));
      }
    }
    return ways.size() == samples.size() ? logic.yes() : logic.or(ways);
  }

  @Override
  public String written(Logic.Situation situation, RoleParties parties) {
    for (int place = 0; place < samples.size(); place++) {
      if (situation.holds(chosen.get(place))) {
        String written = samples.get(place).written();
        return declaration.type() == TermType.PARTY ? parties.first(written) : written;
      }
    }
    throw new IllegalStateException("no answer to " + declaration.path());
  }

  @Override
  public Formula same(Logic.Situation situation) {
    return logic.and(chosen.stream().filter(situation::holds).toList());
  }

  @Override
  public Formula sameAs(AnswerSpace other) {
    return other instanceof PlainSpace plain ? logic.alike(chosen, plain.chosen) : logic.no();
  }

  @Override
  public Formula typical() {
    return SampleAnswers.discrete(declaration) ? logic.yes() : chosen.get(0);
  }

  @Override
  public double size() {
    return samples.size();
  }
}
