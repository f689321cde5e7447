package org.parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.assembly.ReportLists;
import org.parley.diagnostic.Diagnostic;
import org.parley.diagnostic.Outcome;
import org.parley.fixture.ClauseText;
import org.parley.fixture.OwnLibrary;
import org.parley.library.BuiltIns;
import org.parley.library.Structure;
import org.parley.term.Condition;

/** A deal whose agreements counsel drafts has a term sheet here, and says what is missing. */
class StructureTermSheetTest {
  private static final Path VENTURE = Path.of("samples/harbor-charging-venture.yaml");
  private static final Path MADE = Path.of("src/test/resources/structures");

  @TempDir Path folder;

  @Test
  void eachStructureThatTheLibraryDoesNotPaperHasItsPoints() {
    Set<String> outside =
        OwnLibrary.get().structures().values().stream()
            .filter(structure -> structure.agreements().isEmpty())
            .map(Structure::id)
            .collect(Collectors.toSet());
    Set<String> withPoints =
        OwnLibrary.get().documents().get(DealDocument.TERM_SHEET).entries().stream()
            .flatMap(entry -> entry.when().leaves())
            .filter(Condition.Is.class::isInstance)
            .map(Condition.Is.class::cast)
            .filter(is -> is.path().equals(BuiltIns.STRUCTURE))
            .map(Condition.Is::choice)
            .collect(Collectors.toSet());

    assertThat(outside)
        .containsExactlyInAnyOrder("joint-venture", "acquisition", "spin-off", "cross-investment")
        .containsExactlyInAnyOrderElementsOf(withPoints);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "acquisition | USD 4,500,000, payable in cash | accounts would be those of June 30, 2027",
        "acquisition | 10% of the price, in escrow for 18 months | Up to USD 500,000 more",
        "spin-off | Technology: source code and data of the planner; People: | Marlowe 70%, Greyling 30%",
        "spin-off | Greyling USD 3,000,000, paid to the new company | offices and payroll for 12 months",
        "cross-investment | Greyling would invest USD 5,000,000 in Marlowe | over 20 trading days",
        "cross-investment | within a time of 12 months | Each investor would vote freely"
      })
  void theTermSheetStatesThePoints(String structure, String one, String other) {
    String text = text(MADE.resolve(structure + ".yaml"));
    String title = OwnLibrary.get().structures().get(structure).title();
    assertThat(text)
        .contains("The planned form of the partnership is: " + title)
        .contains("No definitive agreement of this form comes with this term sheet")
        .contains(OwnLibrary.get().structures().get(structure).outside())
        .contains(one, other);
  }

  @Test
  void aJointVentureIsStatedFromContributionsToExit() {
    assertThat(text(VENTURE))
        .contains("Greyling: cash in three parts as the budget needs it, at an agreed value of")
        .contains("Greyling 60%, Marlowe 40% of all shares at closing")
        .contains("Seats: Greyling 3, Marlowe 2")
        .contains("up to USD 3,000,000 in total")
        .contains("charging arm and load management software, by an exclusive license")
        .contains("No transfer to an outsider for 4 years after closing")
        .contains("First customer")
        .contains("The law of Washington governs this term sheet")
        .doesNotContain("Words with a capital letter");
  }

  @Test
  void aBuildWritesTheTermSheetAndItsReceipt() throws Exception {
    Outcome<DealBuild.Result> built = build(Set.of(DealBuild.Product.values()));

    assertThat(built.value()).isPresent();
    assertThat(built.value().get().written()).containsExactly("outgoing/term-sheet.docx");
    assertThat(folder.resolve("internal/receipt.json")).content().contains("term-sheet.docx");
    try (var word = new ZipFile(folder.resolve("outgoing/term-sheet.docx").toFile())) {
      assertThat(word.getEntry("word/document.xml")).isNotNull();
    }
    assertThat(new BuildReport(built.value().get()).lines(true))
        .anySatisfy(line -> assertThat(line).contains("drafted outside the library"));
  }

  @Test
  void whatNeedsAnAgreementIsRefused() {
    for (DealBuild.Product product :
        List.of(
            DealBuild.Product.AGREEMENTS,
            DealBuild.Product.POSITIONS,
            DealBuild.Product.WORKBOOK)) {
      assertThat(build(Set.of(product)).diagnostics())
          .extracting(found -> found.code().code())
          .containsExactly("T341");
    }
    assertThat(Files.exists(folder.resolve("internal"))).isFalse();
  }

  @Test
  void anOpenPointOfTheTermSheetHoldsUpTheOutgoingCopy() throws Exception {
    Path sheet = folder.resolve("open.yaml");
    Files.writeString(
        sheet,
        Files.readString(VENTURE).replace("funding_limit: USD 3,000,000", "funding_limit: open"));

    assertThat(codes(build(sheet, Set.of(DealBuild.Product.TERM_SHEET), false)))
        .containsExactly("T313");
    assertThat(codes(build(sheet, Set.of(DealBuild.Product.TERM_SHEET), true))).isEmpty();
    assertThat(text(sheet)).contains("These points are open");
  }

  @Test
  void aStructureThatTheLibraryPapersNeedsItsAgreement() throws Exception {
    Path sheet = folder.resolve("papered.yaml");
    Files.writeString(
        sheet,
        Files.readString(MADE.resolve("acquisition.yaml"))
            .replaceAll("(?s)structure: acquisition(.*)term_sheet:.*", "structure: services$1"));

    List<Diagnostic> found = loader().load(sheet).diagnostics();
    assertThat(found).extracting(one -> one.code().code()).containsExactly("T302");
    assertThat(found.get(0).hints().toString()).contains("mssa");
  }

  @Test
  void explainSaysWhyAPointIsThere() {
    LoadedDeal loaded = loader().load(VENTURE).value().orElseThrow();
    Explanation explanation = Explanation.of(loaded, List.of());

    assertThat(explanation.of("term-sheet.joint-venture").orElseThrow())
        .anySatisfy(line -> assertThat(line).contains("the structure is joint-venture"))
        .anySatisfy(line -> assertThat(line).contains("joint_venture.lock_up = 4 years"));
    assertThat(explanation.of("term-sheet.acquisition").orElseThrow())
        .anySatisfy(line -> assertThat(line).startsWith("Not in term-sheet"));
    assertThat(explanation.of("jda.plan").orElseThrow())
        .anySatisfy(line -> assertThat(line).startsWith("Not in this deal"));
  }

  private static DealLoader loader() {
    return new DealLoader(new Workspace(Path.of("")), Optional.empty());
  }

  private static String text(Path sheet) {
    Outcome<LoadedDeal> loaded = loader().load(sheet);
    assertThat(loaded.diagnostics()).isEmpty();
    var document =
        DealDocument.assemble(
            loaded.value().orElseThrow(), DealDocument.TERM_SHEET, ReportLists.NONE, "test");
    assertThat(document.diagnostics()).isEmpty();
    return document.value().orElseThrow().contract().clauses().stream()
        .map(clause -> ClauseText.of(clause, document.value().orElseThrow()))
        .collect(Collectors.joining("\n"))
        .replace('\u00a0', ' ');
  }

  private static List<String> codes(Outcome<DealBuild.Result> built) {
    return built.diagnostics().stream().map(found -> found.code().code()).toList();
  }

  private Outcome<DealBuild.Result> build(Set<DealBuild.Product> products) {
    return build(VENTURE, products, false);
  }

  private Outcome<DealBuild.Result> build(
      Path sheet, Set<DealBuild.Product> products, boolean allowOpen) {
    return new DealBuild(new Workspace(Path.of("")), loader())
        .build(sheet, products, new DealBuild.Options(folder, Optional.empty(), allowOpen, false));
  }
}
