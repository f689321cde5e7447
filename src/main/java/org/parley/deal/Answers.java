package org.parley.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.value.Answer;
import org.parley.value.Money;
import org.parley.value.Percent;
import org.parley.value.Period;
import org.parley.value.Row;
import org.parley.value.Value;

/**
 * The answers that apply to one agreement: given by the deal, overridden for the agreement, or
 * defaulted. A term that does not apply is missing.
 *
 * @param byPath in the order of the library's declarations
 */
public record Answers(Map<String, Answered> byPath) {
  public Answers {
    byPath = Collections.unmodifiableMap(new LinkedHashMap<>(byPath));
  }

  /** The term at a path, if it applies and is answered. */
  public Optional<Answered> find(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  /**
   * The decided value at a path if it is of this type; empty if open, unanswered or not applicable.
   */
  public <V extends Value> Optional<V> known(String path, Class<V> type) {
    return find(path).map(Answered::answer).flatMap(answer -> answer.known(type));
  }

  /** True if the term is answered with {@code open}. */
  public boolean isOpen(String path) {
    return find(path).map(Answered::answer).map(Answer::isOpen).orElse(false);
  }

  /** The rows of a table; none if it is open, unanswered or not applicable. */
  public List<Row> rows(String path) {
    return known(path, Value.Rows.class).map(Value.Rows::rows).orElse(List.of());
  }

  public Optional<Money> money(String path) {
    return known(path, Money.class);
  }

  public Optional<Percent> percent(String path) {
    return known(path, Percent.class);
  }

  public Optional<Period> period(String path) {
    return known(path, Period.class);
  }

  public Optional<LocalDate> date(String path) {
    return known(path, Value.Day.class).map(Value.Day::date);
  }

  public Optional<BigDecimal> number(String path) {
    return known(path, Value.Quantity.class).map(Value.Quantity::amount);
  }

  public Optional<String> text(String path) {
    return known(path, Value.Text.class).map(Value.Text::text);
  }

  /** The key of a choice, such as a clause's variant. */
  public Optional<String> choice(String path) {
    return known(path, Value.Choice.class).map(Value.Choice::key);
  }

  /** The key of a party. */
  public Optional<String> party(String path) {
    return known(path, Value.PartyKey.class).map(Value.PartyKey::key);
  }

  public boolean yes(String path) {
    return known(path, Value.Flag.class).map(Value.Flag::yes).orElse(false);
  }
}
