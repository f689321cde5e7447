package org.parley.proof;

import java.util.Optional;
import org.parley.source.Span;
import org.parley.term.Condition;
import org.parley.value.Answer;
import org.parley.value.Value;

/** Facts that know one value only: what a leaf of a condition says of it. */
record SampleFacts(Value value) implements Condition.Facts {
  private static final Span NOWHERE = Span.startOf("sample");

  static boolean holds(Condition leaf, Value value) {
    return leaf.holds(new SampleFacts(value));
  }

  @Override
  public Optional<Answer> answer(String path) {
    return Optional.of(new Answer.Known(value, NOWHERE));
  }

  @Override
  public boolean included(String clause) {
    throw new IllegalStateException("a leaf that reads a term reads nothing else");
  }

  @Override
  public boolean alongside(String agreement) {
    throw new IllegalStateException("a leaf that reads a term reads nothing else");
  }
}
