package org.parley.proof;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.logicng.formulas.Formula;
import org.parley.library.Library;
import org.parley.library.LibraryClause;
import org.parley.library.Outline;
import org.parley.term.Condition;
import org.parley.term.TermDeclaration;

/**
 * When an agreement asks for a term that no clause owns: always where its outline, the law or a
 * definition reads it, else with the clauses that use it.
 */
final class AskedFamilyTerms {
  private final Set<String> always = new LinkedHashSet<>();
  private final List<LibraryClause> clauses;

  AskedFamilyTerms(Library library, Outline outline) {
    this.clauses =
        outline.entries().stream().map(entry -> library.clause(entry.clause())).distinct().toList();
    library.declarations().keySet().stream()
        .filter(path -> path.startsWith("law."))
        .forEach(always::add);
    outline.entries().forEach(entry -> addRead(entry.when()));
    clauses.forEach(clause -> addRead(clause.when()));
    library.definitions().values().forEach(definition -> always.addAll(definition.uses()));
    for (TermDeclaration declaration : library.declarations().values()) {
      boolean listed = library.clauseOf(declaration.path()).map(clauses::contains).orElse(true);
      if (listed) {
        declaration.implied().forEach(implied -> addRead(implied.when()));
      }
    }
  }

  private void addRead(Condition condition) {
    condition
        .leaves()
        .forEach(
            leaf -> {
              if (leaf instanceof Condition.ReadsTerm reads) {
                always.add(reads.path());
              }
            });
  }

  Formula asked(String path, AgreementModel model, Logic logic) {
    if (always.contains(path)) {
      return logic.yes();
    }
    var readers = new ArrayList<Formula>();
    clauses.stream()
        .filter(clause -> clause.uses().contains(path))
        .forEach(clause -> readers.add(model.in(clause.id())));
    return logic.or(readers);
  }
}
