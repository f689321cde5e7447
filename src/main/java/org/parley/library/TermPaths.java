package org.parley.library;

import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Turns paths as authors write them into full paths of terms: {@code variant} of the own clause, a
 * clause's name for its variant, hyphens for underscores.
 *
 * @param clausePaths the paths of all clauses, such as {@code core.liability_cap}
 */
record TermPaths(Set<String> clausePaths) {
  TermPaths {
    clausePaths = Set.copyOf(clausePaths);
  }

  /** Paths as written anywhere but in a clause's own file. */
  String full(String written) {
    String path = plain(written);
    return clausePaths.contains(path) ? path + ".variant" : path;
  }

  /** Paths as written in a clause's file or wording. */
  UnaryOperator<String> inClause(String clauseId) {
    String own = LibraryClause.pathOf(clauseId);
    return written ->
        written.equals("variant") || written.equals("include")
            ? own + "." + written
            : full(written);
  }

  static String plain(String written) {
    return written.strip().replace('-', '_');
  }
}
