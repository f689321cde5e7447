package org.parley.termsheet;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.library.Library;
import org.parley.library.LibraryClause;
import org.parley.library.Variant;
import org.parley.library.Wording;
import org.parley.term.Condition;
import org.parley.term.Implied;
import org.parley.term.TermDeclaration;

/**
 * The terms that decide what an agreement contains: every term that a condition reads, unless it
 * only asks whether there is an answer.
 */
final class Decisive {
  private Decisive() {}

  static Set<String> paths(Library library) {
    var paths = new HashSet<String>();
    conditions(library)
        .flatMap(Condition::leaves)
        .forEach(
            leaf -> {
              if (leaf instanceof Condition.ReadsTerm reads
                  && !(leaf instanceof Condition.Present)) {
                paths.add(reads.path());
              }
            });
    library
        .clauses()
        .values()
        .forEach(
            clause -> {
              paths.add(clause.variantPath());
              paths.add(clause.includePath());
            });
    return paths;
  }

  private static Stream<Condition> conditions(Library library) {
    Stream<Condition> outlines =
        library.allOutlines().stream()
            .flatMap(outline -> outline.entries().stream())
            .map(entry -> entry.when());
    Stream<Condition> terms =
        library.declarations().values().stream().flatMap(Decisive::conditions);
    return Stream.of(
            outlines, terms, library.clauses().values().stream().flatMap(Decisive::conditions))
        .flatMap(stream -> stream);
  }

  private static Stream<Condition> conditions(TermDeclaration declaration) {
    return Stream.concat(
        Stream.of(declaration.when()), declaration.implied().stream().map(Implied::when));
  }

  private static Stream<Condition> conditions(LibraryClause clause) {
    Stream<Condition> variants = clause.variants().values().stream().flatMap(Decisive::conditions);
    return Stream.concat(Stream.of(clause.when()), variants);
  }

  private static Stream<Condition> conditions(Variant variant) {
    Stream<Wording.ScopedCondition> wording =
        Stream.concat(
            variant.wording().conditions().stream(), variant.summary().conditions().stream());
    return Stream.concat(
        Stream.of(variant.when()), wording.map(Wording.ScopedCondition::condition));
  }
}
