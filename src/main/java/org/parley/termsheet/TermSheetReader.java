package org.parley.termsheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.deal.Party;
import org.parley.deal.rule.DealRules;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.diagnostic.Outcome;
import org.parley.library.Library;
import org.parley.library.LibraryFiles;
import org.parley.library.Structure;
import org.parley.source.SourceText;
import org.parley.yaml.YamlNode;
import org.parley.yaml.YamlReader;

/** Reads a term sheet into a deal, with everything that is wrong at once. */
public final class TermSheetReader {
  /** Keys of a term sheet beside the library's families. */
  public static final List<String> HEAD_KEYS =
      List.of(
          "deal", "date", "draft_for", "currency", "parties", "structure", "agreements", "omit");

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
    var head = new HeadReader(sheet, findings);
    String title = head.title();
    Optional<LocalDate> date = head.date();
    String currency = head.currency();
    Map<String, Party> parties = parties(sheet);
    Optional<Structure> structure = head.structure(library.structures());
    List<AgreementReader.Written> written = agreements(sheet, structure, parties.keySet());
    GivenAnswers given =
        new FamilyReader(library, findings)
            .read(sheet, parties.keySet(), currency)
            .under(head.answers(structure), head.unread(structure));
    List<Deal.Omission> omissions =
        new OmissionReader(library, written, findings).read(sheet.find("omit"));
    var answering =
        new AgreementAnswers(library, sheet, given, parties.keySet(), currency, findings);
    List<DealAgreement> agreements = answering.agreements(written, omissions);
    List<DealAgreement> documents = answering.documents(written);
    answering.reportWithoutEffect(agreements, documents);
    Optional<String> draftFor = head.draftFor(parties.keySet());
    LabelCheck.check(library, parties, findings);
    String digest = LibraryFiles.sha256(source.text());
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
                    structure.map(head::named),
                    agreements,
                    documents,
                    omissions,
                    digest));
    deal.ifPresent(read -> DealRules.check(read, findings));
    return deal;
  }

  private Map<String, Party> parties(YamlNode.Mapping sheet) {
    Optional<YamlNode> node = sheet.find("parties");
    if (node.isEmpty()) {
      reportMissing(sheet, "parties", "Name at least two parties under `parties`.");
    }
    return node.map(new PartyReader(library, findings)::read).orElseGet(Map::of);
  }

  /** A deal may do without agreements only if its structure has none in the library. */
  private List<AgreementReader.Written> agreements(
      YamlNode.Mapping sheet, Optional<Structure> structure, Set<String> parties) {
    Optional<YamlNode> node = sheet.find("agreements");
    boolean refused = structure.isEmpty() && sheet.find("structure").isPresent();
    List<String> papered = structure.map(Structure::agreements).orElse(List.of());
    if (node.isEmpty() && !refused && (structure.isEmpty() || !papered.isEmpty())) {
      String name = papered.isEmpty() ? "jda" : papered.get(0);
      reportMissing(
          sheet,
          "agreements",
          "Name the agreements under `agreements`, such as `"
              + name
              + ": {roles: {first: ..., second: ...}}`.");
    }
    return node.map(new AgreementReader(library, parties, findings)::read).orElseGet(List::of);
  }

  private void reportMissing(YamlNode.Mapping sheet, String key, String hint) {
    findings.report(
        DiagnosticCode.MISSING_ANSWER
            .at(HeadReader.start(sheet), key, "a deal has none without it.")
            .withHint(hint));
  }
}
