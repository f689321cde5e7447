package org.parley.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.parley.contract.Inline;
import org.parley.resolve.ReferencePart;
import org.parley.resolve.ResolvedContract;

/** Pieces of wording as one line of print, with the parts that come from the deal. */
final class Inlines {
  private final ResolvedContract contract;
  private final StringBuilder text = new StringBuilder();
  private final List<Printed> filled = new ArrayList<>();

  private record Printed(int start, Inline.Filled value) {}

  private Inlines(ResolvedContract contract) {
    this.contract = contract;
  }

  static Inlines flatten(List<Inline> inlines, ResolvedContract contract) {
    var flat = new Inlines(contract);
    inlines.forEach(flat::add);
    return flat;
  }

  String text() {
    return text.toString().replace('\u00A0', ' ').stripTrailing();
  }

  List<Passage.Value> values(Function<String, Set<String>> answers) {
    int end = text().length();
    return filled.stream()
        .filter(printed -> printed.start < end)
        .map(printed -> value(printed, end, answers))
        .toList();
  }

  private static Passage.Value value(
      Printed printed, int end, Function<String, Set<String>> answers) {
    boolean given = printed.value.origin() != Inline.Origin.DERIVED;
    return new Passage.Value(
        printed.start,
        Math.min(end, printed.start + printed.value.text().length()),
        printed.value.term(),
        given ? answers.apply(printed.value.term()) : Set.of());
  }

  private void add(Inline inline) {
    if (inline instanceof Inline.Words words) {
      text.append(words.text());
    } else if (inline instanceof Inline.Filled value) {
      filled.add(new Printed(text.length(), value));
      text.append(value.text());
    } else if (inline instanceof Inline.Reference reference) {
      contract.parts(reference).stream().map(ReferencePart::text).forEach(text::append);
    } else if (inline instanceof Inline.TermUse use) {
      text.append(use.text());
    } else if (inline instanceof Inline.TermDefinition definition) {
      text.append('“').append(definition.label()).append('”');
    } else if (inline instanceof Inline.Emphasis emphasis) {
      emphasis.content().forEach(this::add);
    }
  }
}
