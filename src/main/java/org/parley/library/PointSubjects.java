package org.parley.library;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The subjects under which a term sheet lists its points. */
public final class PointSubjects {
  private PointSubjects() {}

  /**
   * The subject of each clause that has a point, by the path of its terms. Clauses of the named
   * agreements come first, in the order of their outlines.
   */
  public static Map<String, String> byPath(Library library, Collection<String> agreements) {
    var subjects = new LinkedHashMap<String, String>();
    for (String agreement : agreements) {
      Optional.ofNullable(library.outlines().get(agreement)).stream()
          .flatMap(outline -> outline.entries().stream())
          .flatMap(entry -> Optional.ofNullable(library.clauses().get(entry.clause())).stream())
          .forEach(clause -> put(clause, subjects));
    }
    library.clauses().values().forEach(clause -> put(clause, subjects));
    return subjects;
  }

  private static void put(LibraryClause clause, Map<String, String> subjects) {
    clause.point().ifPresent(point -> subjects.putIfAbsent(clause.path(), point.subject()));
  }
}
