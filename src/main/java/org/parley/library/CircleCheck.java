package org.parley.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.source.Span;
import org.parley.term.Condition;
import org.parley.term.TermDeclaration;

/**
 * Finds conditions that depend on themselves: a term asked for only if a clause is in, which is in
 * only if the term says so.
 */
final class CircleCheck {
  private final Library library;
  private final Findings findings;
  private final Map<String, List<String>> needs = new HashMap<>();
  private final Map<String, Span> places = new HashMap<>();

  CircleCheck(Library library, Findings findings) {
    this.library = library;
    this.findings = findings;
  }

  void run() {
    for (LibraryClause clause : library.clauses().values()) {
      String node = "clause " + clause.id();
      places.put(node, clause.span());
      needs.put(node, nodes(clause.when()));
      if (clause.optional()) {
        needs.get(node).add("switch " + clause.includePath());
        needs.put(
            "switch " + clause.includePath(),
            clause.implicit().stream()
                .filter(term -> term.path().equals(clause.includePath()))
                .flatMap(term -> term.implied().stream())
                .flatMap(implied -> nodes(implied.when()).stream())
                .toList());
      }
      clause.terms().forEach(term -> addTerm(term, List.of(node)));
      clause.implicit().stream()
          .filter(term -> term.path().equals(clause.variantPath()))
          .forEach(term -> addTerm(term, List.of(node)));
    }
    library
        .allOutlines()
        .forEach(
            outline ->
                outline
                    .entries()
                    .forEach(
                        entry ->
                            needs
                                .computeIfAbsent(
                                    "clause " + entry.clause(), key -> new ArrayList<>())
                                .addAll(nodes(entry.when()))));
    library.declarations().values().stream()
        .filter(term -> !needs.containsKey(term.path()))
        .forEach(term -> addTerm(term, List.of()));
    var done = new HashSet<String>();
    needs.keySet().stream().sorted().forEach(node -> visit(node, new ArrayList<>(), done));
  }

  private void addTerm(TermDeclaration term, List<String> before) {
    var all = new ArrayList<>(before);
    all.addAll(nodes(term.when()));
    term.implied().forEach(implied -> all.addAll(nodes(implied.when())));
    needs.put(term.path(), all);
    places.put(term.path(), term.span());
  }

  private static List<String> nodes(Condition condition) {
    var nodes = new ArrayList<String>();
    condition
        .leaves()
        .forEach(
            leaf -> {
              if (leaf instanceof Condition.ReadsTerm reads) {
                nodes.add(
                    reads.path().endsWith(".include") ? "switch " + reads.path() : reads.path());
              } else if (leaf instanceof Condition.Included included) {
                nodes.add("clause " + included.clause());
              }
            });
    return nodes;
  }

  private void visit(String node, List<String> trail, Set<String> done) {
    if (trail.contains(node)) {
      String start = node.replace("clause ", "");
      findings.report(
          DiagnosticCode.LIBRARY_CIRCLE
              .at(places.getOrDefault(node, Span.startOf("clauses")), start)
              .withHint(
                  "It goes "
                      + String.join(" -> ", trail.subList(trail.indexOf(node), trail.size()))
                      + " -> "
                      + node
                      + "."));
      return;
    }
    if (!done.add(node)) {
      return;
    }
    var longer = new ArrayList<>(trail);
    longer.add(node);
    needs.getOrDefault(node, List.of()).forEach(next -> visit(next, longer, done));
  }
}
