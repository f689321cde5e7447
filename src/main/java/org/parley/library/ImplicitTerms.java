package org.parley.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.term.Condition;
import org.parley.term.Declared;
import org.parley.term.ImpliedReader;
import org.parley.term.Shape;
import org.parley.term.TermDeclaration;
import org.parley.term.TermType;

/** The terms that a clause has without declaring them: whether it is in, and in which wording. */
final class ImplicitTerms {
  private final String id;
  private final UnaryOperator<String> paths;
  private final Findings findings;

  /**
   * @param paths turns a path as written in a condition into the full path of a term
   */
  ImplicitTerms(String id, UnaryOperator<String> paths, Findings findings) {
    this.id = id;
    this.paths = paths;
    this.findings = findings;
  }

  /** The yes/no term that switches an optional clause on, and the choice among several variants. */
  List<TermDeclaration> of(Declared declared, Set<String> variants) {
    var implicit = new ArrayList<TermDeclaration>();
    String prefix = LibraryClause.pathOf(id);
    String title = declared.text("title").orElse(id);
    declared
        .mapping("optional")
        .ifPresent(
            optional -> {
              optional.allow(List.of("default", "because", "implied"));
              checkReason(optional);
              implicit.add(
                  implicit(
                      prefix + ".include",
                      TermType.BOOLEAN,
                      title + " included",
                      "Does the agreement contain the clause “" + title + "”?",
                      optional,
                      Map.of()));
            });
    if (variants.size() > 1) {
      var choices = new LinkedHashMap<String, String>();
      variants.forEach(name -> choices.put(name, name.replace('-', ' ')));
      checkDefaultVariant(declared, variants);
      implicit.add(
          implicit(
              prefix + ".variant",
              TermType.CHOICE,
              title,
              "Which wording of “" + title + "” applies?",
              declared,
              choices));
    }
    return implicit;
  }

  private void checkReason(Declared declared) {
    if (declared.node().find("default").isPresent() && declared.text("because").isEmpty()) {
      findings.report(DiagnosticCode.LIBRARY_DEFAULT_WITHOUT_REASON, declared.node().span(), id);
    }
  }

  private void checkDefaultVariant(Declared declared, Set<String> variants) {
    checkReason(declared);
    declared
        .scalar("default")
        .filter(scalar -> !variants.contains(scalar.text()))
        .ifPresent(
            scalar ->
                findings.report(
                    DiagnosticCode.LIBRARY_UNKNOWN_CHOICE, scalar.span(), id, scalar.text()));
  }

  private TermDeclaration implicit(
      String path,
      TermType type,
      String label,
      String question,
      Declared declared,
      Map<String, String> choices) {
    return new TermDeclaration(
        path,
        type,
        label,
        question,
        declared.node().find("default"),
        declared.text("because").orElse(""),
        Optional.empty(),
        ImpliedReader.read(declared, paths, findings),
        false,
        new Condition.Always(),
        Optional.empty(),
        List.of(),
        choices,
        Shape.PLAIN,
        Map.of(),
        declared.node().span());
  }
}
