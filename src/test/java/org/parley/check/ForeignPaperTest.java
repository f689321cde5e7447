package org.parley.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.app.DealPapers;
import org.parley.app.Golden;

/**
 * On contracts in other people's style the checks find what a careful lawyer marks, and hardly
 * anything else.
 */
class ForeignPaperTest {
  private static final Path PAGE = Path.of("docs/checks.md");
  private static final int FEWEST_PAGES = 22;
  private static final int PAGES_FOR_A_FALSE_ALARM = 5;
  private static final int TEXT_PERCENT = 80;
  private static final int REST_PERCENT = 95;

  private static final List<Markup> PAPERS =
      AnnotatedPaper.all().parallelStream().map(Markup::of).toList();
  private static final Set<String> TEXT_CHECKS =
      DealPapers.review().rules().stream()
          .map(Review.Rule::check)
          .filter(check -> check.scope() == DraftingCheck.Scope.TEXT)
          .map(check -> check.code().code())
          .collect(Collectors.toSet());

  static List<AnnotatedPaper> papers() {
    return PAPERS.stream().map(Markup::paper).toList();
  }

  private static boolean text(MarkedFault fault) {
    return TEXT_CHECKS.contains(fault.check());
  }

  /** Words that stand twice would let a finding at the wrong place pass. */
  @ParameterizedTest
  @MethodSource("papers")
  void marksPointToOnePlace(AnnotatedPaper paper) {
    assertThat(paper.faults())
        .isNotEmpty()
        .allSatisfy(fault -> assertThat(paper.text()).containsOnlyOnce(fault.words()))
        .allSatisfy(
            fault -> fault.or().ifPresent(or -> assertThat(paper.text()).containsOnlyOnce(or)));
  }

  @Test
  void thePapersAreLongAndHalfOfThemAreHeldOut() {
    assertThat(papers().stream().mapToDouble(AnnotatedPaper::pages).sum())
        .isGreaterThan(FEWEST_PAGES);
    assertThat(papers().stream().filter(AnnotatedPaper::heldOut)).hasSize(papers().size() / 2);
    assertThat(papers().stream().filter(AnnotatedPaper::word)).hasSize(2);
  }

  @Test
  void falseAlarmsAreRare() {
    List<String> alarms =
        PAPERS.stream()
            .flatMap(
                each -> each.falseAlarms().stream().map(alarm -> each.paper().name() + " " + alarm))
            .toList();
    double pages = papers().stream().mapToDouble(AnnotatedPaper::pages).sum();
    assertThat(alarms).hasSizeLessThanOrEqualTo((int) (pages / PAGES_FOR_A_FALSE_ALARM));
  }

  @Test
  void faultsOfTheWordsAreFound() {
    assertThat(Markup.Share.of(PAPERS, ForeignPaperTest::text).percent())
        .as("%s", missed().stream().filter(each -> text(each)).toList())
        .isGreaterThanOrEqualTo(TEXT_PERCENT);
  }

  @Test
  void faultsOfTheWholeAreFound() {
    assertThat(Markup.Share.of(PAPERS, fault -> !text(fault)).percent())
        .as("%s", missed().stream().filter(each -> !text(each)).toList())
        .isGreaterThanOrEqualTo(REST_PERCENT);
  }

  private static List<MarkedFault> missed() {
    return PAPERS.stream()
        .flatMap(each -> each.marked(fault -> !each.found(fault)).stream())
        .toList();
  }

  @Test
  void thePageSaysSo() throws IOException {
    Golden.compare(PAGE, MarkupTable.in(Files.readString(PAGE), PAPERS, ForeignPaperTest::text));
  }
}
