package org.parley.library;

import java.util.Locale;
import java.util.Optional;

/**
 * Where one role stands on a variant.
 *
 * @param reason why
 * @param trade what is usually given in return; the empty text where there is none
 */
public record VariantPosition(Rank rank, String reason, String trade) {
  /** How welcome a variant is to a role. */
  public enum Rank {
    PREFERRED,
    FALLBACK,
    WALK_AWAY;

    /** The word in clause files: {@code walk-away}. */
    public String written() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Rank> named(String written) {
      for (Rank rank : values()) {
        if (rank.written().equals(written)) {
          return Optional.of(rank);
        }
      }
      return Optional.empty();
    }
  }
}
