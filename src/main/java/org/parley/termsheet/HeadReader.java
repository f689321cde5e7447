package org.parley.termsheet;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.deal.DealStructure;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.DidYouMean;
import org.parley.diagnostic.Findings;
import org.parley.library.BuiltIns;
import org.parley.library.Structure;
import org.parley.source.Span;
import org.parley.term.ScalarReader;
import org.parley.term.TermType;
import org.parley.value.Answer;
import org.parley.value.Value;
import org.parley.yaml.YamlNode;

/** Reads the keys with which every term sheet begins. */
final class HeadReader {
  private final YamlNode.Mapping sheet;
  private final Findings findings;

  HeadReader(YamlNode.Mapping sheet, Findings findings) {
    this.sheet = sheet;
    this.findings = findings;
  }

  /** Where a key that is missing is reported. */
  static Span start(YamlNode.Mapping sheet) {
    return sheet.entries().isEmpty() ? sheet.span() : sheet.entries().get(0).key().span();
  }

  /** The empty text if it is missing, which has then been reported. */
  String title() {
    return head("deal", TermType.TEXT, "Say in a few words what the deal is about.")
        .map(value -> ((Value.Text) value).text().strip())
        .orElse("");
  }

  /** Empty if it is missing or no date, which has then been reported. */
  Optional<LocalDate> date() {
    return head(
            "date",
            TermType.DATE,
            "Give the date from which the agreements apply, such as 2027-03-01.")
        .map(value -> ((Value.Day) value).date());
  }

  private Optional<Value> head(String key, TermType type, String hint) {
    Optional<YamlNode> node = sheet.find(key);
    if (node.isEmpty()) {
      findings.report(
          DiagnosticCode.MISSING_ANSWER
              .at(start(sheet), key, "every term sheet begins with it.")
              .withHint(hint));
      return Optional.empty();
    }
    if (!(node.get() instanceof YamlNode.Scalar scalar) || scalar.text().isBlank()) {
      findings.report(DiagnosticCode.EMPTY_VALUE.at(node.get().span(), key).withHint(hint));
      return Optional.empty();
    }
    Optional<Value> value = ScalarReader.read(type, scalar.text().strip());
    if (value.isEmpty()) {
      findings.report(
          DiagnosticCode.WRONG_TYPE
              .at(scalar.span(), scalar.text(), ScalarReader.expected(type), key)
              .withHint(hint));
    }
    return value;
  }

  /** Its code; the empty text if it is missing or unknown, which has then been reported. */
  String currency() {
    String written =
        head("currency", TermType.TEXT, "Write the currency of the deal, such as USD or EUR.")
            .map(value -> ((Value.Text) value).text().strip())
            .orElse("");
    boolean known =
        Currency.getAvailableCurrencies().stream()
            .anyMatch(currency -> currency.getCurrencyCode().equals(written));
    if (!known && !written.isEmpty()) {
      findings.report(
          DiagnosticCode.UNKNOWN_CURRENCY
              .at(sheet.find("currency").orElseThrow().span(), written)
              .withHint("Write the three capital letters of ISO 4217, such as USD or EUR."));
    }
    return known ? written : "";
  }

  /** The structure that the deal names; one that the library lacks has been reported. */
  Optional<Structure> structure(Map<String, Structure> known) {
    Optional<YamlNode> node = sheet.find("structure");
    if (node.isEmpty()) {
      return Optional.empty();
    }
    String written = node.get() instanceof YamlNode.Scalar scalar ? scalar.text().strip() : "";
    Structure structure = known.get(written);
    if (structure == null) {
      findings.report(
          DiagnosticCode.UNKNOWN_STRUCTURE
              .at(node.get().span(), written)
              .withHint(
                  DidYouMean.hint(written, known.keySet())
                      .orElse("Structures: " + String.join(", ", known.keySet()) + ".")));
    }
    return Optional.ofNullable(structure);
  }

  /** A structure of the library as the deal names it. */
  DealStructure named(Structure structure) {
    return new DealStructure(structure.id(), structure.outside(), placeOfStructure());
  }

  private Span placeOfStructure() {
    return sheet.find("structure").map(YamlNode::span).orElseGet(() -> start(sheet));
  }

  /** What conditions ask of the head. */
  Map<String, Answer> answers(Optional<Structure> structure) {
    Span span = placeOfStructure();
    return structure
        .<Map<String, Answer>>map(
            form ->
                Map.of(
                    BuiltIns.STRUCTURE,
                    new Answer.Known(new Value.Choice(form.id()), span),
                    BuiltIns.STRUCTURE_DOCUMENTS,
                    new Answer.Known(documents(form), span)))
        .orElse(Map.of());
  }

  /** What conditions ask of the head and a structure that was refused leaves unanswered. */
  Set<String> unread(Optional<Structure> structure) {
    boolean refused = structure.isEmpty() && sheet.find("structure").isPresent();
    return refused ? Set.of(BuiltIns.STRUCTURE, BuiltIns.STRUCTURE_DOCUMENTS) : Set.of();
  }

  private static Value documents(Structure structure) {
    return new Value.Items(structure.outside().stream().<Value>map(Value.Text::new).toList());
  }

  /** The party whose draft it is, as written; a party that the deal lacks has been reported. */
  Optional<String> draftFor(Set<String> parties) {
    sheet
        .find("draft_for")
        .filter(node -> !(node instanceof YamlNode.Scalar))
        .ifPresent(
            node ->
                findings.report(
                    DiagnosticCode.WRONG_SHAPE, node.span(), "draft_for", "the key of one party"));
    Optional<YamlNode.Scalar> node =
        sheet
            .find("draft_for")
            .filter(YamlNode.Scalar.class::isInstance)
            .map(YamlNode.Scalar.class::cast);
    node.filter(scalar -> !parties.contains(scalar.text()))
        .ifPresent(
            scalar -> {
              var diagnostic = DiagnosticCode.UNKNOWN_PARTY.at(scalar.span(), scalar.text());
              findings.report(
                  diagnostic.withHint(
                      DidYouMean.hint(scalar.text(), parties)
                          .orElse("Parties: " + String.join(", ", parties) + ".")));
            });
    return node.map(YamlNode.Scalar::text);
  }
}
