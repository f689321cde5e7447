package org.parley.termsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.deal.Roles;
import org.parley.diagnostic.Findings;
import org.parley.library.Library;
import org.parley.source.Span;
import org.parley.term.AnswerReader;
import org.parley.term.LibraryDefaults;
import org.parley.term.ReadingContext;
import org.parley.yaml.YamlNode;

/**
 * Answers the agreements and documents of a deal, and finds the answers that none of them asks for.
 */
final class AgreementAnswers {
  private final Library library;
  private final YamlNode.Mapping sheet;
  private final GivenAnswers given;
  private final Set<String> parties;
  private final String currency;
  private final Findings findings;
  private final Set<String> decisive;

  /**
   * @param given what the deal answers for all of them
   * @param parties the keys of the deal's parties
   * @param currency the deal's; the empty text if it could not be read
   */
  AgreementAnswers(
      Library library,
      YamlNode.Mapping sheet,
      GivenAnswers given,
      Set<String> parties,
      String currency,
      Findings findings) {
    this.library = library;
    this.sheet = sheet;
    this.given = given;
    this.parties = parties;
    this.currency = currency;
    this.findings = findings;
    this.decisive = Decisive.paths(library);
  }

  /** What each agreement asks, answered from the deal, its own terms or by default. */
  List<DealAgreement> agreements(
      List<AgreementReader.Written> written, List<Deal.Omission> omissions) {
    var agreements = new ArrayList<DealAgreement>();
    for (AgreementReader.Written agreement : written) {
      var reader =
          new AnswerReader(
              new ReadingContext(currency, parties, agreement.roles().ofOne(), false), findings);
      GivenAnswers own = AnswerSheet.read(agreement.overrides(), library, reader, findings);
      var defaults =
          new LibraryDefaults(
              new ReadingContext(currency, parties, agreement.roles().ofOne(), true));
      var check =
          new AgreementCheck(
              library,
              agreement,
              given.overriddenBy(own),
              defaults,
              omissions,
              others(written, agreement.outline().id()),
              sheet,
              findings);
      DealAgreement checked = check.run(decisive);
      reportWithoutEffect(own, given.overriddenBy(own), List.of(checked));
      agreements.add(checked);
    }
    return agreements;
  }

  private static Set<String> others(List<AgreementReader.Written> written, String agreement) {
    return written.stream()
        .map(other -> other.outline().id())
        .filter(id -> !id.equals(agreement))
        .collect(Collectors.toSet());
  }

  /** Documents are about the deal as a whole: nobody has a role, nothing is overridden. */
  List<DealAgreement> documents(List<AgreementReader.Written> written) {
    if (written.isEmpty() && sheet.find("agreements").isPresent()) {
      return List.of(); // those that it names were refused
    }
    Span span = written.isEmpty() ? HeadReader.start(sheet) : written.get(0).span();
    var defaults = new LibraryDefaults(new ReadingContext(currency, parties, Map.of(), true));
    return library.documents().values().stream()
        .map(outline -> new AgreementReader.Written(outline, Roles.NONE, List.of(), span))
        .map(
            document ->
                new AgreementCheck(
                        library,
                        document,
                        given,
                        defaults,
                        List.of(),
                        others(written, document.outline().id()),
                        sheet,
                        findings)
                    .run(decisive))
        .toList();
  }

  /** What a person typed and nothing of the deal asks for is an error: nothing is dropped. */
  void reportWithoutEffect(List<DealAgreement> agreements, List<DealAgreement> documents) {
    List<DealAgreement> all = Stream.concat(agreements.stream(), documents.stream()).toList();
    if (namedAgreements() == agreements.size()) {
      reportWithoutEffect(given, given, all);
    }
  }

  /** How many agreements the sheet names; those that were refused would ask for answers, too. */
  private int namedAgreements() {
    return sheet.find("agreements").orElse(null) instanceof YamlNode.Mapping named
        ? named.entries().size()
        : 0;
  }

  /**
   * Reports the answers that none of some agreements asks for.
   *
   * @param own the answers that were given for these agreements
   * @param all with those that the deal gives beside them
   */
  private void reportWithoutEffect(
      GivenAnswers own, GivenAnswers all, List<DealAgreement> agreements) {
    Set<String> ids = agreements.stream().map(DealAgreement::id).collect(Collectors.toSet());
    own.byPath()
        .forEach(
            (path, answer) -> {
              boolean effective =
                  agreements.stream()
                      .anyMatch(agreement -> agreement.answers().find(path).isPresent());
              if (!effective && !agreements.isEmpty() && !AfterRefusal.hangs(library, all, path)) {
                findings.report(WithoutEffect.explain(library, ids, path, answer));
              }
            });
  }
}
