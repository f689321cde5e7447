package org.parley.termsheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.deal.Deal;
import org.parley.deal.Negotiation;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.DidYouMean;
import org.parley.diagnostic.Findings;
import org.parley.library.Library;
import org.parley.source.Span;
import org.parley.term.AnswerReader;
import org.parley.term.ReadingContext;
import org.parley.term.Shape;
import org.parley.term.TermDeclaration;
import org.parley.term.TermType;
import org.parley.value.Answer;
import org.parley.value.Money;
import org.parley.value.Row;
import org.parley.value.Value;
import org.parley.yaml.YamlNode;

/** Reads what the internal file says under {@code negotiation}. */
final class NegotiationReader {
  private static final List<String> KEYS = List.of("alternatives", "points", "value_chain");
  private static final int MOST_STEPS = 60;

  private final Library library;
  private final Deal deal;
  private final Findings findings;
  private final AnswerReader answers;

  NegotiationReader(Library library, Deal deal, Findings findings) {
    this.library = library;
    this.deal = deal;
    this.findings = findings;
    this.answers =
        new AnswerReader(
            new ReadingContext(deal.currency(), deal.parties().keySet(), Map.of(), false),
            findings);
  }

  Negotiation read(YamlNode node) {
    if (!(node instanceof YamlNode.Mapping mapping)) {
      findings.report(
          DiagnosticCode.WRONG_SHAPE, node.span(), "negotiation", "a group of keys: " + keys(KEYS));
      return Negotiation.NONE;
    }
    allow(mapping, KEYS, " under `negotiation`", findings);
    return new Negotiation(
        mapping.find("alternatives").map(this::alternatives).orElse(Map.of()),
        mapping.find("points").map(this::points).orElse(List.of()),
        mapping.find("value_chain").map(this::chain).orElse(List.of()));
  }

  /** Reports every key that is not in the list. */
  static void allow(YamlNode.Mapping mapping, List<String> keys, String where, Findings findings) {
    mapping.entries().stream()
        .filter(entry -> !keys.contains(entry.name()))
        .forEach(
            entry ->
                findings.report(
                    DiagnosticCode.UNKNOWN_KEY
                        .at(entry.key().span(), entry.name(), where)
                        .withHint(
                            DidYouMean.hint(entry.name(), keys)
                                .orElse("Keys here: " + keys(keys) + "."))));
  }

  private static String keys(List<String> keys) {
    return String.join(", ", keys);
  }

  private Map<String, String> alternatives(YamlNode node) {
    var alternatives = new LinkedHashMap<String, String>();
    if (node instanceof YamlNode.Mapping mapping) {
      var text =
          TermDeclaration.derived(
              "negotiation.alternatives",
              TermType.TEXT,
              "Alternative",
              false,
              Shape.PLAIN,
              node.span());
      for (YamlNode.Entry entry : mapping.entries()) {
        party(entry.key());
        answers
            .read(text, entry.value())
            .flatMap(answer -> answer.known(Value.Text.class))
            .ifPresent(words -> alternatives.put(entry.name(), words.text().strip()));
      }
    } else {
      findings.report(
          DiagnosticCode.WRONG_SHAPE, node.span(), "alternatives", "parties, each with a text");
    }
    return alternatives;
  }

  private void party(YamlNode.Scalar key) {
    var party =
        TermDeclaration.derived(
            "negotiation", TermType.PARTY, "Party", false, Shape.PLAIN, key.span());
    answers.read(party, key);
  }

  private List<Negotiation.Point> points(YamlNode node) {
    if (!(node instanceof YamlNode.Sequence sequence)) {
      findings.report(DiagnosticCode.WRONG_SHAPE, node.span(), "points", "a list of points");
      return List.of();
    }
    var reader = new NegotiationPointReader(library, deal, answers, findings);
    var points = new ArrayList<Negotiation.Point>();
    sequence.items().forEach(item -> reader.read(item).ifPresent(points::add));
    return points;
  }

  private List<Negotiation.Step> chain(YamlNode node) {
    return answers
        .read(chainTable(node.span()), node)
        .flatMap(answer -> answer.known(Value.Rows.class))
        .map(rows -> rows.rows().stream().flatMap(row -> step(row).stream()).toList())
        .orElse(List.of());
  }

  private static TermDeclaration chainTable(Span span) {
    List<TermDeclaration> columns =
        List.of(
            column("step", TermType.TEXT, false, span),
            column("customer", TermType.TEXT, true, span),
            column("party", TermType.PARTY, false, span),
            column("adds", TermType.TEXT, false, span),
            column("cost", TermType.MONEY, true, span),
            column("value", TermType.MONEY, false, span));
    var shape = new Shape(Optional.empty(), columns, 1, MOST_STEPS, Optional.of("step"), Map.of());
    return TermDeclaration.derived(
        "negotiation.value_chain", TermType.TABLE, "Value chain", false, shape, span);
  }

  private static TermDeclaration column(String name, TermType type, boolean optional, Span span) {
    return TermDeclaration.derived(
        "negotiation.value_chain." + name, type, name, optional, Shape.PLAIN, span);
  }

  /** A row without a figure that is still open has no place in the sums. */
  private static Optional<Negotiation.Step> step(Row row) {
    return row.cell("value")
        .flatMap(answer -> answer.known(Money.class))
        .map(
            value ->
                new Negotiation.Step(
                    text(row, "step"),
                    text(row, "customer"),
                    row.cell("party")
                        .flatMap(answer -> answer.known(Value.PartyKey.class))
                        .map(Value.PartyKey::key)
                        .orElse(""),
                    text(row, "adds"),
                    row.cell("cost").flatMap(answer -> answer.known(Money.class)),
                    value));
  }

  private static String text(Row row, String column) {
    return row.cell(column)
        .flatMap(Answer::known)
        .filter(Value.Text.class::isInstance)
        .map(text -> ((Value.Text) text).text())
        .orElse("");
  }
}
