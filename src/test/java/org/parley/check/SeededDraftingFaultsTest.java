package org.parley.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.app.DealPapers;
import org.parley.app.Golden;
import org.parley.diagnostic.Severity;

/**
 * A lawyer may rely on the checks: of faults that were put into clean contracts each check finds at
 * least what its bar says, and it is silent on the contracts themselves.
 */
class SeededDraftingFaultsTest {
  private static final Path PAGE = Path.of("docs/checks.md");
  private static final int FEWEST = 20;

  private static final SeededPapers PAPERS = new SeededPapers();
  private static final SeededDeals DEALS = new SeededDeals();
  private static final List<Recall> RECALLS = new Recalls(PAPERS, DEALS).measured();

  static List<String> checks() {
    return RECALLS.stream().map(recall -> recall.check().code().code()).toList();
  }

  private static Recall recall(String check) {
    return RECALLS.stream()
        .filter(each -> each.check().code().code().equals(check))
        .findFirst()
        .orElseThrow();
  }

  static List<String> papers() {
    try (Stream<Path> files = Files.list(SeededFaults.FOLDER.resolve("base"))) {
      return files
          .map(file -> String.valueOf(file.getFileName()).replace(".txt", ""))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @ParameterizedTest
  @MethodSource("papers")
  void aPaperWithoutAFaultIsLeftAlone(String paper) {
    Set<String> seeded = checksOn(paper);
    assertThat(SeededPapers.findings(DealPapers.review(), paper, PAPERS.base(paper)))
        .filteredOn(finding -> finding.severity() != Severity.INFO)
        .filteredOn(finding -> seeded.contains(finding.code().code()))
        .map(finding -> finding.diagnostic(paper).message())
        .isEmpty();
  }

  /** The checks whose mistakes are put into a paper. */
  private static Set<String> checksOn(String paper) {
    return checks().stream()
        .filter(
            check ->
                recall(check).faults().faults().stream()
                    .map(SeededFault::target)
                    .anyMatch(
                        target ->
                            target instanceof SeededFault.OfPaper of && of.name().equals(paper)))
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @MethodSource("checks")
  void aDealWithoutAFaultIsLeftAlone(String check) {
    Recall recall = recall(check);
    assertThat(sheets(recall))
        .allSatisfy(
            sheet ->
                assertThat(DEALS.clean(recall.check(), sheet))
                    .as(sheet)
                    .doesNotContainAnyElementsOf(SeededDeals.codes(recall.check())));
  }

  private static List<String> sheets(Recall recall) {
    return recall.faults().faults().stream()
        .map(SeededFault::target)
        .filter(SeededFault.OfDeal.class::isInstance)
        .map(target -> ((SeededFault.OfDeal) target).sheet())
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @MethodSource("checks")
  void eachCheckHasEnoughFaultsThatFitTheirText(String check) {
    assertThat(recall(check).problems()).isEmpty();
    assertThat(recall(check).seeded()).isGreaterThanOrEqualTo(FEWEST);
    assertThat(recall(check).faults().faults()).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("checks")
  void eachCheckFindsItsShare(String check) {
    Recall recall = recall(check);
    assertThat(recall.seeded()).as("faults of " + check).isPositive();
    assertThat(recall.meetsItsBar())
        .as(
            "%s finds %d of %d, its bar is %d %%; missed:%s",
            check, recall.found(), recall.seeded(), recall.bar(), recall.misses())
        .isTrue();
  }

  @Test
  void thePageShowsTheFigures() {
    Golden.compare(PAGE, RecallTable.in(SeededFaults.text(PAGE), RECALLS));
  }
}
