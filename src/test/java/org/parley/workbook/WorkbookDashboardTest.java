package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

/** What the board reads first. */
class WorkbookDashboardTest {
  private static final int DAY = 4;
  private static final int STATE = 5;
  private static final String DELIVERIES = "Deliveries and payments due next";
  private static final String OTHERS = "Other dates due next";

  @Test
  void whatIsOverdueComesFirstAndWhatIsDoneLeaves() throws Exception {
    FilledWorkbook book = DeclaredDeal.sample("cold-chain");
    book.date("AsOfDate", 0, "2027-11-06").recalculated();
    assertThat(names(book, DELIVERIES)).startsWith("M1 Sensor node accepted");
    assertThat(day(book, DELIVERIES, 1)).isEqualTo(LocalDate.of(2027, 11, 5));
    assertThat(below(book, DELIVERIES, 1, STATE).getStringCellValue()).isEqualTo("OVERDUE");
    book.date("MilestonesMetOn", 0, "2027-11-06").recalculated();
    assertThat(names(book, DELIVERIES)).startsWith("M2 Model release 1.0 accepted");
  }

  @Test
  void theDaysOfAllSheetsStandInTheirOrder() throws Exception {
    FilledWorkbook book = DeclaredDeal.sample("cold-chain");
    List<LocalDate> days =
        IntStream.rangeClosed(1, 5).mapToObj(rank -> day(book, OTHERS, rank)).toList();
    assertThat(days).isSorted().startsWith(LocalDate.of(2027, 3, 14));
    assertThat(names(book, OTHERS)).doesNotHaveDuplicates();
  }

  @Test
  void aCommitmentOfEachQuarterNamesTheQuarterThatComes() throws Exception {
    FilledWorkbook book = DeclaredDeal.sample("marketplace-revenue-share");
    book.date("AsOfDate", 0, "2027-10-01").recalculated();
    assertThat(names(book, DELIVERIES)).contains("G4 Quillmark: Live product webinars");
    assertThat(day(book, DELIVERIES, 1)).isEqualTo(LocalDate.of(2027, 12, 31));
  }

  @Test
  void everyDealWithFiguresHasAChart() throws Exception {
    for (String sample : List.of("cold-chain", "marketplace-revenue-share")) {
      XSSFSheet sheet = DeclaredDeal.sample(sample).workbook().getSheet("Dashboard");
      assertThat(sheet.createDrawingPatriarch().getCharts()).as(sample).isNotEmpty();
    }
  }

  private static List<String> names(FilledWorkbook book, String band) {
    return IntStream.rangeClosed(1, 5)
        .mapToObj(rank -> below(book, band, rank, 0).getStringCellValue())
        .toList();
  }

  private static LocalDate day(FilledWorkbook book, String band, int rank) {
    return below(book, band, rank, DAY).getLocalDateTimeCellValue().toLocalDate();
  }

  /** A cell of a list's row, from 1; its band and its heads stand above it. */
  private static XSSFCell below(FilledWorkbook book, String band, int rank, int column) {
    int row = book.rowOf("Dashboard", band);
    return book.cell(new Place("Dashboard", row + 1 + rank, column));
  }
}
