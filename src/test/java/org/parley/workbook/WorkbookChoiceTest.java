package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.deal.choice.Choice;
import org.parley.deal.choice.ChoiceKind;
import org.parley.deal.choice.FirstRankChange;
import org.parley.deal.choice.FirstRankChange.State;
import org.parley.deal.choice.FirstRankChange.Turn;
import org.parley.deal.choice.Option;
import org.parley.deal.choice.WeightedChoice;

/** The sheets of weighted choices: Java = cached value = LibreOffice, also after changes. */
class WorkbookChoiceTest {
  private static final Path SAMPLE = Path.of("samples/cold-chain.yaml");

  @TempDir Path folder;

  private static WorkbookInput load(Path file) {
    return WorkbookFixture.input(DeclaredDeal.load(file), "jda", "Section 7.1");
  }

  private WorkbookInput changed(Map<String, String> changes) throws IOException {
    String text = Files.readString(SAMPLE);
    for (Map.Entry<String, String> change : changes.entrySet()) {
      assertThat(text).contains(change.getKey());
      text = text.replace(change.getKey(), change.getValue());
    }
    Path file = folder.resolve("deal" + changes.size() + ".yaml");
    return load(Files.writeString(file, text));
  }

  @Test
  void theSheetSaysWhatJavaSaysAlsoAfterChanges() throws Exception {
    WorkbookInput sample = load(SAMPLE);
    var books = new ArrayList<FilledWorkbook>();
    var opened = new LinkedHashMap<String, String>();
    opened.put("criterion: speed, weight: 15%", "criterion: speed, weight: open");
    opened.put(
        "criterion: risk, score: 3, evidence: 'A fifth",
        "criterion: risk, score: open, evidence: 'A fifth");
    for (WorkbookInput input : List.of(sample, changed(opened))) {
      FilledWorkbook book = FilledWorkbook.of(input);
      agrees(book, input);
      books.add(book);
    }
    books.add(weightsThatAreNotWhole(sample));
    books.add(sharedFirstRank(sample));
    books.add(aloneAndMissing(sample));
    assertThat(SecondOpinion.differences(books)).isEmpty();
  }

  /** 15 becomes 60: the others keep their figures, and all count in proportion. */
  private static FilledWorkbook weightsThatAreNotWhole(WorkbookInput input) throws Exception {
    FilledWorkbook book = FilledWorkbook.of(input);
    book.put("ModelFitWeights", 0, 0, "0.6").put("ModelFitScores", 2, 3, "5");
    book.put("PartnerSelectionWeights", 3, 0, "0.755").put("PartnerSelectionScores", 0, 2, "1");
    book.put("PartnerAssessmentScores", 4, 0, "1").put("PartnerAssessmentWeights", 9, 0, "0.5");
    book.recalculated();
    agrees(book, input);
    assertThat(sheetTexts(book, "Model fit"))
        .contains("The weights do not add up to 100 %: each counts in proportion to their sum.")
        .contains("OEM ranks first.");
    return book;
  }

  private static FilledWorkbook sharedFirstRank(WorkbookInput input) throws Exception {
    FilledWorkbook book = FilledWorkbook.of(input);
    for (int criterion = 0; criterion < 5; criterion++) {
      book.put("PartnerSelectionScores", criterion, 0, "4");
      book.put("PartnerSelectionScores", criterion, 2, "4");
    }
    book.recalculated();
    agrees(book, input);
    assertThat(words(book.named("PartnerSelectionRanks", 0, 0))).isEqualTo("1 (shared)");
    assertThat(words(book.named("PartnerSelectionRanks", 0, 1))).isEqualTo("3.0");
    assertThat(sheetTexts(book, "Partner selection")).contains("2 options share the first rank.");
    return book;
  }

  /** One criterion has all the weight; on another sheet scores and a weight are taken out. */
  private static FilledWorkbook aloneAndMissing(WorkbookInput input) throws Exception {
    FilledWorkbook book = FilledWorkbook.of(input);
    for (int criterion = 1; criterion < 7; criterion++) {
      book.put("ModelFitWeights", criterion, 0, "0");
    }
    book.named("ModelFitScores", 6, 1).setBlank();
    book.named("PartnerSelectionScores", 1, 0).setBlank();
    book.named("PartnerAssessmentWeights", 2, 0).setBlank();
    book.recalculated();
    agrees(book, input);
    assertThat(words(book.named("ModelFitChanges", 0, 0))).isEqualTo("no other weight");
    assertThat(words(book.named("ModelFitTotals", 0, 1))).isEqualTo("not complete");
    assertThat(words(book.named("PartnerSelectionRanks", 0, 0))).isEqualTo("not complete");
    assertThat(words(book.named("PartnerSelectionRanks", 0, 1))).isEqualTo("1.0");
    assertThat(words(book.named("PartnerAssessmentTotals", 0, 0))).isEqualTo("no weights");
    return book;
  }

  /** Compares each figure of the three sheets with Java, computed from what stands in the cells. */
  private static void agrees(FilledWorkbook book, WorkbookInput input) {
    for (Choice choice : Choice.all(input.deal())) {
      agrees(book, choice);
    }
  }

  private static void agrees(FilledWorkbook book, Choice choice) {
    ChoiceKind kind = choice.kind();
    int criteria = choice.criteria().size();
    int options = choice.options().size();
    List<Optional<BigDecimal>> weights = column(book, name(kind, "Weights"), 0, criteria);
    WeightedChoice figures =
        new WeightedChoice(
            weights,
            IntStream.range(0, options)
                .mapToObj(option -> column(book, name(kind, "Scores"), option, criteria))
                .toList());
    for (int option = 0; option < options; option++) {
      XSSFCell total = book.named(name(kind, "Totals"), 0, option);
      XSSFCell rank = book.named(name(kind, "Ranks"), 0, option);
      if (figures.total(option).isPresent()) {
        assertThat(total.getNumericCellValue())
            .isCloseTo(figures.total(option).get().rounded(9).doubleValue(), within(1e-9));
        assertThat(words(rank)).startsWith(figures.rank(option).orElseThrow().toString());
      } else {
        assertThat(words(total)).isIn("not complete", "no weights").isEqualTo(words(rank));
      }
    }
    for (int criterion = 0; criterion < criteria; criterion++) {
      FirstRankChange change = figures.change(criterion);
      turn(book, choice, criterion, 0, change, change.below());
      turn(book, choice, criterion, 2, change, change.above());
    }
  }

  private static void turn(
      FilledWorkbook book,
      Choice choice,
      int criterion,
      int column,
      FirstRankChange change,
      Optional<Turn> turn) {
    XSSFCell share = book.named(name(choice.kind(), "Changes"), criterion, column);
    XSSFCell option = book.named(name(choice.kind(), "Changes"), criterion, column + 1);
    String where = choice.kind() + " " + criterion;
    if (turn.isPresent()) {
      assertThat(share.getNumericCellValue())
          .as(where)
          .isCloseTo(turn.get().share().rounded(12).doubleValue(), within(1e-9));
      assertThat(words(option))
          .as(where)
          .isEqualTo(choice.options().get(turn.get().option()).name());
    } else {
      Map<State, String> words =
          Map.of(
              State.NO_RANKING, "no ranking",
              State.SHARED, "shared already",
              State.ALONE, "no other weight",
              State.STATED, "never");
      assertThat(words(share)).as(where).isEqualTo(words.get(change.state()));
      assertThat(words(option)).as(where).isEqualTo("\u2013");
    }
  }

  private static List<Optional<BigDecimal>> column(
      FilledWorkbook book, String name, int column, int rows) {
    return IntStream.range(0, rows).mapToObj(row -> book.number(name, row, column)).toList();
  }

  private static String name(ChoiceKind kind, String what) {
    return ChoiceNames.of(kind, what);
  }

  private static String words(XSSFCell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return FilledWorkbook.value(cell, type).toString();
  }

  private static List<String> sheetTexts(FilledWorkbook book, String sheet) {
    var texts = new ArrayList<String>();
    book.workbook()
        .getSheet(sheet)
        .forEach(row -> row.forEach(cell -> texts.add(words((XSSFCell) cell))));
    return texts;
  }

  @Test
  void whatIsOpenIsSaidInWords() throws Exception {
    WorkbookInput input =
        changed(
            Map.of(
                "criterion: risk, score: 3, evidence: 'A fifth",
                "criterion: risk, score: open, evidence: 'A fifth"));
    FilledWorkbook book = FilledWorkbook.of(input);

    assertThat(words(book.named("PartnerSelectionReasons", 4, 1)))
        .isEqualTo("OPEN: A fifth of its sales hangs on one customer.");
    assertThat(words(book.named("PartnerSelectionTotals", 0, 1))).isEqualTo("not complete");
    assertThat(book.number("PartnerSelectionScores", 4, 1)).isEmpty();
  }

  @Test
  void tablesThatAreOpenAsAWholeAreSaidInWords() throws Exception {
    String text = Files.readString(SAMPLE);
    int from = text.indexOf("    partners:\n      - {id: boreal");
    int to = text.indexOf("    scores:", from);
    int end = text.indexOf("  partner_assessment:");
    Path file = folder.resolve("open.yaml");
    Files.writeString(file, text.substring(0, from) + "    partners: open\n" + text.substring(end));
    assertThat(to).isPositive();

    assertThat(sheetTexts(FilledWorkbook.of(load(file)), "Partner selection"))
        .contains("OPEN", "Which partner");
  }

  @Test
  void theDealsOwnScoresStandInThePlaceOfTheGeneralOnes() {
    Choice fit = Choice.of(load(SAMPLE).deal(), ChoiceKind.MODEL_FIT).orElseThrow();

    assertThat(fit.options())
        .extracting(Option::id)
        .containsExactly("build", "buy", "co-development", "oem", "revenue-share", "investment");
    assertThat(fit.score(2, 3).score()).contains(BigDecimal.valueOf(5));
    assertThat(fit.score(2, 3).reason().orElseThrow()).startsWith("Boreal alone");
    assertThat(fit.score(2, 0).score()).contains(BigDecimal.valueOf(3));
  }

  @Test
  void thereAreFifteenDimensionsInThreeGroupsAndFiveCriteriaOfSelection() {
    WorkbookInput input = load(SAMPLE);
    Choice assessment = Choice.of(input.deal(), ChoiceKind.PARTNER_ASSESSMENT).orElseThrow();
    Choice selection = Choice.of(input.deal(), ChoiceKind.PARTNER_SELECTION).orElseThrow();

    for (String group : List.of("Strategic", "Technical", "Business")) {
      assertThat(assessment.criteria()).filteredOn(one -> one.group().equals(group)).hasSize(5);
    }
    assertThat(selection.criteria())
        .extracting(one -> one.weight().orElseThrow().basisPoints())
        .containsExactly(3000, 2500, 2000, 1500, 1000);
    assertThat(selection.criteria())
        .allSatisfy(
            one ->
                assertThat(List.of(one.factors(), one.one(), one.three(), one.five()))
                    .doesNotContain(""));
  }

  @Test
  void aDealThatWeighsNothingHasNoneOfTheSheets() throws Exception {
    String text = Files.readString(SAMPLE);
    Path file = folder.resolve("plain.yaml");
    Files.writeString(file, text.substring(0, text.indexOf("workbook:\n")));
    FilledWorkbook book = FilledWorkbook.of(load(file));

    assertThat(book.workbook().getSheet("Model fit") == null).isTrue();
    assertThat(book.workbook().getSheet("Partner selection") == null).isTrue();
    assertThat(book.workbook().getSheet("Partner assessment") == null).isTrue();
  }
}
