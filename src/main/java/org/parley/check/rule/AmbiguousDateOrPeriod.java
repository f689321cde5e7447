package org.parley.check.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.parley.check.CheckData;
import org.parley.check.DraftingCheck;
import org.parley.check.Paper;
import org.parley.check.Passage;
import org.parley.check.Search;
import org.parley.diagnostic.DiagnosticCode;

/**
 * Dates in figures, fortnights and half years, and days, quarters or hours that no rule of the
 * paper counts.
 */
final class AmbiguousDateOrPeriod implements DraftingCheck {
  /**
   * A rule of counting that a paper needs.
   *
   * @param when the words that make it needed at all; always if there are none
   */
  private record Convention(Search use, Search settled, Optional<Search> when) {}

  private final Search always;
  private final List<Convention> conventions;

  AmbiguousDateOrPeriod(CheckData data) {
    this.always = data.any("always");
    this.conventions =
        data.groups("conventions").stream()
            .map(
                each ->
                    new Convention(
                        each.pattern("use"),
                        each.pattern("settled"),
                        each.node().find("when").map(words -> each.pattern("when"))))
            .toList();
  }

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.DRAFT_AMBIGUOUS_DATE_OR_PERIOD;
  }

  @Override
  public Scope scope() {
    return Scope.TEXT;
  }

  @Override
  public void find(Paper paper, Report report) {
    paper
        .prose()
        .forEach(
            passage -> {
              Matcher found = always.in(passage);
              while (found.find()) {
                if (!passage.filled(found.start(), found.end())) {
                  report.found(passage, found.start(), found.group());
                }
              }
            });
    conventions.forEach(convention -> unsettled(convention, paper, report));
  }

  /** What no rule of the paper settles is reported once, where it comes up first. */
  private static void unsettled(Convention convention, Paper paper, Report report) {
    boolean needed = convention.when.isEmpty() || paper.says(convention.when.get());
    if (!needed || paper.says(convention.settled)) {
      return;
    }
    for (Passage passage : paper.prose().toList()) {
      Matcher found = convention.use.in(passage);
      if (found.find()) {
        report.found(passage, found.start(), found.group());
        return;
      }
    }
  }
}
