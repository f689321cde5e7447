package org.parley.deal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.parley.source.Span;

/**
 * One agreement of the deal.
 *
 * @param id the outline's id, such as {@code jda}
 * @param title the outline's title
 * @param roles role to party key, in the outline's order
 * @param answers the terms that apply to it
 * @param span where the deal names it
 */
public record DealAgreement(
    String id, String title, Map<String, String> roles, Answers answers, Span span) {
  public DealAgreement {
    roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
  }
}
