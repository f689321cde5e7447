package org.parley.termsheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.deal.Party;
import org.parley.deal.rule.DealRules;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.DidYouMean;
import org.parley.diagnostic.Findings;
import org.parley.diagnostic.Outcome;
import org.parley.library.Library;
import org.parley.library.LibraryFiles;
import org.parley.source.SourceText;
import org.parley.source.Span;
import org.parley.term.AnswerReader;
import org.parley.term.ReadingContext;
import org.parley.term.ScalarReader;
import org.parley.term.TermType;
import org.parley.value.Value;
import org.parley.yaml.YamlNode;
import org.parley.yaml.YamlReader;

/** Reads a term sheet into a deal, with everything that is wrong at once. */
public final class TermSheetReader {
  /** Keys of a term sheet beside the library's families. */
  public static final List<String> HEAD_KEYS =
      List.of("deal", "date", "draft_for", "currency", "parties", "agreements", "omit");

  private final Library library;
  private final SourceText source;
  private final Findings findings = new Findings();

  private TermSheetReader(Library library, SourceText source) {
    this.library = library;
    this.source = source;
  }

  public static Outcome<Deal> read(SourceText source, Library library) {
    return new TermSheetReader(library, source).read();
  }

  private Outcome<Deal> read() {
    Outcome<YamlNode> tree = YamlReader.read(source);
    findings.addAll(tree.diagnostics());
    if (tree.value().isEmpty()) {
      return Outcome.failed(findings);
    }
    if (!(tree.value().get() instanceof YamlNode.Mapping sheet)) {
      findings.report(
          DiagnosticCode.WRONG_SHAPE,
          tree.value().get().span(),
          "The term sheet",
          "a group of keys such as `deal`, `parties` and `agreements`");
      return Outcome.failed(findings);
    }
    Optional<Deal> deal = deal(sheet);
    return deal.isEmpty() || findings.hasErrors()
        ? Outcome.failed(findings)
        : Outcome.of(deal.get(), findings);
  }

  private Optional<Deal> deal(YamlNode.Mapping sheet) {
    String title =
        head(sheet, "deal", TermType.TEXT, "Say in a few words what the deal is about.")
            .map(value -> ((Value.Text) value).text().strip())
            .orElse("");
    Optional<LocalDate> date =
        head(
                sheet,
                "date",
                TermType.DATE,
                "Give the date from which the agreements apply, such as 2027-03-01.")
            .map(value -> ((Value.Day) value).date());
    String currency = currency(sheet);
    Map<String, Party> parties =
        sheet
            .find("parties")
            .map(node -> new PartyReader(library, findings).read(node))
            .orElseGet(() -> missingGroup(sheet, "parties"));
    List<AgreementReader.Written> written =
        sheet
            .find("agreements")
            .map(node -> new AgreementReader(library, parties.keySet(), findings).read(node))
            .orElseGet(
                () -> {
                  missingGroup(sheet, "agreements");
                  return List.of();
                });
    GivenAnswers given = given(sheet, parties, currency);
    List<Deal.Omission> omissions =
        new OmissionReader(library, written, findings).read(sheet.find("omit"));
    List<DealAgreement> agreements =
        agreements(sheet, written, given, omissions, parties, currency);
    List<DealAgreement> documents = documents(sheet, written, given, parties, currency);
    reportWithoutEffect(given, Stream.concat(agreements.stream(), documents.stream()).toList());
    Optional<String> draftFor = draftFor(sheet, parties.keySet());
    LabelCheck.check(library, parties, findings);
    Optional<Deal> deal =
        date.map(
            day ->
                new Deal(
                    source.name(),
                    title,
                    day,
                    draftFor,
                    currency,
                    parties,
                    agreements,
                    documents,
                    omissions,
                    LibraryFiles.sha256(source.text())));
    deal.ifPresent(read -> DealRules.check(read, findings));
    return deal;
  }

  private <V> Map<String, V> missingGroup(YamlNode.Mapping sheet, String key) {
    String hint =
        key.equals("parties")
            ? "Name at least two parties under `parties`."
            : "Name the agreements under `agreements`, such as `jda: {roles: {first: ..., second: ...}}`.";
    findings.report(
        DiagnosticCode.MISSING_ANSWER
            .at(start(sheet), key, "a deal has none without it.")
            .withHint(hint));
    return new LinkedHashMap<>();
  }

  private static Span start(YamlNode.Mapping sheet) {
    return sheet.entries().isEmpty() ? sheet.span() : sheet.entries().get(0).key().span();
  }

  private Optional<Value> head(YamlNode.Mapping sheet, String key, TermType type, String hint) {
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

  private String currency(YamlNode.Mapping sheet) {
    String written =
        head(
                sheet,
                "currency",
                TermType.TEXT,
                "Write the currency of the deal, such as USD or EUR.")
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

  private Optional<String> draftFor(YamlNode.Mapping sheet, Set<String> parties) {
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

  private GivenAnswers given(YamlNode.Mapping sheet, Map<String, Party> parties, String currency) {
    var reader =
        new AnswerReader(new ReadingContext(currency, parties.keySet(), Map.of(), false), findings);
    List<YamlNode.Entry> families =
        sheet.entries().stream().filter(entry -> !HEAD_KEYS.contains(entry.name())).toList();
    Set<String> known =
        library.declarations().keySet().stream()
            .map(path -> path.substring(0, path.indexOf('.')))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    var readable = new ArrayList<YamlNode.Entry>();
    for (YamlNode.Entry family : families) {
      if (known.contains(family.name())) {
        readable.add(family);
      } else {
        reportUnknownFamily(family, known);
      }
    }
    return AnswerSheet.read(readable, library, reader, findings);
  }

  private void reportUnknownFamily(YamlNode.Entry family, Set<String> known) {
    var all = new LinkedHashSet<>(HEAD_KEYS);
    all.addAll(known);
    var diagnostic = DiagnosticCode.UNKNOWN_KEY.at(family.key().span(), family.name(), "");
    findings.report(
        diagnostic.withHint(
            DidYouMean.hint(family.name(), all)
                .orElse("Keys here: " + String.join(", ", all) + ".")));
  }

  private List<DealAgreement> agreements(
      YamlNode.Mapping sheet,
      List<AgreementReader.Written> written,
      GivenAnswers given,
      List<Deal.Omission> omissions,
      Map<String, Party> parties,
      String currency) {
    var agreements = new ArrayList<DealAgreement>();
    for (AgreementReader.Written agreement : written) {
      var reader =
          new AnswerReader(
              new ReadingContext(currency, parties.keySet(), agreement.roles(), false), findings);
      GivenAnswers own = AnswerSheet.read(agreement.overrides(), library, reader, findings);
      var defaults =
          new LibraryDefaults(
              new ReadingContext(currency, parties.keySet(), agreement.roles(), true));
      var check =
          new AgreementCheck(
              library, agreement, given.overriddenBy(own), defaults, omissions, sheet, findings);
      DealAgreement checked = check.run();
      reportWithoutEffect(own, List.of(checked));
      agreements.add(checked);
    }
    return agreements;
  }

  /** Documents are about the deal as a whole: nobody has a role, nothing is overridden. */
  private List<DealAgreement> documents(
      YamlNode.Mapping sheet,
      List<AgreementReader.Written> written,
      GivenAnswers given,
      Map<String, Party> parties,
      String currency) {
    if (written.isEmpty()) {
      return List.of();
    }
    Span span = written.get(0).span();
    var defaults =
        new LibraryDefaults(new ReadingContext(currency, parties.keySet(), Map.of(), true));
    return library.documents().values().stream()
        .map(outline -> new AgreementReader.Written(outline, Map.of(), List.of(), span))
        .map(
            document ->
                new AgreementCheck(library, document, given, defaults, List.of(), sheet, findings)
                    .run())
        .toList();
  }

  /** True if the clause of a term depends on an answer that could not be read. */
  private boolean dependsOnRefused(GivenAnswers given, String path) {
    return library
        .clauseOf(path)
        .filter(
            clause ->
                given.refused().contains(clause.variantPath())
                    || given.refused().contains(clause.includePath()))
        .isPresent();
  }

  /** What a person typed and no agreement prints is an error: nothing is dropped in silence. */
  private void reportWithoutEffect(GivenAnswers given, List<DealAgreement> agreements) {
    given
        .byPath()
        .forEach(
            (path, answer) -> {
              boolean effective =
                  agreements.stream()
                      .anyMatch(agreement -> agreement.answers().find(path).isPresent());
              if (!effective && !agreements.isEmpty() && !dependsOnRefused(given, path)) {
                findings.report(WithoutEffect.explain(library, path, answer));
              }
            });
  }
}
