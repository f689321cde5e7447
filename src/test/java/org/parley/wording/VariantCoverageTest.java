package org.parley.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.fixture.Coverage;
import org.parley.fixture.OwnLibrary;
import org.parley.fixture.Wishes;
import org.parley.library.LibraryClause;

/** Promise 2: what loads without errors assembles without errors for every valid term sheet. */
class VariantCoverageTest {
  private static final Wishes WISHES = new Wishes(OwnLibrary.get(), "jda");
  private static final List<String> ENTANGLED =
      List.of(
          "ip.foreground",
          "ip.joint-terms",
          "lic.exploitation",
          "excl.grant",
          "core.wind-down",
          "core.term");
  private static final int RANDOM_DEALS = 100;

  @Test
  void everyVariantAndEveryAnswerThatAConditionReads() {
    Coverage coverage = Coverage.ofSingles();
    assertThat(coverage.faults()).isEmpty();
    assertThat(coverage.impossible())
        .as("only what the library itself rules out in an agreement")
        .allMatch(reason -> reason.matches("(?s).*\\bT3(07|23|25) .*"));
  }

  @Test
  void everyVariantWasAssembled() {
    Coverage coverage = Coverage.ofSingles();
    assertThat(OwnLibrary.get().outlines().keySet())
        .allSatisfy(
            agreement -> assertAssembled(new Wishes(OwnLibrary.get(), agreement), coverage));
  }

  private static void assertAssembled(Wishes wishes, Coverage coverage) {
    assertThat(wishes.clauses())
        .allSatisfy(
            clause ->
                assertThat(clause.variants().keySet())
                    .allSatisfy(
                        variant -> assertThat(coverage.texts(clause.id(), variant)).isNotEmpty()));
  }

  /** What stands in an optional paragraph is found in the deal that switches it on. */
  @Test
  void everyVariantCoversItsItems() {
    var missing = new ArrayList<String>();
    for (LibraryClause clause : ClauseItemsTest.CLAUSES) {
      for (String variant : clause.variants().keySet()) {
        Set<String> texts = Coverage.ofSingles().texts(clause.id(), variant);
        ClauseItemsTest.ITEMS.getOrDefault(clause.id(), List.of()).stream()
            .filter(item -> item.concerns(variant))
            .filter(item -> texts.stream().noneMatch(text -> item.expected().matcher(text).find()))
            .forEach(item -> missing.add(clause.id() + " " + variant + ": " + item));
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void pairsOfEntangledVariants() {
    Coverage coverage = Coverage.of(WISHES.pairs(ENTANGLED));
    assertThat(coverage.faults()).isEmpty();
    assertThat(coverage.impossible())
        .as("only what the library itself rules out")
        .allMatch(reason -> reason.contains("[T307") || reason.contains("[T325"));
  }

  @Test
  void randomDeals() {
    var random = new Random(20270301);
    List<Map<String, String>> offers =
        IntStream.range(0, RANDOM_DEALS).mapToObj(number -> WISHES.random(random)).toList();
    Coverage coverage = Coverage.near(offers);
    assertThat(coverage.faults()).isEmpty();
    assertThat(coverage.impossible())
        .as("only what the library itself rules out")
        .allMatch(reason -> reason.contains("T307") || reason.contains("T325"));
    assertThat(coverage.made()).isGreaterThanOrEqualTo(RANDOM_DEALS * 9 / 10);
  }
}
