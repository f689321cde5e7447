package org.parley.deal.rule;

import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.Findings;

/**
 * A rule on the answers of one agreement taken together. An answer that is missing, open or does
 * not apply makes a rule silent: other checks report it.
 */
public interface DealRule {
  /** Reports every breach of the rule at the offending answer, with what to do about it. */
  void check(Deal deal, DealAgreement agreement, Findings findings);
}
