package org.parley.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.library.Library;
import org.parley.library.LibraryClause;
import org.parley.library.LibraryDefinition;
import org.parley.library.Outline;
import org.parley.library.Variant;
import org.parley.library.Wording;
import org.parley.term.Condition;
import org.parley.term.Implied;
import org.parley.term.TermDeclaration;

/**
 * What the conditions of a library ask of each term. Answers between which no condition
 * distinguishes are one to the proof.
 */
final class ReadLeaves {
  private final Map<String, Set<Condition.ReadsTerm>> byPath = new LinkedHashMap<>();

  ReadLeaves(Library library) {
    library.allOutlines().stream()
        .flatMap(outline -> outline.entries().stream())
        .map(Outline.Entry::when)
        .forEach(this::add);
    for (TermDeclaration declaration : library.declarations().values()) {
      add(declaration.when());
      declaration.implied().stream().map(Implied::when).forEach(this::add);
    }
    for (LibraryClause clause : library.clauses().values()) {
      add(clause.when());
      clause.variants().values().forEach(this::add);
    }
    library.definitions().values().stream().map(LibraryDefinition::meaning).forEach(this::add);
  }

  private void add(Variant variant) {
    add(variant.when());
    add(variant.wording());
    add(variant.summary());
  }

  private void add(Wording wording) {
    wording.conditions().forEach(scoped -> add(scoped.condition()));
    wording.loops().forEach(loop -> add(loop.printed()));
  }

  private void add(Condition condition) {
    condition
        .leaves()
        .forEach(
            leaf -> {
              if (leaf instanceof Condition.ReadsTerm reads) {
                byPath.computeIfAbsent(reads.path(), path -> new LinkedHashSet<>()).add(reads);
              }
            });
  }

  /** The leaves that read a term, in the order of the library. */
  List<Condition.ReadsTerm> of(String path) {
    return new ArrayList<>(byPath.getOrDefault(path, Set.of()));
  }
}
