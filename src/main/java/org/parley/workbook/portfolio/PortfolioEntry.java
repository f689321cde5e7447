package org.parley.workbook.portfolio;

import java.util.Optional;

/**
 * A line of the portfolio.
 *
 * @param file as the user named it
 * @param deal empty if the workbook could not be read
 * @param reason why it could not be read; the empty text if it was
 */
public record PortfolioEntry(String file, Optional<PortfolioDeal> deal, String reason) {
  public static PortfolioEntry read(String file, PortfolioDeal deal) {
    return new PortfolioEntry(file, Optional.of(deal), "");
  }

  public static PortfolioEntry notRead(String file, String reason) {
    return new PortfolioEntry(file, Optional.empty(), reason);
  }
}
