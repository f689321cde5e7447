package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.app.Assembly;
import org.parley.app.DealLoader;
import org.parley.app.Workspace;
import org.parley.contract.Block;
import org.parley.contract.Inline;
import org.parley.deal.economics.RevenuePayments;

/** The revenue waterfall against the contract's own words and its worked example. */
class WorkbookWaterfallByHandTest {
  private static FilledWorkbook filled(RevenueDeal deal) throws Exception {
    FilledWorkbook book = FilledWorkbook.of(deal.input());
    for (int at = 0; at < RevenueByHand.QUARTERS.size(); at++) {
      List<String> figures = RevenueByHand.QUARTERS.get(at);
      book.put("RevenueGross", 0, at, figures.get(0));
      for (int kind = 0; kind < 4; kind++) {
        book.put("RevenueDeductions", kind, at, figures.get(1 + kind));
      }
      for (int metric = 0; metric < 2; metric++) {
        if (!figures.get(5 + metric).equals("-")) {
          book.put("RevenueMetrics", metric, at, figures.get(5 + metric));
        }
      }
    }
    book.put("RevenueCorrections", 0, 3, "-50000");
    book.put("RevenueCorrections", 1, 3, "-50000");
    refund(book, 0, "2028-08-10", "2", "30000");
    refund(book, 1, "2028-10-15", "5", "15000");
    Place found = deal.layout().cell(WaterfallRow.CORRECTED_ON.at(0), 3);
    book.cell("Revenue waterfall!" + found.here().replace("$", ""))
        .setCellValue(java.time.LocalDate.parse("2028-09-20"));
    return book.recalculated();
  }

  private static void refund(
      FilledWorkbook book, int at, String day, String quarter, String amount) {
    book.named("RevenueRefunds", at, 0).setCellValue(java.time.LocalDate.parse(day));
    book.put("RevenueRefunds", at, 1, quarter);
    book.put("RevenueRefunds", at, 2, amount);
  }

  @Test
  void sixQuartersAreWhatAnAccountantComputes() throws Exception {
    RevenueDeal deal =
        RevenueDeal.of(RevenueDeal.SAMPLE, "amount: 'USD 400,000'", "amount: 'USD 1,900,000'");
    FilledWorkbook filled = filled(deal);
    RevenuePayments java =
        RevenuePayments.of(deal.terms(), new RevenueMirror(deal, filled).facts());
    new RevenueMirror(deal, filled).compare();
    FilledWorkbook office = LibreOffice.recalculated(filled);
    RevenueByHand hand = new RevenueByHand();
    for (int at = 0; at < RevenueByHand.QUARTERS.size(); at++) {
      same(office, deal, WaterfallRow.NET.at(0), at, hand.net.get(at));
      same(office, deal, WaterfallRow.SHARE.at(0), at, hand.quillmark.get(at));
      same(office, deal, WaterfallRow.SHARE.at(1), at, hand.tablefront.get(at));
      same(office, deal, WaterfallRow.SHARE.at(2), at, hand.harborline.get(at));
      same(office, deal, WaterfallRow.PARTY_PAYMENT.at(0), at, hand.quillmarkPaid.get(at));
      same(office, deal, WaterfallRow.PARTY_PAYMENT.at(2), at, hand.harborlinePaid.get(at));
      same(office, deal, WaterfallRow.RELEASED.at(0), at, hand.quillmarkReleased.get(at));
      same(office, deal, WaterfallRow.RELEASED.at(2), at, hand.harborlineReleased.get(at));
      assertThat(java.payable("quillmark", "tablefront").get(at))
          .isEqualTo(hand.quillmarkPaid.get(at).movePointRight(2).longValueExact());
      assertThat(java.payable("harborline", "tablefront").get(at))
          .isEqualTo(hand.harborlinePaid.get(at).movePointRight(2).longValueExact());
    }
    assertThat(hand.shortfallOf2027).isNotZero();
    same(office, deal, WaterfallRow.SHORTFALL.at(0), 1, hand.shortfallOf2027);
    same(office, deal, WaterfallRow.RECOUPED.at(0), 5, hand.recoupedIn2028);
  }

  private static void same(
      FilledWorkbook book, RevenueDeal deal, WaterfallLine line, int quarter, BigDecimal amount) {
    Optional<BigDecimal> is =
        book.at(deal.layout().cell(line, quarter))
            .map(number -> BigDecimal.valueOf(number).setScale(2, RoundingMode.UNNECESSARY));
    assertThat(is).as("%s in Q%s", line, quarter + 1).contains(amount.setScale(2));
  }

  @Test
  void theFirstQuarterIsTheWorkedExampleOfTheSchedule() throws Exception {
    RevenueDeal deal =
        RevenueDeal.of(
            RevenueDeal.SAMPLE,
            "    hold_back: 5%",
            "    example: 'USD 1,234,567.89'\n    hold_back: 5%");
    FilledWorkbook book = FilledWorkbook.of(deal.input());
    book.put("RevenueGross", 0, 0, "1234567.89");
    book.put("RevenueDeductions", 0, 0, "98765.43"); // 8 % are the deductions of the example
    book.recalculated();
    List<String> printed = example();
    for (int step = 0; step < printed.size(); step++) {
      String amount = String.format("%,.2f", book.number("RevenueSteps", step, 0).orElseThrow());
      assertThat(printed.get(step)).isEqualTo("USD " + amount.replaceAll("\\.00$", ""));
    }
    assertThat(printed).hasSize(4);
  }

  /** The amounts in the last table of the schedule. */
  private static List<String> example() throws Exception {
    Path file =
        java.nio.file.Files.writeString(
            java.nio.file.Files.createTempDirectory("parley-example").resolve("example.yaml"),
            java.nio.file.Files.readString(RevenueDeal.SAMPLE)
                .replace(
                    "    hold_back: 5%", "    example: 'USD 1,234,567.89'\n    hold_back: 5%"));
    Workspace workspace = new Workspace(Path.of("").toAbsolutePath());
    var loaded = new DealLoader(workspace, Optional.empty()).load(file).value().orElseThrow();
    var contract = Assembly.all(loaded, "test").value().orElseThrow().get(0).contract().contract();
    var schedule =
        contract.schedules().stream()
            .filter(one -> one.toString().contains("sched.waterfall"))
            .findFirst()
            .orElseThrow();
    List<Block.Table> tables =
        schedule.clause().body().stream()
            .filter(Block.Table.class::isInstance)
            .map(Block.Table.class::cast)
            .toList();
    return tables.get(tables.size() - 1).rows().stream()
        .map(row -> row.cells().get(row.cells().size() - 1))
        .map(cell -> words(cell.content()))
        .toList();
  }

  private static String words(List<Inline> content) {
    StringBuilder words = new StringBuilder();
    for (Inline inline : content) {
      if (inline instanceof Inline.Words plain) {
        words.append(plain.text());
      } else if (inline instanceof Inline.Filled filled) {
        words.append(filled.text());
      }
    }
    return words.toString().replace('\u00a0', ' ').strip();
  }
}
