package org.parley.deal.choice;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How an option stands on a criterion.
 *
 * @param score from 1 to 5; empty if it is open or was not given
 * @param reason why, or what shows it; empty if it is open or was not given
 * @param open true if the deal leaves the score or its reason open
 */
public record Score(Optional<BigDecimal> score, Optional<String> reason, boolean open) {
  static final Score NONE = new Score(Optional.empty(), Optional.empty(), false);
}
