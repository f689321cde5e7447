package org.parley.termsheet;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.library.Library;
import org.parley.library.LibraryClause;
import org.parley.term.TermDeclaration;

/**
 * The families of a term sheet, such as {@code ip:} and {@code core:}, with their clauses and
 * terms. Each clause and each term of a family is a definition of its own, so that an agreement's
 * overrides refer to the same ones.
 *
 * <p>Nothing is required here: what a deal must answer depends on its agreements, their clauses and
 * other answers, and an agreement may answer it for itself.
 */
final class FamilySchema {
  private final Library library;
  private final Set<String> decisive;
  private final Map<String, Schema> definitions = new LinkedHashMap<>();

  FamilySchema(Library library) {
    this.library = library;
    this.decisive = Decisive.paths(library);
    library.declarations().values().forEach(this::define);
  }

  /**
   * Clauses by path such as {@code ip.foreground}, terms of families such as {@code ip.fields},
   * sheets of the workbook such as {@code workbook.risks}.
   */
  Map<String, Schema> definitions() {
    return definitions;
  }

  /** Every family, with those of its clauses and terms that a test lets through. */
  Map<String, Schema> families(Predicate<String> wanted) {
    var families = new LinkedHashMap<String, Schema>();
    for (String family : names()) {
      var groups = new LinkedHashMap<String, Schema>();
      definitions.keySet().stream()
          .filter(path -> path.startsWith(family + ".") && wanted.test(path))
          .forEach(path -> groups.put(path.substring(family.length() + 1), Schema.reference(path)));
      nest(groups);
      if (!groups.isEmpty()) {
        families.put(family, Schema.closedObject(groups));
      }
    }
    return families;
  }

  /** Terms of a sheet of the workbook have no clause: they stand together under the sheet. */
  private static void nest(Map<String, Schema> groups) {
    var nested = new LinkedHashMap<String, Map<String, Schema>>();
    groups.forEach(
        (path, schema) -> {
          int dot = path.indexOf('.');
          if (dot > 0) {
            nested
                .computeIfAbsent(path.substring(0, dot), group -> new LinkedHashMap<>())
                .put(path.substring(dot + 1), schema);
          }
        });
    groups.keySet().removeIf(path -> path.indexOf('.') > 0);
    nested.forEach((group, terms) -> groups.put(group, Schema.closedObject(terms)));
  }

  private Set<String> names() {
    var names = new LinkedHashSet<String>();
    definitions.keySet().forEach(path -> names.add(path.substring(0, path.indexOf('.'))));
    return names;
  }

  private void define(TermDeclaration declaration) {
    Optional<LibraryClause> clause = library.clauseOf(declaration.path());
    String group = declaration.path().substring(0, declaration.path().lastIndexOf('.'));
    if (clause.isEmpty() && group.contains(".")) {
      definitions.computeIfAbsent(group, this::sheet);
    } else if (clause.isEmpty()) {
      definitions.put(declaration.path(), term(declaration));
    } else {
      definitions.computeIfAbsent(clause.get().path(), path -> clause(clause.get()));
    }
  }

  /** The terms of a sheet of the workbook, such as {@code workbook.risks}. */
  private Schema sheet(String path) {
    var terms = new LinkedHashMap<String, Schema>();
    library.declarations().values().stream()
        .filter(term -> term.path().startsWith(path + "."))
        .forEach(term -> terms.put(term.name(), term(term)));
    return Schema.closedObject(terms);
  }

  /** A group of terms, or its variant alone: {@code foreground: licensed-back}. */
  private Schema clause(LibraryClause clause) {
    var terms = new LinkedHashMap<String, Schema>();
    clause.implicit().forEach(term -> terms.put(term.name(), term(term)));
    clause.terms().forEach(term -> terms.put(term.name(), term(term)));
    Schema texts = Schema.EMPTY.with("title", clause.title()).with("description", clause.purpose());
    Schema group = Schema.closedObject(terms);
    Schema variant = terms.get("variant");
    return texts.and(variant == null ? group : Schema.anyOf(variant, group));
  }

  private Schema term(TermDeclaration declaration) {
    return decisive.contains(declaration.path())
        ? TermSchema.decided(declaration)
        : TermSchema.of(declaration);
  }
}
