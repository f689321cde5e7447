package org.parley.check;

import java.util.Optional;
import java.util.function.Function;

/**
 * What was last computed for a paper: many checks ask for the same of one paper after the other.
 * The answer is the same with and without it.
 */
public final class Remembered<V> {
  private record Known<V>(Paper paper, V value) {}

  private final Function<Paper, V> compute;
  private Optional<Known<V>> last = Optional.empty();

  public Remembered(Function<Paper, V> compute) {
    this.compute = compute;
  }

  /** Computes it, unless this very paper was the last; comparing all its words would take long. */
  @SuppressWarnings("ReferenceEquality")
  public synchronized V of(Paper paper) {
    Known<V> known =
        last.filter(found -> found.paper == paper)
            .orElseGet(() -> new Known<>(paper, compute.apply(paper)));
    last = Optional.of(known);
    return known.value;
  }
}
