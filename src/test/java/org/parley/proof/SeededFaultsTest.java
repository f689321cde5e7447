package org.parley.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.app.SheetTrial;
import org.parley.library.Library;

/** Each kind of fault is found, and its term sheet shows it when it is read and assembled. */
class SeededFaultsTest {
  private static final String FEES = "clauses/pay/fees/fixed.en.ftl";
  private static final String TERM = "clauses/core/term/standard.en.ftl";

  /**
   * A fault.
   *
   * @param code what the proof says
   * @param shownBy what the assembly of the counter-example says; none if it is silent
   * @param answers lines of the counter-example after its head
   */
  record Seed(
      String name, SeededLibrary library, String code, List<String> shownBy, List<String> answers) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static SeededLibrary sound() {
    return new SeededLibrary();
  }

  static Stream<Seed> faults() {
    return Stream.of(
        new Seed(
            "reference to a clause behind another condition",
            sound().with(FEES, "<#if facts.tested>", "<#if pay.fees.limit > 30%>"),
            "L251",
            List.of("T324"),
            List.of("pay:", "  fees:", "    limit: 31%")),
        new Seed(
            "label that one variant lacks",
            sound()
                .with(
                    "clauses/pay/audit/standard.en.ftl",
                    "<#if pay.fees != none>",
                    "<#if included(pay.fees)>"),
            "L251",
            List.of("T324"),
            List.of("pay:", "  fees:", "    variant: none")),
        new Seed(
            "term used where its definition is off",
            sound()
                .with(
                    TERM,
                    "lasts ${core.term.length}.",
                    "lasts ${core.term.length} after the Test."),
            "L252",
            List.of("T330"),
            List.of()),
        new Seed(
            "term defined in passing and never used",
            sound()
                .with(
                    TERM,
                    "lasts ${core.term.length}.",
                    "lasts ${core.term.length} (the **\"Duration\"**)."),
            "L253",
            List.of(),
            List.of()),
        new Seed(
            "companion that one variant lacks",
            sound()
                .with(
                    "clauses/pay/fees/clause.yaml",
                    "requires: [pay.audit]",
                    "requires: [pay.credits]"),
            "L254",
            List.of("T323"),
            List.of("pay:", "  fees:", "    variant: by-use")),
        new Seed(
            "clauses that exclude each other and meet",
            sound()
                .with(
                    "clauses/pay/credits/clause.yaml",
                    "defines:",
                    "excludes: [core.term]\ndefines:"),
            "L255",
            List.of("T326"),
            List.of("facts:", "  tested: true")),
        new Seed(
            "reference into a sister agreement that may lack the clause",
            sound()
                .with(
                    "clauses/ship/carriage/clause.yaml",
                    "variants:",
                    "optional: {default: true, because: that is the point}\nvariants:"),
            "L251",
            List.of("T324"),
            List.of("      ship:", "        carriage:", "          include: false")),
        new Seed(
            "count off by one",
            sound().with(FEES, "count(pay.fees.steps) >= 3", "count(pay.fees.steps) >= 4"),
            "L251",
            List.of("T324"),
            List.of(
                "pay:",
                "  fees:",
                "    steps: [{step: \"step 1\", share: 5%}, {step: \"step 2\", share: 6%},"
                    + " {step: \"step 3\", share: 7%}]")),
        new Seed(
            "bound of a number",
            sound()
                .with(
                    FEES,
                    "<#if pay.fees.limit > 20%>\n1. *Approved.*",
                    "<#if pay.fees.limit >= 20%>\n1. *Approved.*"),
            "L251",
            List.of("T324"),
            List.of("pay:", "  fees:", "    limit: 20%")),
        new Seed(
            "condition within a condition of a definition's meaning",
            sound()
                .with(
                    "clauses/definitions/fee.yaml",
                    "less a discount of ${pay.fees.limit}",
                    "less a discount<#if pay.fees.limit > 40%> and the costs of the Test</#if>"),
            "L252",
            List.of("T330"),
            List.of("pay:", "  fees:", "    limit: 41%")),
        new Seed(
            "role that may be empty",
            sound().with(TERM, "<#if present(third)>", "<#if included(core.term)>"),
            "L257",
            List.of("L235"),
            List.of()),
        new Seed(
            "term defined twice",
            sound()
                .with(
                    "clauses/pay/credits/standard.en.ftl",
                    "pass the Test.",
                    "pass the Test and pay the costs (the **\"Fee\"**)."),
            "L256",
            List.of(),
            List.of("facts:", "  tested: true")));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void isFoundWithTheSmallestTermSheetThatShowsIt(Seed seed) {
    List<Broken> broken = seed.library().broken();
    assertThat(broken).extracting(found -> found.finding().code().code()).contains(seed.code());
    Broken found =
        broken.stream()
            .filter(one -> one.finding().code().code().equals(seed.code()))
            .findFirst()
            .orElseThrow();
    String sheet = found.sheet().orElseThrow();
    assertThat(seed.library().codes(sheet)).isEqualTo(seed.shownBy());
    assertThat(answers(sheet)).isEqualTo(seed.answers());
  }

  /** What a term sheet says beside its head and the roles of its agreements. */
  private static List<String> answers(String sheet) {
    return sheet
        .substring(sheet.indexOf("agreements:"))
        .lines()
        .skip(1)
        .filter(line -> !line.matches("  (supply|transport):|    (roles|terms):.*"))
        .toList();
  }

  @Test
  void theLibraryWithoutSeedsIsProved() {
    assertThat(sound().broken()).isEmpty();
    assertThat(sound().unprinted()).isEmpty();
  }

  @Test
  void aFaultThatNoTermSheetCanReachIsNotReported() {
    SeededLibrary outOfRange =
        sound().with(FEES, "<#if facts.tested>", "<#if facts.tested or pay.fees.limit > 60%>");
    SeededLibrary neverTogether =
        sound()
            .with(
                "clauses/pay/audit/standard.en.ftl",
                "<#if pay.fees != none>",
                "<#if pay.fees = fixed or pay.fees = by-use>");
    assertThat(outOfRange.broken()).isEmpty();
    assertThat(neverTogether.broken()).isEmpty();
  }

  @Test
  void aDefinitionOrAWordingThatNoDealPrintsIsNamed() {
    SeededLibrary dead =
        sound()
            .with(
                "clauses/pay/fees/clause.yaml",
                "by-use: {summary: The fee follows the use.",
                "by-use: {when: pay.fees.limit > 60%, summary: The fee follows the use.");
    assertThat(dead.unprinted())
        .singleElement()
        .satisfies(found -> assertThat(found.message()).contains("`by-use` of `pay.fees`"));
  }

  /** Three parties need a clause that this library does not have, says a rule of every deal. */
  @Test
  void whatARuleRefusesIsNotReported() {
    Library library =
        sound()
            .with(TERM, "${third} guarantees it", "${third} guarantees it after the Test")
            .load();
    AgreementProof supply = LibraryProof.of(library, new SheetTrial(library)).agreements().get(0);
    assertThat(supply.broken()).isEmpty();
    assertThat(supply.onRules())
        .singleElement()
        .satisfies(found -> assertThat(found.message()).contains("Test"));
  }
}
