package org.parley.term;

import java.util.Map;
import java.util.Set;

/**
 * What reading an answer needs to know of the deal.
 *
 * @param currency ISO 4217 code of the deal
 * @param parties keys of the deal's parties
 * @param roles role to party key; a declaration's default names a role instead of a party
 * @param fromLibrary true while a default of the library is read: then a party is named by its role
 */
public record ReadingContext(
    String currency, Set<String> parties, Map<String, String> roles, boolean fromLibrary) {
  public ReadingContext {
    parties = java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(parties));
    roles = Map.copyOf(roles);
  }
}
