package org.parley.proof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.parley.library.LibraryDefinition;

/**
 * Definitions in the order of use, the users first; those that use each other in a ring stand
 * together (the strongly connected components, after Tarjan).
 */
final class DefinitionRings {
  private final Collection<LibraryDefinition> all;
  private final TermUses uses;
  private final Map<LibraryDefinition, Integer> order = new IdentityHashMap<>();
  private final Map<LibraryDefinition, Integer> lowest = new IdentityHashMap<>();
  private final Deque<LibraryDefinition> open = new ArrayDeque<>();
  private final List<List<LibraryDefinition>> rings = new ArrayList<>();

  private DefinitionRings(Collection<LibraryDefinition> all, TermUses uses) {
    this.all = all;
    this.uses = uses;
  }

  static List<List<LibraryDefinition>> of(Collection<LibraryDefinition> all, TermUses uses) {
    var search = new DefinitionRings(all, uses);
    for (LibraryDefinition definition : all) {
      if (!search.order.containsKey(definition)) {
        search.visit(definition);
      }
    }
    Collections.reverse(search.rings);
    return search.rings;
  }

  private int visit(LibraryDefinition definition) {
    int place = order.size();
    int low = place;
    order.put(definition, place);
    open.push(definition);
    for (LibraryDefinition next : usedBy(definition)) {
      if (!order.containsKey(next)) {
        low = Math.min(low, visit(next));
      } else if (open.contains(next)) {
        low = Math.min(low, order.getOrDefault(next, place));
      }
    }
    lowest.put(definition, low);
    if (low == place) {
      close(definition);
    }
    return low;
  }

  private List<LibraryDefinition> usedBy(LibraryDefinition definition) {
    List<String> labels =
        uses.of(definition.meaning()).stream().map(TermUses.Use::label).distinct().toList();
    return all.stream().filter(other -> labels.contains(other.label())).toList();
  }

  private void close(LibraryDefinition first) {
    var ring = new ArrayList<LibraryDefinition>();
    LibraryDefinition member;
    do {
      member = open.pop();
      ring.add(member);
    } while (!member.equals(first));
    rings.add(ring);
  }
}
