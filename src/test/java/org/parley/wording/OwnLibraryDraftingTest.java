package org.parley.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.app.Assembly;
import org.parley.app.DealLoader;
import org.parley.app.DealPapers;
import org.parley.app.DraftReview;
import org.parley.app.LoadedDeal;
import org.parley.app.Workspace;
import org.parley.check.Finding;
import org.parley.diagnostic.Severity;
import org.parley.fixture.CoverageSheets;
import org.parley.fixture.OwnLibrary;
import org.parley.library.LibraryClause;

/** The drafting checks have nothing to say about the library, in any wording of any clause. */
class OwnLibraryDraftingTest {
  private static final Workspace WORKSPACE = new Workspace(Path.of(""));
  private static final DealLoader LOADER = new DealLoader(WORKSPACE, Optional.empty());
  private static final DraftReview REVIEW = new DraftReview(DealPapers.words());
  private static final Set<String> FOUND = new LinkedHashSet<>();
  private static final Set<String> WAIVED = new LinkedHashSet<>();
  private static int agreements;

  @BeforeAll
  static void reviewAll() throws IOException {
    samples().forEach(OwnLibraryDraftingTest::review);
    CoverageSheets.all().stream()
        .map(sheet -> OwnLibrary.read(sheet).value().orElseThrow())
        .forEach(OwnLibraryDraftingTest::review);
  }

  private static void review(LoadedDeal deal) {
    Assembly.all(deal, "test").value().orElseThrow().forEach(one -> review(deal, one));
  }

  private static List<LoadedDeal> samples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("samples"))) {
      return files
          .filter(file -> file.toString().matches(".*(?<!\\.internal)\\.yaml"))
          .sorted()
          .map(file -> LOADER.load(file).value().orElseThrow())
          .toList();
    }
  }

  private static void review(LoadedDeal deal, Assembly.Assembled assembled) {
    agreements++;
    for (Finding finding : REVIEW.findings(deal, assembled)) {
      String code = finding.code().code();
      String clause = finding.passage().clause();
      if (finding.severity() == Severity.WARNING && waives(clause, code)) {
        WAIVED.add(clause + " " + code);
      } else if (finding.severity() != Severity.INFO) {
        String place = finding.passage().span().toString();
        FOUND.add(
            "%s %s in %s: %s, \"%s\""
                .formatted(
                    code, place, assembled.agreement().id(), finding.what(), finding.excerpt()));
      }
    }
  }

  private static boolean waives(String clause, String code) {
    return Optional.ofNullable(OwnLibrary.get().clauses().get(clause))
        .filter(found -> found.waives().containsKey(code))
        .isPresent();
  }

  @Test
  void nothingIsFound() {
    assertThat(agreements).isGreaterThan(40);
    assertThat(FOUND).isEmpty();
  }

  @Test
  void everyWaiverOfAClauseWaivesSomething() {
    var waivers = new ArrayList<String>();
    for (LibraryClause clause : OwnLibrary.get().clauses().values()) {
      clause.waives().keySet().forEach(code -> waivers.add(clause.id() + " " + code));
    }
    assertThat(waivers).hasSizeLessThanOrEqualTo(10);
    assertThat(WAIVED).containsExactlyInAnyOrderElementsOf(waivers);
  }
}
