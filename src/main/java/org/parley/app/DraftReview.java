package org.parley.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.parley.check.ContractPaper;
import org.parley.check.Finding;
import org.parley.check.Paper;
import org.parley.check.Review;
import org.parley.diagnostic.Diagnostic;
import org.parley.diagnostic.Findings;
import org.parley.diagnostic.Outcome;

/** Runs the drafting checks on the agreements of a deal, and takes away what was waived. */
public final class DraftReview {
  private final Supplier<Outcome<CheckWords>> words;

  public DraftReview(Workspace workspace, DealLoader loader) {
    this.words = once(() -> read(workspace, loader.root()));
  }

  private static Outcome<CheckWords> read(Workspace workspace, LibraryRoot root) {
    var findings = new Findings();
    return CheckWords.read(workspace, root, findings)
        .map(words -> Outcome.unlessErrors(words, findings))
        .orElseGet(() -> Outcome.failed(findings));
  }

  /** The words are read when the first deal needs them, and once for all. */
  private static <T> Supplier<T> once(Supplier<T> first) {
    var known = new AtomicReference<Optional<T>>(Optional.empty());
    return () ->
        known.updateAndGet(now -> now.isPresent() ? now : Optional.of(first.get())).orElseThrow();
  }

  /** What every check finds in the agreements of a deal, without what was waived. */
  public List<Diagnostic> all(LoadedDeal loaded, Draft draft) {
    var findings = new Findings();
    findings.addAll(words.get().diagnostics());
    words.get().value().ifPresent(found -> all(loaded, draft, found.review(), findings));
    return findings.list();
  }

  private static void all(LoadedDeal loaded, Draft draft, Review review, Findings findings) {
    var waivers = new Waivers(loaded);
    for (Assembly.Assembled agreement : draft.agreements()) {
      Paper paper = paper(loaded, agreement);
      waivers.left(review.of(paper)).stream()
          .map(finding -> finding.diagnostic(paper.name()))
          .forEach(findings::report);
    }
    waivers.idle().forEach(findings::report);
  }

  /** What every check finds in one agreement, waived or not; nothing if the words are broken. */
  public List<Finding> findings(LoadedDeal loaded, Assembly.Assembled agreement) {
    return words
        .get()
        .value()
        .map(found -> found.review().of(paper(loaded, agreement)))
        .orElse(List.of());
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

  /** The title and advice of each check, for the list. */
  public List<Review.Rule> list() {
    return words.get().value().map(found -> found.review().rules()).orElse(List.of());
  }
}
