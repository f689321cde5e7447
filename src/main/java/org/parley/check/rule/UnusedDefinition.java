package org.parley.check.rule;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.parley.check.CheckData;
import org.parley.check.DraftingCheck;
import org.parley.check.Paper;
import org.parley.check.Passage;
import org.parley.check.Search;
import org.parley.diagnostic.DiagnosticCode;

/** Definitions that no other passage uses, or only one. */
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
        .forEach(defined -> judge(defined, paper, report));
  }

  private static void judge(DefinedTerms.Defined defined, Paper paper, Report report) {
    long uses = uses(defined, paper);
    if (uses == 0) {
      report.found(defined.passage(), defined.start(), defined.label());
    } else if (uses == 1) {
      report.remark(defined.passage(), defined.start(), defined.label());
    }
  }

  /** How often it is used; two stand for any number above. */
  private static long uses(DefinedTerms.Defined defined, Paper paper) {
    Search use = DefinedTerms.use(defined.label());
    Search shouted = DefinedTerms.use(defined.label().toUpperCase(Locale.ROOT));
    return paper.passages().stream()
        .flatMap(
            passage ->
                Stream.concat(use.in(passage).results(), shouted.in(passage).results())
                    .map(MatchResult::start)
                    .distinct()
                    .filter(start -> used(defined, passage, start)))
        .limit(2)
        .count();
  }

  private static boolean used(DefinedTerms.Defined defined, Passage passage, int start) {
    boolean elsewhere = passage.index() != defined.passage().index();
    return elsewhere || passage.kind() == Passage.Kind.PROSE && start != defined.start();
  }
}
