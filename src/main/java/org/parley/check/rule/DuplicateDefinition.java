package org.parley.check.rule;

import java.util.HashMap;
import java.util.Locale;
import java.util.Set;
import org.parley.check.CheckData;
import org.parley.check.DraftingCheck;
import org.parley.check.Paper;
import org.parley.check.Passage;
import org.parley.check.Search;
import org.parley.diagnostic.DiagnosticCode;

/** The same term defined in two places. */
final class DuplicateDefinition implements DraftingCheck {
  private final Language language;
  private final Search elsewhere;

  DuplicateDefinition(CheckData data, Language language) {
    this.language = language;
    this.elsewhere = data.exact("elsewhere");
  }

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.DRAFT_DUPLICATE_DEFINITION;
  }

  @Override
  public Scope scope() {
    return Scope.TREE;
  }

  @Override
  public Set<DiagnosticCode> before() {
    return Set.of(DiagnosticCode.LIBRARY_DECLARED_TWICE);
  }

  /** A list that says where a term is defined does not define it again. */
  @Override
  public void find(Paper paper, Report report) {
    var seen = new HashMap<String, Passage>();
    for (DefinedTerms.Defined defined : language.terms().of(paper).all()) {
      String after = defined.passage().text().substring(defined.start() + defined.label().length());
      boolean listed = elsewhere.matcher(after).find();
      if (defined.formal() && !listed && !paper.parties().contains(defined.label())) {
        Passage first =
            seen.putIfAbsent(defined.label().toLowerCase(Locale.ROOT), defined.passage());
        if (first != null && !first.equals(defined.passage())) {
          report.found(defined.passage(), defined.start(), defined.label());
        }
      }
    }
  }
}
