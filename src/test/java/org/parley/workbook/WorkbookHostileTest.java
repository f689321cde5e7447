package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.workbook.DealFixture.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.junit.jupiter.api.Test;
import org.parley.deal.Deal;
import org.parley.deal.Party;
import org.parley.term.TermType;
import org.parley.value.Value;

/** Texts that a spreadsheet could take for something else stay what was typed. */
class WorkbookHostileTest {
  private static final List<String> HOSTILE =
      List.of(
          "=cmd|' /C calc'!A0",
          "+1",
          "-2+3",
          "@SUM(A1)",
          "_x0041_",
          "a\"b'c\"\"",
          "x".repeat(300),
          "اتفاقية التطوير المشترك",
          "合作开发协议 & <b>",
          "40,000 characters" + "y".repeat(40_000));

  @Test
  void textsSurviveAsText() throws Exception {
    DealFixture deal = SampleDeal.answers();
    for (int at = 0; at < HOSTILE.size(); at++) {
      deal.with(
          "core.hostile.text" + at,
          TermType.TEXT,
          HOSTILE.get(at).substring(0, Math.min(50, HOSTILE.get(at).length())),
          text(HOSTILE.get(at)));
    }
    FilledWorkbook book = FilledWorkbook.of(SampleDeal.input(deal));
    List<String> found = new ArrayList<>();
    for (Row row : book.workbook().getSheet("Terms")) {
      for (Cell cell : row) {
        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
        if (cell.getCellType() == CellType.STRING) {
          found.add(cell.getStringCellValue());
          if (CellText.looksLikeFormula(cell.getStringCellValue())) {
            assertThat(((XSSFCellStyle) cell.getCellStyle()).getQuotePrefixed()).isTrue();
          }
        }
      }
    }
    assertThat(found).containsAll(HOSTILE.subList(0, HOSTILE.size() - 1));
    assertThat(found)
        .anyMatch(words -> words.startsWith("40,000") && words.contains("[cut: 40017"));
  }

  @Test
  void metricNamesPartiesAndSectionsReachFormulasAsText() throws Exception {
    List<Map<String, Optional<Value>>> metrics = new ArrayList<>();
    for (int at = 0; at < HOSTILE.size() - 1; at++) {
      metrics.add(
          SampleDeal.metric(
              HOSTILE.get(at),
              "d",
              at == 0 ? "value" : "alignment",
              "u",
              "1",
              "1",
              "higher",
              "10",
              true));
    }
    DealFixture deal = SampleDeal.answers();
    deal.without(ScorecardData.METRICS);
    deal.withTable(ScorecardData.METRICS, "Metrics", "metric", Map.of(), metrics);
    WorkbookInput plain = SampleDeal.input(deal);
    WorkbookInput input =
        new WorkbookInput(
            plain.deal(),
            Map.of("jda", place -> Optional.of("Section _x0042_ \"5\"")),
            plain.texts(),
            plain.words(),
            plain.subjects());
    FilledWorkbook book = FilledWorkbook.of(input);
    book.row("ScorecardActuals", 1, "0", "0");
    book.recalculated();
    FilledWorkbook again = new FilledWorkbook(book.bytes());
    assertThat(again.text("ScorecardResults", 1))
        .isEqualTo("TRIGGER FIRED in Q2: see Section _x0042_ \"5\"");
    FilledWorkbook office = LibreOffice.recalculated(again);

    String address = again.named("ScorecardResults", 1, 0).getReference();
    assertThat(office.cell("Scorecard!" + address).getStringCellValue())
        .isEqualTo("TRIGGER FIRED in Q2: see Section _x0042_ \"5\"");
  }

  @Test
  void partiesWhoseNamesAreSearchPatternsGetTheirOwnTotals() throws Exception {
    WorkbookInput plain = SampleDeal.input();
    Deal deal = plain.deal();
    Map<String, Party> parties = new LinkedHashMap<>();
    parties.put("aurora", DealFixture.party("aurora", "*", "*"));
    parties.put("boreal", DealFixture.party("boreal", ">0", ">0"));
    Deal odd =
        new Deal(
            deal.file(),
            "A & B &D",
            deal.date(),
            deal.draftFor(),
            deal.currency(),
            parties,
            deal.agreements(),
            deal.omissions(),
            deal.digest());
    FilledWorkbook book =
        FilledWorkbook.of(
            new WorkbookInput(
                odd, plain.sections(), plain.texts(), plain.words(), plain.subjects()));
    FilledWorkbook office = LibreOffice.recalculated(book);
    for (FilledWorkbook either : List.of(FilledWorkbook.of(plain), office)) {
      assertThat(either.number("MilestoneTotals", 0, 0).orElseThrow())
          .isEqualByComparingTo("120000.07");
      assertThat(either.number("MilestoneTotals", 1, 0).orElseThrow())
          .isEqualByComparingTo("1883333.38");
    }
  }
}
