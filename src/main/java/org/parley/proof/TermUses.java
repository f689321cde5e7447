package org.parley.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.library.Library;
import org.parley.library.LibraryTerms;
import org.parley.library.TermMatcher;
import org.parley.library.Wording;
import org.parley.source.Span;
import org.parley.term.Condition;

/** The defined terms that wordings use, each with the conditions around it; read once. */
final class TermUses {
  private final TermMatcher matcher;
  private final Map<Wording, List<Use>> read = Collections.synchronizedMap(new IdentityHashMap<>());

  /** A use of a defined term; uses of one term under the same conditions are one. */
  record Use(String label, List<Condition> guards, Span span) {}

  private record Key(String label, List<Condition> guards) {}

  TermUses(Library library) {
    this.matcher = LibraryTerms.matcher(library);
  }

  List<Use> of(Wording wording) {
    return read.computeIfAbsent(wording, this::find);
  }

  private List<Use> find(Wording wording) {
    var uses = new ArrayList<Use>();
    Set<Key> seen = new LinkedHashSet<>();
    for (Wording.NamedUse marked : wording.terms()) {
      add(new Use(matcher.label(marked.name()), marked.guards(), marked.span()), seen, uses);
    }
    for (Wording.TextLine line : wording.lines()) {
      whole(line, seen, uses);
      parts(line, seen, uses);
    }
    return List.copyOf(uses);
  }

  /** Terms of the line as it is printed where every condition holds. */
  private void whole(Wording.TextLine line, Set<Key> seen, List<Use> uses) {
    for (TermMatcher.Match match : matcher.find(line.text())) {
      Set<Condition> guards = new LinkedHashSet<>(line.guardsAt(match.start()));
      guards.addAll(line.guardsAt(match.end() - 1));
      add(new Use(match.label(), List.copyOf(guards), line.span()), seen, uses);
    }
  }

  /** Terms that stand between two directives: what follows may not be printed. */
  private void parts(Wording.TextLine line, Set<Key> seen, List<Use> uses) {
    for (Integer start : line.guards().size() > 1 ? line.guards().keySet() : Set.<Integer>of()) {
      Integer next = line.guards().higherKey(start);
      String part = line.text().substring(start, next == null ? line.text().length() : next);
      for (TermMatcher.Match match : matcher.find(part)) {
        add(new Use(match.label(), line.guardsAt(start), line.span()), seen, uses);
      }
    }
  }

  private static void add(Use use, Set<Key> seen, List<Use> uses) {
    if (seen.add(new Key(use.label(), use.guards()))) {
      uses.add(use);
    }
  }
}
