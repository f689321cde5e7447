package org.parley.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects all that a wording file names, while it is scanned. */
final class WordingNotes {
  private final List<Wording.ScopedCondition> conditions = new ArrayList<>();
  private final List<Wording.ValueUse> values = new ArrayList<>();
  private final List<Wording.Loop> loops = new ArrayList<>();
  private final List<Wording.ReferenceUse> references = new ArrayList<>();
  private final List<Wording.NamedUse> terms = new ArrayList<>();
  private final List<Wording.NamedUse> definitions = new ArrayList<>();
  private final List<Wording.NamedUse> labels = new ArrayList<>();
  private final List<Wording.TextLine> lines = new ArrayList<>();
  private final Map<Integer, Integer> ordinals = new HashMap<>();
  private int ordinal;

  /** Notes a condition and says by which index the template calls it. */
  int add(Wording.ScopedCondition condition) {
    conditions.add(condition);
    return conditions.size() - 1;
  }

  void add(Wording.ValueUse value) {
    values.add(value);
  }

  void add(Wording.Loop loop) {
    loops.add(loop);
  }

  void add(Wording.ReferenceUse reference) {
    references.add(reference);
  }

  void add(Wording.TextLine line) {
    lines.add(line);
  }

  void term(Wording.NamedUse term) {
    terms.add(term);
  }

  void definition(Wording.NamedUse definition) {
    definitions.add(definition);
  }

  void label(Wording.NamedUse label) {
    labels.add(label);
  }

  /**
   * Counts paragraphs: a line that continues one has its ordinal.
   *
   * @param line number of the line in its file
   */
  void paragraph(int line, boolean continues) {
    if (!continues || ordinal == 0) {
      ordinal++;
    }
    ordinals.put(line, ordinal);
  }

  /** The wording, complete. */
  Wording wording(String file, String template) {
    return new Wording(
        file,
        template,
        conditions,
        values,
        loops,
        references,
        terms,
        definitions,
        labels,
        lines,
        ordinals);
  }
}
