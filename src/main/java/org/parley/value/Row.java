package org.parley.value;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.parley.source.Span;

/**
 * A row of a table.
 *
 * @param key what identifies the row across rebuilds: its key column's text, else its 1-based place
 * @param cells answers by column name, in the order of the declaration; a column left out by an
 *     optional cell is missing
 * @param span where the row starts
 */
public record Row(String key, Map<String, Answer> cells, Span span) {
  public Row {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  /** The answer in a column, or empty where an optional cell was left out. */
  public Optional<Answer> cell(String column) {
    return Optional.ofNullable(cells.get(column));
  }

  /** The decided value in a column; empty where the cell is open or left out. */
  public <V extends Value> Optional<V> known(String column, Class<V> type) {
    return cell(column).flatMap(answer -> answer.known(type));
  }

  /** The text, choice key or party key in a column; empty where it is open or left out. */
  public Optional<String> text(String column) {
    return cell(column).flatMap(Answer::known).flatMap(Row::words);
  }

  /** The number in a column; empty where it is open or left out. */
  public Optional<BigDecimal> number(String column) {
    return known(column, Value.Quantity.class).map(Value.Quantity::amount);
  }

  private static Optional<String> words(Value value) {
    if (value instanceof Value.Text text) {
      return Optional.of(text.text());
    }
    if (value instanceof Value.Choice choice) {
      return Optional.of(choice.key());
    }
    return value instanceof Value.PartyKey party ? Optional.of(party.key()) : Optional.empty();
  }
}
