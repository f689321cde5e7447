package org.parley.deal.rule;

import org.parley.value.Percent;

/** The stake that an investor buys. */
final class InvestorStake {
  static final String STAKE = "inv.investment.stake";

  private InvestorStake() {}

  /** {@code 7.5%}, as a term sheet writes it. */
  static String words(Percent share) {
    return share.percent().toPlainString() + "%";
  }
}
