package org.parley.check.rule;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import org.parley.check.CheckData;
import org.parley.check.DraftingCheck;
import org.parley.check.Paper;
import org.parley.check.Passage;
import org.parley.check.Search;
import org.parley.diagnostic.DiagnosticCode;

/** A defined term in lower case where the defined sense is meant. */
final class TermCaseDrift implements DraftingCheck {
  private final Language language;
  private final Set<String> ordinary;
  private final Search plain;
  private final Search before;
  private final int share;

  TermCaseDrift(CheckData data, Language language) {
    this.language = language;
    this.ordinary = Set.copyOf(data.list("ordinary"));
    this.plain = data.pattern("plain");
    this.before = data.pattern("before");
    this.share = data.number("share");
  }

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.DRAFT_TERM_CASE_DRIFT;
  }

  @Override
  public Scope scope() {
    return Scope.TEXT;
  }

  @Override
  public void find(Paper paper, Report report) {
    language.terms().of(paper).labels().stream()
        .filter(label -> !ordinary.contains(label.toLowerCase(Locale.ROOT)))
        .filter(label -> !paper.parties().contains(label))
        .forEach(label -> find(label, paper, report));
  }

  /** Where the lower case is about as common as the capitals, it is a word of its own. */
  private void find(String label, Paper paper, Report report) {
    Search lower = DefinedTerms.use(label.toLowerCase(Locale.ROOT));
    var drifted = new ArrayList<Runnable>();
    paper
        .prose()
        .forEach(
            passage -> {
              Matcher found = lower.in(passage);
              while (found.find()) {
                int start = found.start();
                boolean meant =
                    label.contains(" ")
                        || before.matcher(passage.text().substring(0, start)).find();
                if (meant && !passage.filled(start, found.end()) && !plain(passage, start)) {
                  drifted.add(() -> report.found(passage, start, label));
                }
              }
            });
    if (!drifted.isEmpty() && drifted.size() * 100L <= proper(label, paper) * share) {
      drifted.forEach(Runnable::run);
    }
  }

  /** How often the term stands with its capitals. */
  private static long proper(String label, Paper paper) {
    Search own = DefinedTerms.use(label);
    return paper.prose().mapToLong(passage -> own.in(passage).results().count()).sum();
  }

  private boolean plain(Passage passage, int start) {
    Matcher compound = plain.in(passage);
    while (compound.find()) {
      if (compound.start() <= start && start < compound.end()) {
        return true;
      }
    }
    return false;
  }
}
