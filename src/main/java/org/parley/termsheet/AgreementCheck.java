package org.parley.termsheet;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.deal.Answered;
import org.parley.deal.Answers;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.library.Applicability;
import org.parley.library.Library;
import org.parley.library.LibraryClause;
import org.parley.library.Outline;
import org.parley.library.Variant;
import org.parley.source.Span;
import org.parley.term.AllowedValues;
import org.parley.term.Condition;
import org.parley.term.Examples;
import org.parley.term.LibraryDefaults;
import org.parley.term.TermDeclaration;
import org.parley.value.Answer;
import org.parley.yaml.YamlNode;

/**
 * Finds out which terms one agreement asks, answers them, and reports what is missing or does not
 * fit together.
 */
final class AgreementCheck {
  private final Library library;
  private final AgreementReader.Written agreement;
  private final GivenAnswers given;
  private final LibraryDefaults defaults;
  private final List<Deal.Omission> omissions;
  private final YamlNode.Mapping sheet;
  private final Findings findings;
  private final Applicability applicability;
  private final Map<String, Answered> answers = new LinkedHashMap<>();
  private final Set<String> listed;

  /**
   * @param alongside ids of the deal's other agreements
   */
  AgreementCheck(
      Library library,
      AgreementReader.Written agreement,
      GivenAnswers given,
      LibraryDefaults defaults,
      List<Deal.Omission> omissions,
      Set<String> alongside,
      YamlNode.Mapping sheet,
      Findings findings) {
    this.library = library.asIn(agreement.outline());
    this.agreement = agreement;
    this.given = given;
    this.defaults = defaults;
    this.omissions = omissions;
    this.sheet = sheet;
    this.findings = findings;
    this.listed =
        agreement.outline().entries().stream()
            .map(Outline.Entry::clause)
            .collect(Collectors.toSet());
    Set<String> omitted = omissions.stream().map(Deal.Omission::clause).collect(Collectors.toSet());
    this.applicability =
        new Applicability(
            this.library, agreement.outline(), this::given, defaults::of, omitted, alongside);
  }

  /** The deal's answer at a path; a role is answered by who fills it. */
  private Optional<Answer> given(String path) {
    return given
        .find(path)
        .or(
            () ->
                agreement
                    .roles()
                    .value(path)
                    .map(value -> new Answer.Known(value, agreement.span())));
  }

  /**
   * @param decisive the terms that must not be open; the same for every outline of the library
   */
  DealAgreement run(Set<String> decisive) {
    shared().forEach(declaration -> ask(declaration, decisive));
    for (LibraryClause clause : library.clauses().values()) {
      clause.implicit().forEach(declaration -> ask(declaration, decisive));
      clause.terms().forEach(declaration -> ask(declaration, decisive));
    }
    for (Outline.Entry entry : agreement.outline().entries()) {
      if (applicability.included(entry.clause())) {
        checkClause(library.clause(entry.clause()));
      }
    }
    return new DealAgreement(
        agreement.outline().id(),
        agreement.outline().title(),
        agreement.roles(),
        new Answers(answers),
        agreement.span());
  }

  /** Terms of families that some clause of the agreement, its outline or a definition reads. */
  private List<TermDeclaration> shared() {
    var paths = new LinkedHashSet<String>();
    library.declarations().keySet().stream()
        .filter(path -> path.startsWith("law."))
        .forEach(paths::add);
    for (Outline.Entry entry : agreement.outline().entries()) {
      addRead(paths, entry.when());
      LibraryClause clause = library.clauses().get(entry.clause());
      if (clause != null) {
        addRead(paths, clause.when());
        if (applicability.included(clause.id())) {
          paths.addAll(clause.uses());
        }
      }
    }
    for (String sheet : agreement.outline().sheets()) {
      String prefix = Library.WORKBOOK + "." + sheet.replace('-', '_') + ".";
      library.declarations().keySet().stream()
          .filter(path -> path.startsWith(prefix))
          .forEach(paths::add);
    }
    library.definitions().values().forEach(definition -> paths.addAll(definition.uses()));
    addImplying(paths);
    return library.declarations().values().stream()
        .filter(
            declaration ->
                paths.contains(declaration.path())
                    && library.clauseOf(declaration.path()).isEmpty())
        .toList();
  }

  /** Terms from which the answers of others follow. */
  private void addImplying(Set<String> paths) {
    library.declarations().values().stream()
        .filter(
            declaration ->
                paths.contains(declaration.path())
                    || library
                        .clauseOf(declaration.path())
                        .filter(clause -> listed.contains(clause.id()))
                        .isPresent())
        .flatMap(declaration -> declaration.implied().stream())
        .forEach(implied -> addRead(paths, implied.when()));
  }

  private static void addRead(Set<String> paths, Condition condition) {
    condition
        .leaves()
        .forEach(
            leaf -> {
              if (leaf instanceof Condition.ReadsTerm reads) {
                paths.add(reads.path());
              }
            });
  }

  /** Asks for a term as this agreement declares it. */
  private void ask(TermDeclaration own, Set<String> decisive) {
    askFor(library.declarations().getOrDefault(own.path(), own), decisive);
  }

  private void askFor(TermDeclaration declaration, Set<String> decisive) {
    boolean inOutline =
        library
            .clauseOf(declaration.path())
            .map(clause -> listed.contains(clause.id()))
            .orElse(true);
    if (inOutline && applicability.applies(declaration)) {
      ImpliedCheck.check(declaration, given.find(declaration.path()), applicability, defaults)
          .ifPresent(findings::report);
      answer(declaration.asImplied(applicability), decisive);
    }
  }

  private void answer(TermDeclaration declaration, Set<String> decisive) {
    Optional<Answer> own = given.find(declaration.path());
    Optional<Answer> answer = own.or(() -> defaults.of(declaration));
    answer.ifPresent(
        found -> answers.put(declaration.path(), new Answered(declaration, found, own.isEmpty())));
    if (answer.isEmpty() && !declaration.optional() && !reportedElsewhere(declaration)) {
      reportMissing(declaration, decisive);
    }
    if (answer.isPresent() && answer.get().isOpen() && decisive.contains(declaration.path())) {
      findings.report(
          DiagnosticCode.OPEN_NOT_ALLOWED
              .at(answer.get().span(), declaration.path())
              .withHint(
                  "Choose the likelier answer for the draft, and say so in the covering mail."));
    }
  }

  /**
   * True if the answer is missing because of a mistake that has been reported where it was made.
   */
  private boolean reportedElsewhere(TermDeclaration declaration) {
    boolean roleMissing =
        !agreement.roles().byRole().keySet().containsAll(agreement.outline().requiredRoles())
            && declaration.defaultAnswer().isPresent();
    return roleMissing || given.refuses(declaration.path());
  }

  private void reportMissing(TermDeclaration declaration, Set<String> decisive) {
    String parent = declaration.path().substring(0, declaration.path().lastIndexOf('.'));
    String question =
        declaration.question().isEmpty() ? declaration.label() + "." : declaration.question();
    String undecided =
        decisive.contains(declaration.path())
            ? "."
            : ", or `" + declaration.name() + ": open` if the parties have not decided.";
    String hint = "Write " + Examples.of(declaration) + " under `" + parent + "`" + undecided;
    var diagnostic =
        DiagnosticCode.MISSING_ANSWER
            .at(place(parent), declaration.path(), question)
            .withHint(hint + limits(declaration));
    boolean otherCurrency = defaults.inOtherCurrency(declaration);
    findings.report(
        otherCurrency
            ? diagnostic.withHint(
                "The library's default is in another currency than the deal, so it does not stand"
                    + " in.")
            : diagnostic);
  }

  /** What limits the answer; the example names the choices already. */
  private static String limits(TermDeclaration declaration) {
    return AllowedValues.of(declaration)
        .filter(sentence -> declaration.choices().isEmpty())
        .map(sentence -> " " + sentence)
        .orElse("");
  }

  /** The nearest group of the term sheet that the term belongs to, else the agreement. */
  private Span place(String parent) {
    Span nearest = agreement.span();
    YamlNode.Mapping group = sheet;
    for (String step : parent.split("\\.")) {
      Optional<YamlNode.Entry> entry = group.entry(step);
      if (entry.isEmpty()) {
        return nearest;
      }
      nearest = entry.get().key().span();
      if (!(entry.get().value() instanceof YamlNode.Mapping inner)) {
        return nearest;
      }
      group = inner;
    }
    return nearest;
  }

  private void checkClause(LibraryClause clause) {
    Optional<Variant> variant = applicability.variant(clause);
    Stream.concat(
            clause.requires().stream(),
            variant.stream().flatMap(found -> found.requires().stream()))
        .filter(id -> !applicability.included(id))
        .forEach(id -> reportCompanion(clause, id));
    clause.excludes().stream()
        .filter(applicability::included)
        .forEach(
            id ->
                findings.report(
                    DiagnosticCode.CLAUSES_EXCLUDE
                        .at(agreement.span(), clause.id(), id)
                        .withHint("Leave one of them out under `omit`, with the reason.")));
    variant
        .filter(found -> !found.when().holds(applicability))
        .ifPresent(found -> reportVariant(clause, found));
  }

  private void reportCompanion(LibraryClause clause, String missing) {
    Optional<Deal.Omission> omission =
        omissions.stream().filter(candidate -> candidate.clause().equals(missing)).findFirst();
    Span span =
        omission
            .map(Deal.Omission::span)
            .or(() -> given.find(clause.variantPath()).map(Answer::span))
            .orElse(agreement.span());
    LibraryClause companion = library.clause(missing);
    String hint =
        companion.optional() && omission.isEmpty()
            ? "Write `" + companion.includePath() + ": true`."
            : "Keep `" + missing + "`, or leave out `" + clause.id() + "` as well.";
    findings.report(DiagnosticCode.COMPANION_OMITTED.at(span, clause.id(), missing).withHint(hint));
  }

  private void reportVariant(LibraryClause clause, Variant variant) {
    Span span = given.find(clause.variantPath()).map(Answer::span).orElse(agreement.span());
    String others =
        clause.variants().values().stream()
            .filter(other -> other.when().holds(applicability))
            .map(Variant::name)
            .collect(Collectors.joining(", "));
    findings.report(
        DiagnosticCode.VARIANT_NOT_ALLOWED
            .at(span, variant.name(), clause.id(), "`" + variant.whenText() + "`")
            .withHint("Variants that fit: " + others + "."));
  }
}
