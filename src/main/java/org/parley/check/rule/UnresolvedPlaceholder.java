package org.parley.check.rule;

import java.util.regex.Matcher;
import org.parley.check.CheckData;
import org.parley.check.DraftingCheck;
import org.parley.check.Paper;
import org.parley.check.Passage;
import org.parley.check.Search;
import org.parley.diagnostic.DiagnosticCode;

/** Blanks, brackets and codes that somebody meant to fill in. */
final class UnresolvedPlaceholder implements DraftingCheck {
  private final Search phrases;

  UnresolvedPlaceholder(CheckData data) {
    this.phrases = data.any("phrases");
  }

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.DRAFT_UNRESOLVED_PLACEHOLDER;
  }

  @Override
  public Scope scope() {
    return Scope.TEXT;
  }

  @Override
  public void find(Paper paper, Report report) {
    paper.passages().stream()
        .filter(passage -> passage.kind() != Passage.Kind.SIGNATURE)
        .forEach(
            passage -> {
              Matcher found = phrases.in(passage);
              if (found.find() && !passage.filled(found.start(), found.end())) {
                report.found(passage, found.start(), found.group().strip());
              }
            });
  }
}
