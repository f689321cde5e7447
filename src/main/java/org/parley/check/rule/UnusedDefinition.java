package org.parley.check.rule;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import org.parley.check.CheckData;
import org.parley.check.DraftingCheck;
import org.parley.check.Paper;
import org.parley.check.Passage;
import org.parley.check.Search;
import org.parley.diagnostic.DiagnosticCode;

/** Definitions that no other passage uses. */
final class UnusedDefinition implements DraftingCheck {
  private final Language language;
  private final Search always;

  UnusedDefinition(CheckData data, Language language) {
    this.language = language;
    this.always = data.exact("always_used");
  }

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.DRAFT_UNUSED_DEFINITION;
  }

  @Override
  public Scope scope() {
    return Scope.TREE;
  }

  @Override
  public Set<DiagnosticCode> before() {
    return Set.of(DiagnosticCode.LIBRARY_DEFINITION_UNUSED);
  }

  @Override
  public void find(Paper paper, Report report) {
    language.terms().of(paper).all().stream()
        .filter(defined -> defined.formal() && !paper.parties().contains(defined.label()))
        .filter(defined -> !always.matcher(defined.label()).matches())
        .filter(defined -> !used(defined, paper))
        .forEach(defined -> report.found(defined.passage(), defined.start(), defined.label()));
  }

  private static boolean used(DefinedTerms.Defined defined, Paper paper) {
    Search use = DefinedTerms.use(defined.label());
    Search shouted = DefinedTerms.use(defined.label().toUpperCase(Locale.ROOT));
    return paper.passages().stream()
        .anyMatch(passage -> uses(passage, use, defined) || uses(passage, shouted, defined));
  }

  private static boolean uses(Passage passage, Search use, DefinedTerms.Defined defined) {
    Matcher found = use.in(passage);
    boolean same = passage.index() == defined.passage().index();
    while (found.find()) {
      if (!same || passage.kind() == Passage.Kind.PROSE && found.start() != defined.start()) {
        return true;
      }
    }
    return false;
  }
}
