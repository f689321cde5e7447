package org.parley.library;

import java.util.Set;
import java.util.stream.Collectors;
import org.parley.term.Condition;
import org.parley.term.TermDeclaration;

/** What no agreement of an outline can come to, because the outline lacks the clauses for it. */
public final class Reach {
  private final Library library;
  private final Set<String> ids;

  public Reach(Library library, Outline outline) {
    this.library = library;
    this.ids = outline.entries().stream().map(Outline.Entry::clause).collect(Collectors.toSet());
  }

  /** True if the outline has the clause, on whatever condition. */
  public boolean has(String clause) {
    return ids.contains(clause);
  }

  /** True if the condition can hold in no agreement of the outline. */
  public boolean impossible(Condition condition) {
    return Guards.impossible(condition, id -> !has(id), this::lacksTerm);
  }

  private boolean lacksTerm(String path) {
    TermDeclaration term = library.declarations().get(path);
    return library.clauseOf(path).map(clause -> !has(clause.id())).orElse(false)
        || term != null && impossible(term.when());
  }
}
