package org.parley.assembly;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.parley.contract.Block;
import org.parley.contract.Clause;
import org.parley.contract.Contract;
import org.parley.contract.DefinitionText;
import org.parley.contract.Inline;
import org.parley.contract.Level;
import org.parley.contract.NodeId;
import org.parley.library.Library;
import org.parley.library.LibraryDefinition;
import org.parley.library.Wording;
import org.parley.resolve.InlineWalk;

/**
 * The definitions that the chosen clauses bring, the general ones, and the terms that the wording
 * defines on the spot.
 */
final class Definitions {
  private final Library library;
  private final Selection selection;
  private final BiFunction<String, Wording, List<Block.Paragraph>> meaning;

  Definitions(
      Library library,
      Selection selection,
      BiFunction<String, Wording, List<Block.Paragraph>> meaning) {
    this.library = library;
    this.selection = selection;
    this.meaning = meaning;
  }

  Map<String, DefinitionText> available(Contract contract) {
    var available = new LinkedHashMap<String, DefinitionText>();
    if (usesTerms(contract)) {
      brought().parallelStream()
          .map(this::text)
          .toList()
          .forEach(text -> available.put(text.label(), text));
    }
    contract.clauses().forEach(clause -> definedInWording(clause, available));
    return available;
  }

  /** A report in plain words needs no definitions, nor the answers that they print. */
  private static boolean usesTerms(Contract contract) {
    return contract.clauses().stream()
        .flatMap(clause -> clause.body().stream())
        .flatMap(block -> InlineWalk.of(block).stream())
        .anyMatch(Inline.TermUse.class::isInstance);
  }

  /** The general definitions, and those of the chosen clauses and variants. */
  private List<LibraryDefinition> brought() {
    Set<String> claimed = claimed();
    var brought = new ArrayList<LibraryDefinition>();
    library.definitions().values().stream()
        .filter(definition -> !claimed.contains(definition.id()))
        .forEach(brought::add);
    for (Selection.Selected selected : selection.all()) {
      selected.clause().defines().values().forEach(id -> add(brought, id));
      selected.variant().defines().values().forEach(id -> add(brought, id));
    }
    return brought;
  }

  private Set<String> claimed() {
    var claimed = new HashSet<String>();
    library
        .clauses()
        .values()
        .forEach(
            clause -> {
              claimed.addAll(clause.defines().values());
              clause
                  .variants()
                  .values()
                  .forEach(variant -> claimed.addAll(variant.defines().values()));
            });
    return claimed;
  }

  private void add(List<LibraryDefinition> brought, String id) {
    Optional.ofNullable(library.definitions().get(id)).ifPresent(brought::add);
  }

  private DefinitionText text(LibraryDefinition definition) {
    List<Block.Paragraph> paragraphs =
        meaning.apply("definition:" + definition.id(), definition.meaning());
    return new DefinitionText(definition.label(), paragraphs, false, definition.span());
  }

  private static void definedInWording(Clause clause, Map<String, DefinitionText> available) {
    for (Block block : clause.body()) {
      for (Inline inline : InlineWalk.of(block)) {
        if (inline instanceof Inline.TermDefinition definition) {
          String label = block instanceof Block.Paragraph paragraph ? paragraph.label() : "";
          var reference = new Inline.Reference("", clause.clause(), label, definition.span());
          var id = new NodeId("definition:" + definition.label());
          var paragraph =
              new Block.Paragraph(
                  id, Level.PLAIN, false, "", List.of(), List.of(reference), List.of());
          available.put(
              definition.label(),
              new DefinitionText(definition.label(), List.of(paragraph), true, definition.span()));
        }
      }
    }
  }
}
