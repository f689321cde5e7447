package org.parley.value;

import java.util.Optional;
import org.parley.source.Span;

/** What a deal says on a point: a decided value, or that it is still open. */
public sealed interface Answer {
  /** Where it was written; for a default, where the library declares it. */
  Span span();

  /** Decided. */
  record Known(Value value, Span span) implements Answer {}

  /** Under discussion: printed as a highlighted open point, never as a blank. */
  record Open(Span span) implements Answer {}

  default boolean isOpen() {
    return this instanceof Open;
  }

  /** The decided value, or empty if the point is open. */
  default Optional<Value> known() {
    return this instanceof Known known ? Optional.of(known.value()) : Optional.empty();
  }

  /** The decided value if it is of this type. */
  default <V extends Value> Optional<V> known(Class<V> type) {
    return known().filter(type::isInstance).map(type::cast);
  }
}
