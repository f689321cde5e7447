package org.parley.library;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.parley.source.Span;
import org.parley.term.Condition;

/**
 * The wording of one variant, scanned once when the library loads.
 *
 * @param file where it stands
 * @param template the same wording as FreeMarker reads it: conditions by index, each text line
 *     marked with its place
 * @param conditions the conditions of its {@code <#if>}s, by index
 * @param values the values that it prints
 * @param loops the tables and lists that it loops over
 * @param references the clauses that it refers to
 * @param terms terms that it marks by hand
 * @param definitions terms that it defines on the spot
 * @param labels paragraph labels that it sets
 * @param lines its text lines with what they are, for matching defined terms
 * @param ordinals source line to the ordinal of its paragraph, the stable part of a node's id
 */
public record Wording(
    String file,
    String template,
    List<ScopedCondition> conditions,
    List<ValueUse> values,
    List<Loop> loops,
    List<ReferenceUse> references,
    List<NamedUse> terms,
    List<NamedUse> definitions,
    List<NamedUse> labels,
    List<TextLine> lines,
    Map<Integer, Integer> ordinals) {
  public Wording {
    conditions = List.copyOf(conditions);
    values = List.copyOf(values);
    loops = List.copyOf(loops);
    references = List.copyOf(references);
    terms = List.copyOf(terms);
    definitions = List.copyOf(definitions);
    labels = List.copyOf(labels);
    lines = List.copyOf(lines);
    ordinals = Map.copyOf(ordinals);
  }

  /**
   * A condition and where it stands.
   *
   * @param scope loop variable to the path of its table, innermost last
   * @param guards the conditions that hold around it
   */
  public record ScopedCondition(
      Condition condition, Map<String, String> scope, List<Condition> guards) {}

  /**
   * A printed value.
   *
   * @param path as written, such as {@code row.party} or {@code core.term.initial}
   * @param function {@code plural}, {@code other}, or the empty text
   * @param scope loop variable to the path of its table
   * @param guards the conditions that hold around it
   */
  public record ValueUse(
      String path, String function, Map<String, String> scope, List<Condition> guards, Span span) {}

  /** A loop over a table or list, with the conditions that hold around it. */
  public record Loop(
      String path, String variable, Map<String, String> scope, List<Condition> guards, Span span) {
    /** What stands in the loop is printed only if there is a row. */
    public Condition printed() {
      return new Condition.Count(path, Condition.Comparison.MORE, 0, span);
    }
  }

  /** A reference, with the conditions that hold around it. */
  public record ReferenceUse(
      String agreement, String clause, String label, List<Condition> guards, Span span) {}

  /** A name used at a place, with the conditions that hold around it. */
  public record NamedUse(String name, List<Condition> guards, Span span) {}

  /**
   * A line whose words are matched against the defined terms; directives and values are blanked
   * out.
   *
   * <p>Words that a directive parts stand together, as in print.
   *
   * @param guards the conditions that hold from each place of the text on; each directive begins an
   *     entry
   */
  public record TextLine(String text, NavigableMap<Integer, List<Condition>> guards, Span span) {
    public TextLine {
      guards = Collections.unmodifiableNavigableMap(new TreeMap<>(guards));
    }

    /** The conditions that hold around a place of the text. */
    public List<Condition> guardsAt(int place) {
      return guards.floorEntry(place).getValue();
    }
  }
}
