package org.parley.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The keys of the parties of a term sheet that is made, by the roles that they fill.
 *
 * @param byRole role to keys: one, or several where a role is filled by several parties
 */
public record RoleParties(Map<String, List<String>> byRole) {
  private static final List<String> KEYS =
      List.of("alder", "birch", "cedar", "douglas", "elm", "fir", "ginkgo", "hazel");

  /** Words of a library stand for themselves. */
  static final RoleParties ROLES = new RoleParties(Map.of());

  public RoleParties {
    var copy = new LinkedHashMap<String, List<String>>();
    byRole.forEach((role, keys) -> copy.put(role, List.copyOf(keys)));
    byRole = copy;
  }

  /**
   * A key for each party, in the order of the roles; a role of several agreements is filled alike.
   *
   * @param agreements of each agreement: role to the number of parties that fill it
   */
  static RoleParties of(Collection<Map<String, Integer>> agreements) {
    var filled = new LinkedHashMap<String, Integer>();
    agreements.forEach(
        roles -> roles.forEach((role, parties) -> filled.merge(role, parties, Math::max)));
    var byRole = new LinkedHashMap<String, List<String>>();
    int next = 0;
    for (Map.Entry<String, Integer> role : filled.entrySet()) {
      var keys = new ArrayList<String>();
      for (int party = 0; party < role.getValue(); party++) {
        keys.add(next < KEYS.size() ? KEYS.get(next) : "party-" + (next + 1));
        next++;
      }
      byRole.put(role.getKey(), keys);
    }
    return new RoleParties(byRole);
  }

  /** Every party once. */
  List<String> keys() {
    return byRole.values().stream().flatMap(List::stream).toList();
  }

  /** The parties in a role; other words as they are. */
  List<String> in(String role) {
    return byRole.getOrDefault(role, List.of(role));
  }

  /** The first party in a role; other words as they are. */
  String first(String role) {
    return in(role).get(0);
  }

  /** The same, but only this party in a role. */
  RoleParties with(String role, String key) {
    var changed = new LinkedHashMap<>(byRole);
    changed.put(role, List.of(key));
    return new RoleParties(changed);
  }

  /** The role among these words that several parties fill. */
  Optional<String> several(Collection<String> words) {
    return words.stream().filter(word -> in(word).size() > 1).findFirst();
  }
}
