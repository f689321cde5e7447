package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shares of the partner program, computed from the words of its clauses. */
class ProgramSharesSheetTest {
  private static final Path SAMPLE = Path.of("samples/port-ecosystem.yaml");

  /** A row of sales: quarter, vendor, product, tier, gross, taxes, deductions, by the vendor. */
  private static void sale(FilledWorkbook book, int row, List<String> words) {
    book.put("ProgramSharesSalesQuarter", row, 0, words.get(0));
    book.type("ProgramSharesSalesVendor", row, words.get(1));
    book.type("ProgramSharesSalesProduct", row, words.get(2));
    book.type("ProgramSharesSalesTier", row, words.get(3));
    book.put("ProgramSharesSalesGross", row, 0, words.get(4));
    book.put("ProgramSharesSalesTaxes", row, 0, words.get(5));
    book.put("ProgramSharesSalesDeductions", row, 0, words.get(6));
    book.put("ProgramSharesSalesByVendor", row, 0, words.get(7));
  }

  private static FilledWorkbook filled(FilledWorkbook book) {
    sale(
        book,
        0,
        List.of("1", "Berthline", "Berth Planner", "Premier", "100000", "8000", "9000", "20000"));
    sale(book, 1, List.of("1", "Yardpilot", "Yard Map", "Select", "1000.01", "0", "0", "0"));
    sale(book, 2, List.of("2", "Berthline", "Berth Planner", "Premier", "10000", "0", "0", "0"));
    book.type("ProgramSharesSalesLate", 1, "Integrator");
    book.put("ProgramSharesRefundsArises", 0, 0, "2").put("ProgramSharesRefundsOf", 0, 0, "1");
    book.type("ProgramSharesRefundsProduct", 0, "Berth Planner");
    book.put("ProgramSharesRefundsAmount", 0, 0, "2100");
    return book.date("AsOfDate", 0, "2027-08-05").recalculated();
  }

  private static void is(FilledWorkbook book, String column, int row, String amount) {
    assertThat(book.number("ProgramShares" + column, row, 0).orElseThrow())
        .as(column + " " + row)
        .isEqualByComparingTo(new BigDecimal(amount));
  }

  @Test
  void eachProductIsDividedByTheTierOfItsVendor() throws Exception {
    FilledWorkbook book = filled(DeclaredDeal.of(SAMPLE));
    FilledWorkbook office = LibreOffice.recalculated(book);
    for (FilledWorkbook one : List.of(book.recalculated(), office)) {
      is(one, "SharesNet", 0, "84000"); // 100,000 - 8,000 - 8,000: deductions up to 8 %
      is(one, "SharesToVendor", 0, "66320"); // 78 % of 84,000 + 4 % of 20,000
      is(one, "SharesToIntegrator", 0, "9680"); // 12 % of 84,000 - 2 % of 20,000
      is(one, "SharesToPlatform", 0, "8000");
      is(one, "SharesMoved", 1, "70"); // half of 14 % of 1,000.01
      is(one, "SharesToVendor", 1, "810.01"); // 740.01 + 70
      is(one, "SharesToIntegrator", 1, "70");
      is(one, "SharesToPlatform", 1, "120");
    }
  }

  @Test
  void aRefundIsBorneAsTheAmountWasDivided() throws Exception {
    FilledWorkbook book = filled(DeclaredDeal.of(SAMPLE));
    is(book, "RefundsByVendor", 0, "1658"); // 2,100 x 66,320 / 84,000
    is(book, "RefundsByIntegrator", 0, "242");
    is(book, "RefundsByPlatform", 0, "200");
    is(book, "SharesPayment", 0, "66320");
    is(book, "SharesPayment", 2, "6142"); // 78 % of 10,000 - 1,658
    is(book, "VendorsShare", 0, "74120");
    book.type("ProgramSharesRefundsCaused", 0, "Integrator").recalculated();
    is(book, "RefundsByVendor", 0, "0");
    is(book, "RefundsByIntegrator", 0, "2100");
  }

  @Test
  void paymentIsDueFiveWeeksAfterTheQuarter() throws Exception {
    FilledWorkbook book = filled(DeclaredDeal.of(SAMPLE));
    assertThat(book.day("ProgramSharesSharesBy", 0).orElseThrow()).isEqualTo("2027-08-04");
    assertThat(book.text("ProgramSharesSharesState", 0)).isEqualTo("Overdue");
    assertThat(book.text("ProgramSharesSharesState", 2)).isEqualTo("To pay");
    book.date("ProgramSharesSharesPaid", 0, "2027-08-04").recalculated();
    assertThat(book.text("ProgramSharesSharesState", 0)).isEqualTo("Paid");
    is(book, "VendorsUnpaid", 0, "6142");
  }

  @Test
  void theHoldBackIsReleasedAfterThePayment(@TempDir Path folder) throws Exception {
    String variant = "variant: by-tier-with-sourcing";
    String text = Files.readString(SAMPLE).replace(variant, variant + "\n    hold_back: 5%");
    FilledWorkbook book =
        filled(DeclaredDeal.of(Files.writeString(folder.resolve("port.yaml"), text)));
    is(book, "SharesHeld", 0, "3316");
    is(book, "SharesPayment", 0, "63004");
    book.date("ProgramSharesSharesPaid", 0, "2027-08-04").recalculated();
    assertThat(book.day("ProgramSharesSharesRelease", 0).orElseThrow()).isEqualTo("2027-11-02");
  }
}
