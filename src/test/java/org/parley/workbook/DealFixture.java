package org.parley.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.deal.Answered;
import org.parley.deal.Answers;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.deal.Party;
import org.parley.deal.Roles;
import org.parley.source.Span;
import org.parley.term.Condition;
import org.parley.term.Shape;
import org.parley.term.TermDeclaration;
import org.parley.term.TermType;
import org.parley.value.Answer;
import org.parley.value.Money;
import org.parley.value.Percent;
import org.parley.value.Period;
import org.parley.value.Row;
import org.parley.value.Value;

/** Builds deals by hand. Immutable but for the line counter, which gives each answer its place. */
final class DealFixture {
  static final Map<String, String> FAMILIES =
      Map.of(
          "value", "Value",
          "intellectual-property", "IP balance",
          "alignment", "Alignment",
          "strategic", "Strategic",
          "operational", "Operational",
          "financial", "Financial",
          "relationship", "Relationship");

  static final Map<String, String> CONSEQUENCES =
      Map.of(
          "narrow-scope", "The Exclusive Field narrows to the verticals served.",
          "convert-nonexclusive", "Exclusivity becomes non-exclusive.",
          "end", "Exclusivity ends.");

  private final Map<String, Answered> answers = new LinkedHashMap<>();
  private int line = 20;

  /** A cell or value; null leaves it open. */
  record Cells(Map<String, Value> cells) {}

  static Value text(String text) {
    return new Value.Text(text);
  }

  static Value choice(String key) {
    return new Value.Choice(key);
  }

  static Value number(String number) {
    return new Value.Quantity(new BigDecimal(number));
  }

  static Value percent(String percent) {
    return Percent.of(new BigDecimal(percent));
  }

  static Value money(String amount) {
    return Money.of("USD", new BigDecimal(amount));
  }

  static Value day(String date) {
    return new Value.Day(LocalDate.parse(date));
  }

  static Value party(String key) {
    return new Value.PartyKey(key);
  }

  static Value flag(boolean yes) {
    return new Value.Flag(yes);
  }

  static Value period(int count, Period.Unit unit) {
    return new Period(count, unit);
  }

  private Span span() {
    line++;
    return new Span("cold-chain.yaml", line, 3, 5);
  }

  private Answer answer(Optional<Value> value) {
    Span span = span();
    return value
        .<Answer>map(known -> new Answer.Known(known, span))
        .orElseGet(() -> new Answer.Open(span));
  }

  DealFixture with(String path, TermType type, String label, Value value) {
    TermDeclaration term = declaration(path, type, label, Map.of(), Shape.PLAIN, "");
    answers.put(path, new Answered(term, answer(Optional.of(value)), false));
    return this;
  }

  DealFixture withDefault(String path, TermType type, String label, Value value, String because) {
    TermDeclaration term = declaration(path, type, label, Map.of(), Shape.PLAIN, because);
    answers.put(path, new Answered(term, answer(Optional.of(value)), true));
    return this;
  }

  DealFixture withOpen(String path, TermType type, String label) {
    TermDeclaration term = declaration(path, type, label, Map.of(), Shape.PLAIN, "");
    answers.put(path, new Answered(term, answer(Optional.empty()), false));
    return this;
  }

  DealFixture without(String path) {
    answers.remove(path);
    return this;
  }

  /** A table; a cell that is an empty Optional is open, one that is missing was left out. */
  DealFixture withTable(
      String path,
      String label,
      String key,
      Map<String, Map<String, String>> choices,
      List<Map<String, Optional<Value>>> rows) {
    List<Row> made = new ArrayList<>();
    for (Map<String, Optional<Value>> row : rows) {
      Map<String, Answer> cells = new LinkedHashMap<>();
      row.forEach((name, value) -> cells.put(name, answer(value)));
      String words =
          key.isEmpty()
              ? Integer.toString(made.size() + 1)
              : ((Value.Text) row.get(key).orElseThrow()).text();
      made.add(new Row(words, cells, span()));
    }
    List<TermDeclaration> columns =
        rows.get(0).keySet().stream()
            .map(
                name ->
                    declaration(
                        path + "." + name,
                        TermType.TEXT,
                        name.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                            + name.substring(1).replace('_', ' '),
                        choices.getOrDefault(name, Map.of()),
                        Shape.PLAIN,
                        ""))
            .toList();
    Shape shape = new Shape(Optional.empty(), columns, 1, 100, Optional.of(key), Map.of());
    TermDeclaration table = declaration(path, TermType.TABLE, label, Map.of(), shape, "");
    answers.put(path, new Answered(table, new Answer.Known(new Value.Rows(made), span()), false));
    return this;
  }

  private static TermDeclaration declaration(
      String path,
      TermType type,
      String label,
      Map<String, String> choices,
      Shape shape,
      String because) {
    return new TermDeclaration(
        path,
        type,
        label,
        "",
        Optional.empty(),
        because,
        Optional.empty(),
        List.of(),
        false,
        new Condition.Always(),
        Optional.empty(),
        List.of(),
        choices,
        shape,
        Map.of(),
        Span.startOf("clauses/x/clause.yaml"));
  }

  Answers answers() {
    return new Answers(answers);
  }

  static Deal deal(String title, List<DealAgreement> agreements) {
    Map<String, Party> parties = new LinkedHashMap<>();
    parties.put("aurora", party("aurora", "Aurora Analytics, Inc.", "Aurora"));
    parties.put("boreal", party("boreal", "Boreal Logistics GmbH", "Boreal"));
    return new Deal(
        "samples/cold-chain.yaml",
        title,
        LocalDate.of(2027, 3, 1),
        Optional.of("aurora"),
        "USD",
        parties,
        agreements,
        List.of(
            new Deal.Omission(
                "core.non-disparagement", "both sides are private companies", Span.startOf("x"))),
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
  }

  static Party party(String key, String name, String label) {
    return new Party(
        key, name, label, "corporation", Map.of(), List.of(), Span.startOf("cold-chain.yaml"));
  }

  DealAgreement agreement(String id, String title) {
    Map<String, String> roles = new LinkedHashMap<>();
    roles.put("first", "aurora");
    roles.put("second", "boreal");
    return new DealAgreement(
        id, title, Roles.ofOneEach(roles), answers(), Span.startOf("cold-chain.yaml"));
  }
}
