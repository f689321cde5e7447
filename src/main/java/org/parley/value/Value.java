package org.parley.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A decided value of a deal. Exact and immutable. */
public sealed interface Value
    permits Value.Text,
        Value.Choice,
        Value.Flag,
        Value.Quantity,
        Value.Day,
        Value.PartyKey,
        Value.Items,
        Value.Rows,
        Value.Bands,
        Money,
        Percent,
        Period {

  /** Words that a person typed. */
  record Text(String text) implements Value {}

  /** One of the choices that the declaration lists, by its key. */
  record Choice(String key) implements Value {}

  /** Yes or no. */
  record Flag(boolean yes) implements Value {}

  /** An integer or decimal, with the scale that was written. */
  record Quantity(BigDecimal amount) implements Value {}

  /** A calendar date. */
  record Day(LocalDate date) implements Value {}

  /** A party of the deal, by its key in the term sheet. */
  record PartyKey(String key) implements Value {}

  /** A list of plain values in the order written. */
  record Items(List<Value> items) implements Value {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** A table in the order written. */
  record Rows(List<Row> rows) implements Value {
    public Rows {
      rows = List.copyOf(rows);
    }
  }

  /** Half-open bands {@code [from, to)} in rising order. */
  record Bands(List<Band> bands) implements Value {
    public Bands {
      bands = List.copyOf(bands);
    }
  }

  /**
   * One band.
   *
   * @param from included; money or a quantity
   * @param to excluded; empty in the last band, which has no upper end
   * @param value what holds within the band
   */
  record Band(Value from, Optional<Value> to, Answer value) {}
}
