package org.parley.check.rule;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.check.CheckData;
import org.parley.check.DraftingCheck;
import org.parley.check.Paper;
import org.parley.check.Passage;
import org.parley.diagnostic.DiagnosticCode;

/**
 * Dates in figures, fortnights and half years, and days, quarters or hours that no rule of the
 * paper counts.
 */
final class AmbiguousDateOrPeriod implements DraftingCheck {
  private record Convention(Pattern use, Pattern settled) {}

  private final Pattern always;
  private final List<Convention> conventions;

  AmbiguousDateOrPeriod(CheckData data) {
    this.always = data.any("always");
    this.conventions =
        data.groups("conventions").stream()
            .map(each -> new Convention(each.pattern("use"), each.pattern("settled")))
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
              Matcher found = always.matcher(passage.text());
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
    if (paper.says(convention.settled)) {
      return;
    }
    for (Passage passage : paper.prose().toList()) {
      Matcher found = convention.use.matcher(passage.text());
      if (found.find()) {
        report.found(passage, found.start(), found.group());
        return;
      }
    }
  }
}
