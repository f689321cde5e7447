package org.parley.term;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a list, table or bands hold.
 *
 * @param item for a list: the type of its items; for bands: the type of the bounds
 * @param columns for a table: its columns; for bands: one, named {@code value}
 * @param leastRows fewest rows or items
 * @param mostRows most rows or items
 * @param key for a table: the column whose values are unique and identify the rows
 * @param sums for a table: column to the total that it must add up to, as written, such as {@code
 *     100%}
 */
public record Shape(
    Optional<TermType> item,
    List<TermDeclaration> columns,
    int leastRows,
    int mostRows,
    Optional<String> key,
    Map<String, String> sums) {
  /** The shape of a plain value. */
  public static final Shape PLAIN =
      new Shape(Optional.empty(), List.of(), 0, Integer.MAX_VALUE, Optional.empty(), Map.of());

  public Shape {
    columns = List.copyOf(columns);
    sums = Collections.unmodifiableMap(new LinkedHashMap<>(sums));
  }
}
