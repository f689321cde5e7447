package org.parley.workbook;

import java.math.BigDecimal;
import java.util.Optional;
import org.parley.deal.Party;
import org.parley.deal.economics.Contribution;
import org.parley.value.Answer;
import org.parley.value.Money;
import org.parley.value.Row;
import org.parley.value.Value;

/**
 * One entry of the register of contributions.
 *
 * @param row as the deal states it
 * @param party who contributes; empty if open
 * @param counts whether it counts for the balance; empty if open
 */
record ContributionLine(Row row, Optional<Party> party, Optional<Boolean> counts) {
  Optional<BigDecimal> value() {
    return row.known("value", Money.class).map(Money::amount);
  }

  /** As the economics see it. */
  Contribution contribution() {
    return new Contribution(value(), due());
  }

  Contribution.Due due() {
    if (counts.isEmpty() || row.cell("due").filter(Answer::isOpen).isPresent()) {
      return new Contribution.Due.Open();
    }
    return row.known("due", Value.Day.class)
        .<Contribution.Due>map(day -> new Contribution.Due.On(day.date()))
        .orElseGet(Contribution.Due.Evenly::new);
  }

  /** False only if it is agreed that it does not count. */
  boolean mayCount() {
    return counts.orElse(true);
  }
}
