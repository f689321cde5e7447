package org.parley.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parley.library.Library;
import org.parley.library.LibraryClause;
import org.parley.library.Variant;
import org.parley.library.Wording;

/** Which clauses refer to which. */
final class ClauseUses {
  private final Map<String, SortedSet<String>> referrers = new LinkedHashMap<>();

  ClauseUses(Library library) {
    for (LibraryClause clause : library.clauses().values()) {
      clause.variants().values().stream()
          .flatMap(ClauseUses::targets)
          .filter(target -> !target.equals(clause.id()))
          .forEach(
              target ->
                  referrers.computeIfAbsent(target, none -> new TreeSet<>()).add(clause.id()));
    }
  }

  private static Stream<String> targets(Variant variant) {
    return Stream.concat(
        variant.wording().references().stream().map(Wording.ReferenceUse::clause),
        variant.requires().stream());
  }

  /** Ids of the clauses whose wording refers to this one, or which need it, in order. */
  SortedSet<String> of(String clause) {
    return referrers.getOrDefault(clause, new TreeSet<>());
  }
}
