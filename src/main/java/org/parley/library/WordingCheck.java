package org.parley.library;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.DidYouMean;
import org.parley.diagnostic.Findings;
import org.parley.source.Span;
import org.parley.term.Condition;
import org.parley.term.ScalarReader;
import org.parley.term.TermDeclaration;
import org.parley.term.TermType;

/** Checks what the wordings of one clause, or the meaning of one definition, name. */
final class WordingCheck {
  private final Library library;
  private final String owner;
  private final List<Wording> wordings;
  private final Set<String> readable;
  private final TermMatcher matcher;
  private final Findings findings;

  private WordingCheck(
      Library library,
      String owner,
      List<Wording> wordings,
      Set<String> readable,
      TermMatcher matcher,
      Findings findings) {
    this.library = library;
    this.owner = owner;
    this.wordings = wordings;
    this.readable = readable;
    this.matcher = matcher;
    this.findings = findings;
  }

  WordingCheck(Library library, LibraryClause clause, TermMatcher matcher, Findings findings) {
    this(library, clause.id(), wordings(clause), readable(clause), matcher, findings);
  }

  static WordingCheck ofDefinition(
      Library library, LibraryDefinition definition, TermMatcher matcher, Findings findings) {
    return new WordingCheck(
        library,
        "",
        List.of(definition.meaning()),
        new HashSet<>(definition.uses()),
        matcher,
        findings);
  }

  private static List<Wording> wordings(LibraryClause clause) {
    return clause.variants().values().stream()
        .flatMap(variant -> java.util.stream.Stream.of(variant.wording(), variant.summary()))
        .toList();
  }

  private static Set<String> readable(LibraryClause clause) {
    var readable = new HashSet<>(clause.uses());
    clause.terms().forEach(term -> readable.add(term.path()));
    clause.implicit().forEach(term -> readable.add(term.path()));
    return readable;
  }

  void run() {
    for (Wording wording : wordings) {
      wording.values().forEach(this::checkValue);
      wording.loops().forEach(loop -> checkLoop(loop));
      wording.references().forEach(this::checkReference);
      wording.terms().forEach(this::checkTerm);
      wording
          .conditions()
          .forEach(
              scoped ->
                  scoped.condition().leaves().forEach(leaf -> checkListed(leaf, scoped.scope())));
    }
  }

  private void checkListed(Condition leaf, Map<String, String> scope) {
    if (leaf instanceof Condition.ReadsTerm reads) {
      ScopedPath.declaration(library, reads.path(), scope)
          .ifPresent(found -> listed(reads.path(), scope, reads.span()));
    }
  }

  private void checkValue(Wording.ValueUse use) {
    Optional<TermDeclaration> declaration =
        ScopedPath.declaration(library, use.path(), use.scope());
    if (declaration.isEmpty()) {
      unknown(use.path(), use.scope(), use.span());
      return;
    }
    listed(use.path(), use.scope(), use.span());
    TermType type = declaration.get().type();
    if (type == TermType.TABLE || type == TermType.BANDS || type == TermType.BOOLEAN) {
      findings.report(
          DiagnosticCode.LIBRARY_BAD_INTERPOLATION
              .at(use.span(), use.path())
              .withHint(
                  "It is "
                      + ScalarReader.expected(type)
                      + ": loop over it, or ask for it in a condition."));
    }
    if (use.function().equals("other") && type != TermType.PARTY) {
      findings.report(
          DiagnosticCode.LIBRARY_BAD_INTERPOLATION
              .at(use.span(), "other(" + use.path() + ")")
              .withHint("other() takes a party."));
    }
    checkGuarded(use, declaration.get());
  }

  private void checkGuarded(Wording.ValueUse use, TermDeclaration declaration) {
    boolean guarded = use.guards().stream().anyMatch(guard -> Guards.ensures(guard, use.path()));
    if (declaration.optional() && declaration.defaultAnswer().isEmpty() && !guarded) {
      findings.report(
          DiagnosticCode.LIBRARY_OPTIONAL_UNGUARDED
              .at(use.span(), use.path(), use.path())
              .withHint("Put the words that need it between <#if present(...)> and </#if>."));
    }
  }

  private void checkLoop(Wording.Loop loop) {
    Optional<TermDeclaration> declaration =
        ScopedPath.declaration(library, loop.path(), loop.scope());
    if (declaration.isEmpty()) {
      unknown(loop.path(), loop.scope(), loop.span());
      return;
    }
    listed(loop.path(), loop.scope(), loop.span());
    TermType type = declaration.get().type();
    if (type != TermType.TABLE && type != TermType.LIST && type != TermType.BANDS) {
      findings.report(
          DiagnosticCode.LIBRARY_NOT_A_TABLE,
          loop.span(),
          loop.path(),
          ScalarReader.expected(type));
    }
  }

  private void unknown(String path, Map<String, String> scope, Span span) {
    int dot = path.indexOf('.');
    String table = dot < 0 ? "" : scope.getOrDefault(path.substring(0, dot), "");
    if (library.declarations().containsKey(table)) {
      unknownColumn(library.declarations().get(table), path.substring(dot + 1), span);
      return;
    }
    var diagnostic = DiagnosticCode.LIBRARY_UNKNOWN_TERM.at(span, path);
    findings.report(
        DidYouMean.hint(path, library.declarations().keySet())
            .map(diagnostic::withHint)
            .orElse(diagnostic));
  }

  private void unknownColumn(TermDeclaration table, String column, Span span) {
    List<String> columns = table.shape().columns().stream().map(TermDeclaration::name).toList();
    findings.report(
        DiagnosticCode.LIBRARY_UNKNOWN_COLUMN
            .at(span, table.path(), column)
            .withHint(
                DidYouMean.hint(column, columns)
                    .orElse("Columns: " + String.join(", ", columns) + ".")));
  }

  /**
   * A term of another clause must stand under {@code uses}, so that the catalogue and the proof
   * know of it.
   */
  private void listed(String path, Map<String, String> scope, Span span) {
    String root = path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
    boolean known =
        alwaysReadable(path)
            || scope.containsKey(root)
            || library.builtIn(path).isPresent()
            || library.builtIn(root).isPresent()
            || readable.contains(path)
            || readable.stream().anyMatch(term -> path.startsWith(term + "."));
    if (!known && library.declarations().containsKey(path)) {
      findings.report(
          DiagnosticCode.LIBRARY_TERM_NOT_LISTED
              .at(span, path)
              .withHint("Add `" + path + "` to `uses` in the clause.yaml."));
    }
  }

  /** The law of the deal, and which wording of a clause applies, are open to every clause. */
  private static boolean alwaysReadable(String path) {
    return path.startsWith("law.") || path.endsWith(".variant") || path.endsWith(".include");
  }

  private void checkReference(Wording.ReferenceUse use) {
    if (!use.agreement().isEmpty()) {
      checkSister(use);
    }
    String target = use.clause().isEmpty() || use.clause().equals("this") ? owner : use.clause();
    LibraryClause clause = library.clauses().get(target);
    if (clause == null) {
      var diagnostic = DiagnosticCode.LIBRARY_UNKNOWN_CLAUSE.at(use.span(), target);
      findings.report(
          DidYouMean.hint(target, library.clauses().keySet())
              .map(diagnostic::withHint)
              .orElse(diagnostic));
    } else if (!use.label().isEmpty()
        && clause.variants().values().stream().noneMatch(variant -> has(variant, use.label()))) {
      findings.report(
          DiagnosticCode.LIBRARY_UNKNOWN_LABEL
              .at(use.span(), target, use.label())
              .withHint("Put {#" + use.label() + "} at the end of the paragraph that is meant."));
    }
  }

  /** A place in another agreement: it must exist, and the words must ask for the agreement. */
  private void checkSister(Wording.ReferenceUse use) {
    Outline sister = library.outlines().get(use.agreement());
    if (sister == null) {
      findings.report(
          DiagnosticCode.LIBRARY_UNKNOWN_AGREEMENT
              .at(use.span(), use.agreement())
              .withHint("Agreements: " + String.join(", ", library.outlines().keySet()) + "."));
    } else if (sister.entries().stream().noneMatch(entry -> entry.clause().equals(use.clause()))) {
      findings.report(
          DiagnosticCode.LIBRARY_REFERENCE_OUTSIDE, use.span(), use.clause(), sister.id());
    } else if (use.guards().stream()
        .noneMatch(guard -> Guards.ensuresAlongside(guard, sister.id()))) {
      findings.report(
          DiagnosticCode.LIBRARY_SISTER_UNGUARDED
              .at(use.span(), use.clause(), sister.id())
              .withHint(
                  "Put the words that refer to it between <#if alongside("
                      + sister.id()
                      + ")> and </#if>."));
    }
  }

  private static boolean has(Variant variant, String label) {
    return variant.wording().labels().stream().anyMatch(use -> use.name().equals(label));
  }

  private void checkTerm(Wording.NamedUse use) {
    if (!matcher.knows(use.name())) {
      findings.report(
          DiagnosticCode.LIBRARY_UNKNOWN_DEFINITION
              .at(use.span(), use.name())
              .withHint(
                  "Add a file with this label to clauses/definitions, or remove the braces."));
    }
  }
}
