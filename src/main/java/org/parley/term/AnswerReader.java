package org.parley.term;

import java.util.Optional;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.DidYouMean;
import org.parley.diagnostic.Findings;
import org.parley.source.Span;
import org.parley.value.Answer;
import org.parley.value.Money;
import org.parley.value.Value;
import org.parley.yaml.YamlNode;

/** Reads one answer as its declaration wants it; reports everything that does not fit. */
public final class AnswerReader {
  private static final int LONGEST_TEXT = 5_000;

  private final ReadingContext context;
  private final Findings findings;

  public AnswerReader(ReadingContext context, Findings findings) {
    this.context = context;
    this.findings = findings;
  }

  /** The answer, or empty if it does not fit, which has then been reported. */
  public Optional<Answer> read(TermDeclaration declaration, YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar
        && !scalar.quoted()
        && scalar.text().equals("open")) {
      return Optional.of(new Answer.Open(scalar.span()));
    }
    return readValue(declaration, node).map(value -> new Answer.Known(value, node.span()));
  }

  private Optional<Value> readValue(TermDeclaration declaration, YamlNode node) {
    return switch (declaration.type()) {
      case LIST, TABLE, BANDS -> new CollectionReader(this, findings).read(declaration, node);
      default -> scalar(declaration, node).flatMap(scalar -> readScalar(declaration, scalar));
    };
  }

  private Optional<YamlNode.Scalar> scalar(TermDeclaration declaration, YamlNode node) {
    if (!(node instanceof YamlNode.Scalar scalar)) {
      findings.report(
          DiagnosticCode.WRONG_SHAPE,
          node.span(),
          declaration.path(),
          ScalarReader.expected(declaration.type()));
      return Optional.empty();
    }
    if (scalar.isNull() || scalar.text().isBlank()) {
      findings.report(
          DiagnosticCode.EMPTY_VALUE
              .at(scalar.span(), declaration.path())
              .withHint("Write `open` if the parties have not decided, or remove the key."));
      return Optional.empty();
    }
    return Optional.of(scalar);
  }

  private Optional<Value> readScalar(TermDeclaration declaration, YamlNode.Scalar scalar) {
    return switch (declaration.type()) {
      case CHOICE -> choice(declaration, scalar);
      case PARTY -> party(scalar);
      default -> plain(declaration, declaration.type(), scalar);
    };
  }

  /** A value of a plain type, checked against range, units and currency. */
  Optional<Value> plain(TermDeclaration declaration, TermType type, YamlNode.Scalar scalar) {
    if (scalar.text().codePointCount(0, scalar.text().length()) > LONGEST_TEXT) {
      findings.report(
          DiagnosticCode.TOO_LONG
              .at(
                  scalar.span(),
                  declaration.path(),
                  scalar.text().codePointCount(0, scalar.text().length()),
                  LONGEST_TEXT)
              .withHint("Shorten it, or move the detail into a document that the text names."));
      return Optional.empty();
    }
    if (type == TermType.CHOICE) {
      return choice(declaration, scalar);
    }
    Optional<Value> value =
        type == TermType.PARTY ? party(scalar) : ScalarReader.read(type, scalar.text().strip());
    if (value.isEmpty() && type != TermType.PARTY) {
      reportWrongType(declaration, type, ScalarReader.expected(type), scalar);
    }
    return value.filter(read -> fits(declaration, read, scalar));
  }

  private void reportWrongType(
      TermDeclaration declaration, TermType type, String wanted, YamlNode.Scalar scalar) {
    String example = Examples.insteadOf(scalar.text().strip(), declaration, type);
    String allowed = AllowedValues.of(declaration).map(sentence -> " " + sentence).orElse("");
    findings.report(
        DiagnosticCode.WRONG_TYPE
            .at(scalar.span(), scalar.text(), wanted, declaration.path())
            .withHint("Write " + example + "." + allowed));
  }

  private boolean fits(TermDeclaration declaration, Value value, YamlNode.Scalar scalar) {
    if (value instanceof Money money
        && !context.fromLibrary()
        && !context.currency().isEmpty()
        && !money.currency().equals(context.currency())) {
      findings.report(
          DiagnosticCode.WRONG_CURRENCY
              .at(scalar.span(), scalar.text(), context.currency())
              .withHint(
                  "State the amount in "
                      + context.currency()
                      + ", or change `currency`; nothing is converted."));
      return false;
    }
    if (value instanceof org.parley.value.Period period
        && !declaration.units().isEmpty()
        && !declaration.units().contains(period.unit())) {
      String wanted = "a period in " + AllowedValues.units(declaration);
      reportWrongType(declaration, TermType.PERIOD, wanted, scalar);
      return false;
    }
    boolean sameCurrency = !(value instanceof Money) || sameCurrency(declaration, (Money) value);
    if (sameCurrency && declaration.range().filter(range -> !range.contains(value)).isPresent()) {
      findings.report(
          DiagnosticCode.OUT_OF_RANGE
              .at(
                  scalar.span(),
                  scalar.text(),
                  declaration.range().get().written(),
                  declaration.path())
              .withHint(
                  "Write a value within the range, or put a clause of your own beside the term"
                      + " sheet in `<deal>.clauses`."));
      return false;
    }
    return true;
  }

  /** A range in the library's currency says nothing about amounts in another. */
  private static boolean sameCurrency(TermDeclaration declaration, Money money) {
    return declaration
        .range()
        .flatMap(range -> range.from().or(range::to))
        .map(end -> end instanceof Money bound && bound.currency().equals(money.currency()))
        .orElse(true);
  }

  private Optional<Value> choice(TermDeclaration declaration, YamlNode.Scalar scalar) {
    if (declaration.choices().containsKey(scalar.text())) {
      return Optional.of(new Value.Choice(scalar.text()));
    }
    String choices = String.join(", ", declaration.choices().keySet());
    report(
        DiagnosticCode.UNKNOWN_CHOICE,
        scalar,
        declaration.choices().keySet(),
        "Choices: " + choices + ".",
        scalar.text(),
        declaration.path());
    return Optional.empty();
  }

  private Optional<Value> party(YamlNode.Scalar scalar) {
    String key =
        context.fromLibrary() ? context.roles().getOrDefault(scalar.text(), "") : scalar.text();
    if (context.parties().contains(key)) {
      return Optional.of(new Value.PartyKey(key));
    }
    report(
        DiagnosticCode.UNKNOWN_PARTY,
        scalar,
        context.parties(),
        "Parties: " + String.join(", ", context.parties()) + ".",
        scalar.text());
    return Optional.empty();
  }

  private void report(
      DiagnosticCode code,
      YamlNode.Scalar scalar,
      java.util.Collection<String> known,
      String hint,
      Object... arguments) {
    Span span = scalar.span();
    var diagnostic = code.at(span, arguments);
    Optional<String> near = DidYouMean.hint(scalar.text(), known);
    findings.report(
        near.isPresent()
            ? diagnostic.withHint(near.get()).withHint(hint)
            : diagnostic.withHint(hint));
  }
}
