package org.parley.termsheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parley.deal.Answered;
import org.parley.deal.Deal;
import org.parley.deal.Negotiation.Point;
import org.parley.deal.Negotiation.Side;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.DidYouMean;
import org.parley.diagnostic.Findings;
import org.parley.library.Library;
import org.parley.library.LibraryClause;
import org.parley.term.AnswerReader;
import org.parley.term.TermDeclaration;
import org.parley.term.TermType;
import org.parley.value.Value;
import org.parley.yaml.YamlNode;

/** Reads one point of a negotiation. */
record NegotiationPointReader(Library library, Deal deal, AnswerReader answers, Findings findings) {
  private static final List<String> KEYS = List.of("point", "sides", "ladder", "trade");
  private static final List<String> SIDE_KEYS = List.of("target", "reservation");
  private static final int MOST_SIDES = 2;

  private static final Set<TermType> TYPES =
      Set.of(
          TermType.MONEY,
          TermType.PERCENT,
          TermType.INTEGER,
          TermType.DECIMAL,
          TermType.PERIOD,
          TermType.DATE,
          TermType.CHOICE);

  Optional<Point> read(YamlNode node) {
    if (!(node instanceof YamlNode.Mapping mapping)) {
      findings.report(
          DiagnosticCode.WRONG_SHAPE, node.span(), "A point", "`{point, sides, ladder, trade}`");
      return Optional.empty();
    }
    NegotiationReader.allow(mapping, KEYS, " in a point of the negotiation", findings);
    Optional<Answered> point = required(mapping, "point").flatMap(this::point);
    Map<String, Side> sides =
        point.map(answered -> sides(answered.declaration(), mapping)).orElse(Map.of());
    if (point.isEmpty() || sides.isEmpty()) {
      return Optional.empty();
    }
    var positions = new NegotiationPositions(library, deal, point.get());
    List<String> ladder = texts(mapping, "ladder");
    String trade = texts(mapping, "trade").stream().findFirst().orElseGet(positions::trade);
    var read =
        new Point(
            point.get().declaration(),
            sides,
            ladder,
            trade,
            positions.of(sides.keySet()),
            mapping.span());
    new NegotiationCheck(findings).check(read, point.get().answer());
    return Optional.of(read);
  }

  private Optional<YamlNode> required(YamlNode.Mapping mapping, String key) {
    Optional<YamlNode> found = mapping.find(key);
    if (found.isEmpty()) {
      findings.report(
          DiagnosticCode.MISSING_ANSWER
              .at(mapping.span(), key, "a point of the negotiation needs it.")
              .withHint(
                  "Write `{point: ..., sides: {<party>: {target: ..., reservation: ...}}}`."));
    }
    return found;
  }

  /** The term of a path, or the variant of a clause, with what the deal says on it. */
  private Optional<Answered> point(YamlNode node) {
    if (!(node instanceof YamlNode.Scalar written)) {
      findings.report(
          DiagnosticCode.WRONG_SHAPE,
          node.span(),
          "point",
          "a term or a clause, such as `core.liability_cap.amount`");
      return Optional.empty();
    }
    Optional<TermDeclaration> declaration = declaration(written.text());
    if (declaration.isEmpty()) {
      var known = new TreeSet<>(library.declarations().keySet());
      known.addAll(library.clauses().keySet());
      var diagnostic =
          DiagnosticCode.UNKNOWN_KEY.at(
              written.span(),
              written.text(),
              ", neither a term nor a clause with several wordings");
      findings.report(
          DidYouMean.hint(written.text(), known).map(diagnostic::withHint).orElse(diagnostic));
      return Optional.empty();
    }
    if (!TYPES.contains(declaration.get().type())) {
      findings.report(
          DiagnosticCode.POINT_WITHOUT_STEPS
              .at(written.span(), written.text())
              .withHint("Write how far you go in words, under `reservations`."));
      return Optional.empty();
    }
    Optional<Answered> found =
        deal.answered()
            .filter(answered -> answered.path().equals(declaration.get().path()))
            .findFirst();
    if (found.isEmpty()) {
      findings.report(
          DiagnosticCode.POINT_NOT_IN_DEAL
              .at(written.span(), written.text())
              .withHint("Remove it, or choose the wording that asks for it."));
    }
    return found;
  }

  private Optional<TermDeclaration> declaration(String written) {
    return Optional.ofNullable(library.declarations().get(written))
        .or(
            () ->
                Optional.ofNullable(library.clauses().get(written))
                    .map(LibraryClause::variantPath)
                    .map(library.declarations()::get));
  }

  private Map<String, Side> sides(TermDeclaration declaration, YamlNode.Mapping point) {
    Optional<YamlNode> node = required(point, "sides");
    if (node.isEmpty()) {
      return Map.of();
    }
    if (!(node.get() instanceof YamlNode.Mapping mapping)
        || mapping.entries().isEmpty()
        || mapping.entries().size() > MOST_SIDES) {
      findings.report(
          DiagnosticCode.WRONG_SHAPE,
          node.get().span(),
          "sides",
          "one or two parties, each with `{target, reservation}`");
      return Map.of();
    }
    var sides = new LinkedHashMap<String, Side>();
    for (YamlNode.Entry entry : mapping.entries()) {
      if (!deal.parties().containsKey(entry.name())) {
        findings.report(
            DiagnosticCode.UNKNOWN_PARTY
                .at(entry.key().span(), entry.name())
                .withHint("Parties: " + String.join(", ", deal.parties().keySet()) + "."));
      }
      side(declaration, entry.value()).ifPresent(side -> sides.put(entry.name(), side));
    }
    return sides.size() == mapping.entries().size() ? sides : Map.of();
  }

  private Optional<Side> side(TermDeclaration declaration, YamlNode node) {
    if (!(node instanceof YamlNode.Mapping mapping)) {
      findings.report(DiagnosticCode.WRONG_SHAPE, node.span(), "A side", "`{target, reservation}`");
      return Optional.empty();
    }
    NegotiationReader.allow(mapping, SIDE_KEYS, " of a side", findings);
    Optional<Value> target =
        required(mapping, "target").flatMap(written -> value(declaration, written));
    List<Value> reservation =
        required(mapping, "reservation").stream()
            .flatMap(written -> reservation(declaration, written))
            .toList();
    return reservation.isEmpty()
        ? Optional.empty()
        : target.map(asked -> new Side(asked, reservation, mapping.span()));
  }

  /** One value; of choices all that the side accepts. */
  private Stream<Value> reservation(TermDeclaration declaration, YamlNode written) {
    List<YamlNode> nodes =
        declaration.type() == TermType.CHOICE && written instanceof YamlNode.Sequence sequence
            ? sequence.items()
            : List.of(written);
    return nodes.stream().flatMap(node -> value(declaration, node).stream());
  }

  private Optional<Value> value(TermDeclaration declaration, YamlNode node) {
    return answers
        .read(declaration, node)
        .flatMap(
            answer -> {
              if (answer.isOpen()) {
                findings.report(
                    DiagnosticCode.WRONG_SHAPE, node.span(), "A limit", "a value, not `open`");
              }
              return answer.known();
            });
  }

  /** A text, or a list of texts. */
  private List<String> texts(YamlNode.Mapping mapping, String key) {
    Optional<YamlNode> node = mapping.find(key);
    List<YamlNode> items =
        node.filter(YamlNode.Sequence.class::isInstance)
            .map(sequence -> ((YamlNode.Sequence) sequence).items())
            .orElseGet(() -> node.stream().toList());
    var texts = new ArrayList<String>();
    for (YamlNode item : items) {
      if (item instanceof YamlNode.Scalar scalar && !scalar.isNull()) {
        texts.add(scalar.text().strip());
      } else {
        findings.report(DiagnosticCode.WRONG_SHAPE, item.span(), key, "a text or a list of texts");
      }
    }
    return texts;
  }
}
