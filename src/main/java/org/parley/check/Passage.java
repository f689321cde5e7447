package org.parley.check;

import java.util.List;
import java.util.Set;
import org.parley.source.Span;

/**
 * One printed paragraph, table row or heading of a paper.
 *
 * @param index its place in the paper, from 0
 * @param kind what it is
 * @param number as printed in full context, such as {@code 5.2(a)}; the empty text if it has none
 * @param article number of the article or schedule that it stands in; the empty text before the
 *     first
 * @param heading heading of that article or schedule, with the caption of the section
 * @param text as printed, without its number
 * @param leadIn the words above a list item that it continues; the empty text if there are none
 * @param depth 0 unnumbered, 1 section, 2 to 4 items below it
 * @param clause id of the library's clause; the empty text on foreign paper
 * @param table ordinal of the table that a row belongs to; 0 for none
 * @param values which parts of the text come from the deal
 * @param span where it was written, as far as known
 * @param shingles of the text with its lead-in
 */
public record Passage(
    int index,
    Kind kind,
    String number,
    String article,
    String heading,
    String text,
    String leadIn,
    int depth,
    String clause,
    int table,
    List<Value> values,
    Span span,
    Shingles shingles) {
  public Passage {
    values = List.copyOf(values);
  }

  /** A passage as it was read. */
  public Passage(
      int index,
      Kind kind,
      String number,
      String article,
      String heading,
      String text,
      String leadIn,
      int depth,
      String clause,
      int table,
      List<Value> values,
      Span span) {
    this(
        index,
        kind,
        number,
        article,
        heading,
        text,
        leadIn,
        depth,
        clause,
        table,
        values,
        span,
        Shingles.of(whole(leadIn, text)));
  }

  /** What a passage is. */
  public enum Kind {
    /** The title of the paper. */
    TITLE,
    /** The heading of an article, a section or a schedule. */
    HEADING,
    /** Words of the body. */
    PROSE,
    /** An entry of the list of definitions. */
    DEFINITION,
    /** A row of a table, its cells joined by {@code " | "}. */
    ROW,
    /** Signature blocks. */
    SIGNATURE
  }

  /**
   * A part of the text that comes from the deal: {@code [start, end)}.
   *
   * @param term the path of its term
   * @param allowed what the deal's answers print there; nothing where that is not known
   */
  public record Value(int start, int end, String term, Set<String> allowed) {
    public Value {
      allowed = Set.copyOf(allowed);
    }

    boolean meets(int from, int to) {
      return from < end && to > start;
    }
  }

  /** True for words that say what holds: body and definitions, no headings, rows or signatures. */
  public boolean prose() {
    return kind == Kind.PROSE || kind == Kind.DEFINITION;
  }

  /** True if a part of the text was filled in from the deal. */
  public boolean filled(int from, int to) {
    return values.stream().anyMatch(value -> value.meets(from, to));
  }

  /** The lead-in and the text, as one reads them together. */
  public String whole() {
    return whole(leadIn, text);
  }

  private static String whole(String leadIn, String text) {
    return leadIn.isEmpty() ? text : leadIn + " " + text;
  }

  /** The cells of a row. */
  public List<String> cells() {
    return List.of(text.split(" \\| ", -1));
  }

  /** The same passage with another text, in which nothing is known to come from the deal. */
  public Passage withText(String other) {
    return new Passage(
        index, kind, number, article, heading, other, leadIn, depth, clause, table, List.of(),
        span);
  }

  /** The same passage under another number. */
  public Passage withNumber(String other) {
    return new Passage(
        index, kind, other, article, heading, text, leadIn, depth, clause, table, values, span);
  }

  /** The same passage with another text and the values that stand in it. */
  public Passage withText(String other, List<Value> others) {
    return new Passage(
        index, kind, number, article, heading, other, leadIn, depth, clause, table, others, span);
  }

  /** The same passage at another place of the paper. */
  public Passage at(int place) {
    return new Passage(
        place, kind, number, article, heading, text, leadIn, depth, clause, table, values, span);
  }
}
