package org.parley.termsheet;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.library.Library;
import org.parley.library.LibraryClause;
import org.parley.library.Outline;
import org.parley.term.Condition;
import org.parley.term.TermDeclaration;

/**
 * Which terms a deal may ask, or not, only because another answer could not be read: that one has
 * been reported, and nothing can be said about these.
 */
final class AfterRefusal {
  private final Library library;
  private final GivenAnswers given;
  private final List<Outline.Entry> entries;
  private final Set<String> asked = new HashSet<>();

  private AfterRefusal(Library library, GivenAnswers given) {
    this.library = library;
    this.given = given;
    this.entries =
        library.allOutlines().stream().flatMap(outline -> outline.entries().stream()).toList();
  }

  /** True if it hangs on an answer that was refused whether the term is asked. */
  static boolean hangs(Library library, GivenAnswers given, String path) {
    return !given.refused().isEmpty() && new AfterRefusal(library, given).term(path);
  }

  private boolean term(String path) {
    if (given.refuses(path)) {
      return true;
    }
    if (!asked.add(path)) {
      return false;
    }
    Optional<LibraryClause> owner = library.clauseOf(path);
    return Optional.ofNullable(library.declarations().get(path))
            .map(TermDeclaration::when)
            .filter(this::condition)
            .isPresent()
        || owner.filter(this::clause).isPresent()
        || owner.isEmpty()
            && library.clauses().values().stream()
                .anyMatch(clause -> clause.uses().contains(path) && clause(clause));
  }

  private boolean clause(LibraryClause clause) {
    return given.refuses(clause.variantPath())
        || given.refuses(clause.includePath())
        || asked.add(clause.id())
            && (condition(clause.when())
                || entries.stream()
                    .anyMatch(
                        entry -> entry.clause().equals(clause.id()) && condition(entry.when())));
  }

  private boolean condition(Condition condition) {
    return condition.leaves().anyMatch(this::leaf);
  }

  private boolean leaf(Condition leaf) {
    if (leaf instanceof Condition.ReadsTerm reads) {
      return term(reads.path());
    }
    return leaf instanceof Condition.Included included
        && Optional.ofNullable(library.clauses().get(included.clause()))
            .filter(this::clause)
            .isPresent();
  }
}
