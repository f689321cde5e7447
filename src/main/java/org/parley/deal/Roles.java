package org.parley.deal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.value.Value;

/**
 * Who stands in which role of an agreement. Most roles are filled by one party; some by several.
 *
 * @param byRole role to keys of its parties, in the outline's order; no role without a party, no
 *     party in two roles
 * @param several roles that any number of parties may fill, also where a deal has only one there
 */
public record Roles(Map<String, List<String>> byRole, Set<String> several) {
  /** Nobody has a role: a document about the deal as a whole. */
  public static final Roles NONE = new Roles(Map.of(), Set.of());

  public Roles {
    var copy = new LinkedHashMap<String, List<String>>();
    byRole.forEach((role, parties) -> copy.put(role, List.copyOf(parties)));
    byRole = Collections.unmodifiableMap(copy);
    several = Collections.unmodifiableSet(new LinkedHashSet<>(several));
  }

  /**
   * Roles that one party each fills.
   *
   * @param parties role to party key, in the outline's order
   */
  public static Roles ofOneEach(Map<String, String> parties) {
    var byRole = new LinkedHashMap<String, List<String>>();
    parties.forEach((role, party) -> byRole.put(role, List.of(party)));
    return new Roles(byRole, Set.of());
  }

  /** Keys of all parties, in the order of their roles. */
  public List<String> parties() {
    return byRole.values().stream().flatMap(List::stream).toList();
  }

  /** Keys of the parties in a role; none if nobody fills it. */
  public List<String> in(String role) {
    return byRole.getOrDefault(role, List.of());
  }

  /** The role of a party; empty if it has none here. */
  public Optional<String> of(String party) {
    return byRole.entrySet().stream()
        .filter(role -> role.getValue().contains(party))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Role to party, of the roles that one party alone may fill. */
  public Map<String, String> ofOne() {
    var one = new LinkedHashMap<String, String>();
    byRole.forEach(
        (role, parties) -> {
          if (!several.contains(role)) {
            one.put(role, parties.get(0));
          }
        });
    return one;
  }

  /** What wording and conditions find under the name of a role: a party, or a list of parties. */
  public Optional<Value> value(String role) {
    List<Value> parties = new ArrayList<>();
    in(role).forEach(key -> parties.add(new Value.PartyKey(key)));
    if (parties.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(several.contains(role) ? new Value.Items(parties) : parties.get(0));
  }
}
