package org.parley.deal;

import java.util.List;
import org.parley.source.Span;

/**
 * One agreement of the deal.
 *
 * @param id the outline's id, such as {@code jda}
 * @param title the outline's title
 * @param roles who stands in which role
 * @param answers the terms that apply to it
 * @param span where the deal names it
 */
public record DealAgreement(String id, String title, Roles roles, Answers answers, Span span) {

  /** Keys of its parties, in the order of their roles. */
  public List<String> parties() {
    return roles.parties();
  }
}
