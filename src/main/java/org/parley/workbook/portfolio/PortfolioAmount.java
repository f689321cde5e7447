package org.parley.workbook.portfolio;

import java.math.BigDecimal;

/**
 * What is payable in a currency between the parties of a deal.
 *
 * @param payable owed and not paid, overdue or not
 * @param overdue the part whose day has passed
 */
public record PortfolioAmount(BigDecimal payable, BigDecimal overdue) {
  /** Nothing is payable. */
  public static final PortfolioAmount NONE = new PortfolioAmount(BigDecimal.ZERO, BigDecimal.ZERO);

  PortfolioAmount plus(PortfolioAmount other) {
    return new PortfolioAmount(payable.add(other.payable), overdue.add(other.overdue));
  }
}
