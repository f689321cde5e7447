package org.parley.library;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.DidYouMean;
import org.parley.diagnostic.Findings;
import org.parley.diagnostic.SideBySide;
import org.parley.source.Span;
import org.parley.term.TermDeclaration;

/** Checks what a library's files say of each other. */
final class LibraryCheck {
  private final Library library;
  private final Findings findings;

  LibraryCheck(Library library, Findings findings) {
    this.library = library;
    this.findings = findings;
  }

  void run() {
    TermMatcher matcher = LibraryTerms.matcher(library);
    SideBySide.each(
        library.clauses().values(),
        (clause, own) -> new LibraryCheck(library, own).checkAll(clause, matcher),
        findings);
    library
        .definitions()
        .values()
        .forEach(
            definition -> WordingCheck.ofDefinition(library, definition, matcher, findings).run());
    var conditions = new ConditionCheck(library, findings);
    library.declarations().values().forEach(conditions::check);
    var defaults = new DefaultCheck(library, findings);
    library.declarations().values().forEach(defaults::check);
    library.allOutlines().forEach(outline -> defaults.check(library, outline));
    library.allOutlines().forEach(outline -> new OutlineCheck(library, outline, findings).run());
    library.allOutlines().forEach(conditions::check);
    new CircleCheck(library, findings).run();
    checkDefinitionsUsed(matcher);
  }

  private LibraryClause checkAll(LibraryClause clause, TermMatcher matcher) {
    checkClause(clause);
    new ConditionCheck(library, findings).check(clause);
    new WordingCheck(library, clause, matcher, findings).run();
    return clause;
  }

  /** A subject without a place in the order would stand last, unnoticed. */
  private void checkSubject(LibraryClause clause) {
    List<String> subjects = library.style().list("point_subjects");
    clause
        .point()
        .map(LibraryClause.Point::subject)
        .filter(subject -> !subjects.contains(subject))
        .ifPresent(
            subject ->
                findings.report(
                    DiagnosticCode.LIBRARY_UNKNOWN_CHOICE
                        .at(clause.span(), "point.subject", subject)
                        .withHint("Subjects: " + String.join(", ", subjects) + ".")));
  }

  private void checkClause(LibraryClause clause) {
    checkSubject(clause);
    clause.requires().forEach(id -> clauseExists(id, clause.span()));
    clause.excludes().forEach(id -> clauseExists(id, clause.span()));
    clause.uses().forEach(path -> termExists(path, clause.span()));
    clause
        .survives()
        .filter(tail -> !tail.equals("true"))
        .ifPresent(tail -> termExists(tail, clause.span()));
    definitionsExist(clause.defines(), clause.span());
    for (Variant variant : clause.variants().values()) {
      variant.requires().forEach(id -> clauseExists(id, variant.span()));
      definitionsExist(variant.defines(), variant.span());
    }
  }

  private void clauseExists(String id, Span span) {
    if (!library.clauses().containsKey(id)) {
      var diagnostic = DiagnosticCode.LIBRARY_UNKNOWN_CLAUSE.at(span, id);
      findings.report(
          DidYouMean.hint(id, library.clauses().keySet())
              .map(diagnostic::withHint)
              .orElse(diagnostic));
    }
  }

  private void termExists(String path, Span span) {
    if (!library.declarations().containsKey(path) && library.builtIn(path).isEmpty()) {
      var diagnostic = DiagnosticCode.LIBRARY_UNKNOWN_TERM.at(span, path);
      findings.report(
          DidYouMean.hint(path, library.declarations().keySet())
              .map(diagnostic::withHint)
              .orElse(diagnostic));
    }
  }

  private void definitionsExist(java.util.Map<String, String> defines, Span span) {
    defines.forEach(
        (label, file) -> {
          LibraryDefinition definition = library.definitions().get(file);
          if (definition == null || !definition.label().equals(label)) {
            findings.report(
                DiagnosticCode.LIBRARY_UNKNOWN_DEFINITION
                    .at(span, label)
                    .withHint(
                        "Add clauses/definitions/" + file + ".yaml with the label " + label + "."));
          }
        });
  }

  private void checkDefinitionsUsed(TermMatcher matcher) {
    var used = new HashSet<>(LibraryTerms.inValues());
    SideBySide.each(
            LibraryLoader.wordings(library), (wording, own) -> labels(matcher, wording), findings)
        .forEach(used::addAll);
    for (LibraryDefinition definition : library.definitions().values()) {
      if (!used.contains(definition.label())) {
        findings.report(
            DiagnosticCode.LIBRARY_DEFINITION_UNUSED
                .at(definition.span(), definition.label())
                .withHint("Use the term in a wording, or remove the file."));
      }
    }
  }

  /** The terms that a wording uses. */
  private static Set<String> labels(TermMatcher matcher, Wording wording) {
    var labels = new HashSet<String>();
    wording.terms().forEach(term -> labels.add(matcher.label(term.name())));
    for (Wording.TextLine line : wording.lines()) {
      matcher.find(line.text()).forEach(match -> labels.add(match.label()));
    }
    return labels;
  }

  /** The declaration of a path: a declared term, a built-in one, or the column of a table. */
  static java.util.Optional<TermDeclaration> declaration(Library library, String path) {
    TermDeclaration declared = library.declarations().get(path);
    return declared != null ? java.util.Optional.of(declared) : library.builtIn(path);
  }
}
