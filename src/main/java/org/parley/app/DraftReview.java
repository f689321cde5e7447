package org.parley.app;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.check.ContractPaper;
import org.parley.check.Finding;
import org.parley.check.Paper;
import org.parley.check.Review;
import org.parley.diagnostic.Diagnostic;
import org.parley.diagnostic.Findings;

/** Runs the drafting checks on the agreements of a deal, and takes away what was waived. */
public final class DraftReview {
  private final Review review;

  public DraftReview(CheckWords words) {
    this.review = words.review();
  }

  /** What every check finds in the agreements of a deal, without what was waived. */
  public List<Diagnostic> all(LoadedDeal loaded, Draft draft) {
    var findings = new Findings();
    var waivers = new Waivers(loaded);
    for (Assembly.Assembled agreement : draft.agreements()) {
      Paper paper = paper(loaded, agreement);
      waivers.left(review.of(paper)).stream()
          .map(finding -> finding.diagnostic(paper.name()))
          .forEach(findings::report);
    }
    waivers.idle().forEach(findings::report);
    return findings.list();
  }

  /** What every check finds in one agreement, waived or not. */
  public List<Finding> findings(LoadedDeal loaded, Assembly.Assembled agreement) {
    return review.of(paper(loaded, agreement));
  }

  /** An agreement as the checks read it. */
  static Paper paper(LoadedDeal loaded, Assembly.Assembled agreement) {
    Set<String> parties =
        agreement.agreement().parties().stream()
            .map(key -> loaded.deal().party(key).label())
            .collect(Collectors.toSet());
    Map<String, Set<String>> answers = PrintedAnswers.of(loaded, agreement.agreement());
    return ContractPaper.of(
        agreement.contract(),
        parties,
        path -> answers.getOrDefault(path, Set.of()),
        new ClausePlaces(agreement.selection()));
  }
}
