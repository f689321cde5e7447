package org.parley.library;

import java.util.Map;
import java.util.Optional;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.DidYouMean;
import org.parley.diagnostic.Findings;
import org.parley.term.Condition;
import org.parley.term.ScalarReader;
import org.parley.term.TermDeclaration;
import org.parley.term.TermType;
import org.parley.value.Money;
import org.parley.value.Percent;
import org.parley.value.Period;
import org.parley.value.Value;

/** Checks that conditions ask existing terms what their types can answer. */
final class ConditionCheck {
  private final Library library;
  private final Findings findings;

  ConditionCheck(Library library, Findings findings) {
    this.library = library;
    this.findings = findings;
  }

  void check(LibraryClause clause) {
    check(clause.when(), Map.of());
    for (Variant variant : clause.variants().values()) {
      check(variant.when(), Map.of());
      variant.wording().conditions().forEach(scoped -> check(scoped.condition(), scoped.scope()));
      variant.summary().conditions().forEach(scoped -> check(scoped.condition(), scoped.scope()));
    }
  }

  void check(TermDeclaration declaration) {
    check(declaration.when(), Map.of());
    declaration.implied().forEach(implied -> check(implied.when(), Map.of()));
  }

  void check(Outline outline) {
    outline.entries().forEach(entry -> check(entry.when(), Map.of()));
  }

  private void check(Condition condition, Map<String, String> scope) {
    condition.leaves().forEach(leaf -> checkLeaf(leaf, scope));
  }

  private void checkLeaf(Condition leaf, Map<String, String> scope) {
    if (leaf instanceof Condition.Included included
        && !library.clauses().containsKey(included.clause())) {
      findings.report(DiagnosticCode.LIBRARY_UNKNOWN_CLAUSE, included.span(), included.clause());
    } else if (leaf instanceof Condition.Alongside other
        && !other.agreement().equals(Condition.Alongside.ANY)
        && !library.outlines().containsKey(other.agreement())) {
      findings.report(
          DiagnosticCode.LIBRARY_UNKNOWN_AGREEMENT
              .at(other.span(), other.agreement())
              .withHint("Agreements: " + String.join(", ", library.outlines().keySet()) + "."));
    } else if (leaf instanceof Condition.ReadsTerm reads) {
      Optional<TermDeclaration> declaration = ScopedPath.declaration(library, reads.path(), scope);
      declaration.ifPresentOrElse(found -> checkType(reads, found), () -> unknown(reads));
    }
  }

  private void unknown(Condition.ReadsTerm reads) {
    var diagnostic = DiagnosticCode.LIBRARY_UNKNOWN_TERM.at(reads.span(), reads.path());
    findings.report(
        DidYouMean.hint(reads.path(), library.declarations().keySet())
            .map(diagnostic::withHint)
            .orElse(diagnostic));
  }

  private void checkType(Condition.ReadsTerm reads, TermDeclaration declaration) {
    if (reads instanceof Condition.Is is && declaration.type() == TermType.CHOICE) {
      checkChoice(is, is.choice(), declaration);
    } else if (reads instanceof Condition.Contains contains) {
      choices(contains, declaration)
          .ifPresentOrElse(
              listed -> checkChoice(contains, contains.choice(), listed),
              () -> reportComparison(contains, declaration));
    } else if (!asksWell(reads, declaration.type())) {
      reportComparison(reads, declaration);
    }
  }

  private void reportComparison(Condition.ReadsTerm reads, TermDeclaration declaration) {
    findings.report(
        DiagnosticCode.LIBRARY_WRONG_COMPARISON,
        reads.span(),
        declaration.path(),
        ScalarReader.expected(declaration.type()));
  }

  private void checkChoice(Condition.ReadsTerm reads, String choice, TermDeclaration declaration) {
    if (!declaration.choices().containsKey(choice)) {
      findings.report(
          DiagnosticCode.LIBRARY_UNKNOWN_CHOICE
              .at(reads.span(), declaration.path(), choice)
              .withHint("Choices: " + String.join(", ", declaration.choices().keySet()) + "."));
    }
  }

  /** What lists the choices that {@code contains} asks for: a list of choices, or a column. */
  private static Optional<TermDeclaration> choices(
      Condition.Contains contains, TermDeclaration declaration) {
    if (contains.column().isPresent()) {
      return declaration
          .column(contains.column().get())
          .filter(column -> column.type() == TermType.CHOICE);
    }
    return Optional.of(declaration)
        .filter(list -> list.shape().item().filter(TermType.CHOICE::equals).isPresent());
  }

  private static boolean asksWell(Condition.ReadsTerm reads, TermType type) {
    if (reads instanceof Condition.Is) {
      return type == TermType.CHOICE;
    }
    if (reads instanceof Condition.Yes) {
      return type == TermType.BOOLEAN;
    }
    if (reads instanceof Condition.Count) {
      return type == TermType.LIST || type == TermType.TABLE || type == TermType.BANDS;
    }
    return !(reads instanceof Condition.Compare compare) || comparable(compare.bound(), type);
  }

  private static boolean comparable(Value bound, TermType type) {
    return switch (type) {
      case INTEGER, DECIMAL -> bound instanceof Value.Quantity;
      case PERCENT -> bound instanceof Percent;
      case MONEY -> bound instanceof Money;
      case PERIOD -> bound instanceof Period;
      case DATE -> bound instanceof Value.Day;
      default -> false;
    };
  }
}
