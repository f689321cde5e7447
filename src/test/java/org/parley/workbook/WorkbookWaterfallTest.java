package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The sheet of the revenue waterfall in many variants: Java = cached = LibreOffice. */
class WorkbookWaterfallTest {
  /** Of the filled workbooks of a deal, how many LibreOffice computes as well. */
  private static final int COMPARED = 2;

  private static final String STEPS_END = "    residual: quillmark\n";

  private static Map<String, RevenueDeal> deals() throws Exception {
    Path sample = RevenueDeal.SAMPLE;
    var deals = new LinkedHashMap<String, RevenueDeal>();
    deals.put("sample", RevenueDeal.of(sample));
    deals.put("two-parties", RevenueDeal.of(RevenueDeal.TWO_PARTIES));
    deals.put(
        "gross",
        RevenueDeal.of(
            sample,
            "variant: net-closed-list\n    basis: received\n    deductions: [{kind: refunds}, {kind: chargebacks}, {kind: indirect-tax}, {kind: processor-fee}]\n    deduction_cap: 8%",
            "variant: gross\n    basis: invoiced",
            "{variant: set-off-next-quarter, window: 12 months, clawback: 6 months}",
            "{variant: set-off-next-quarter, window: 6 months, cap: 100%}",
            "hold_back: 5%",
            "hold_back: 0%",
            "variant: recoupable, amount: 'USD 400,000', period: year, party: quillmark, payer: tablefront",
            "variant: shortfall-payment, amount: 'USD 90,000', period: quarter, party: harborline, payer: quillmark",
            "due: 45 days}            # set-up",
            "due: 75 days}            # set-up",
            ", smallest: USD 250",
            ""));
    deals.put(
        "flat",
        RevenueDeal.of(
            sample,
            "variant: net-closed-list\n    basis: received\n    deductions: [{kind: refunds}, {kind: chargebacks}, {kind: indirect-tax}, {kind: processor-fee}]\n    deduction_cap: 8%",
            "variant: adjusted-net\n    basis: recognized\n    allowance: 6.25%",
            "set-off-next-quarter, window: 12 months, clawback: 6 months",
            "repayment, window: 9 months",
            STEPS_END,
            "      - {id: S4, party: harborline, basis: gross, kind: percent, share: 2.5%, trigger: invoice, due: 60 days}\n"
                + STEPS_END));
    deals.put(
        "lines",
        RevenueDeal.of(
            sample,
            "kind: percent, share: 12%, trigger: cash-received, due: 45 days}            # set-up and first-level support\n",
            "kind: percent, share: 12%, trigger: cash-received, due: 45 days}\n      - {id: S4, party: harborline, basis: remainder, kind: percent, share: 33.33%, trigger: recognition, due: 90 days}\n",
            "period: year, party: quillmark",
            "period: quarter, recoup_for: 4, party: quillmark",
            "    modifiers:\n      - {metric: Locations activated within 14 days in %, at_least: 85, add: 1%}\n      - {metric: Renewals of expiring subscriptions in %, at_least: 92, add: 1.5%}\n",
            ""));
    return deals;
  }

  @Test
  void everyVariantAgreesWithTheEconomicsAndWithLibreOffice() throws Exception {
    var names = new ArrayList<String>();
    var books = new ArrayList<FilledWorkbook>();
    for (var deal : deals().entrySet()) {
      names.add(deal.getKey() + ", empty");
      books.add(FilledWorkbook.of(deal.getValue().input()));
      for (int seed = 1; seed <= 4; seed++) {
        FilledWorkbook book = RevenueFigures.fill(deal.getValue(), seed, 6 + 2 * (seed % 4));
        new RevenueMirror(deal.getValue(), book).compare();
        if (seed <= COMPARED) {
          names.add(deal.getKey() + ", filled " + seed);
          books.add(book);
        }
      }
    }
    save(names, books);
    List<Map<String, Object>> cached = new ArrayList<>();
    for (FilledWorkbook book : books) {
      cached.add(book.values());
    }
    List<FilledWorkbook> office = LibreOffice.recalculated(books);
    for (int at = 0; at < books.size(); at++) {
      assertThat(SecondOpinion.differences(cached.get(at), office.get(at))).isEmpty();
    }
  }

  private static void open(WaterfallRow shown, WaterfallRow last, String... changes)
      throws Exception {
    RevenueDeal deal = RevenueDeal.of(RevenueDeal.SAMPLE, changes);
    FilledWorkbook book = FilledWorkbook.of(deal.input());
    book.put("RevenueGross", 0, 0, "500000").recalculated();
    assertThat(text(book, deal.layout().cell(shown.at(0), 0))).isEqualTo("OPEN");
    assertThat(text(book, deal.layout().cell(WaterfallRow.SHORTFALL.at(0), 0)))
        .isEqualTo(last == WaterfallRow.SHORTFALL ? "OPEN" : "");
    if (last != WaterfallRow.SHORTFALL) {
      assertThat(book.at(deal.layout().cell(last.at(0), 0))).isPresent();
    }
    assertThat(book.workbook().getSheet("Revenue waterfall").getProtect()).isTrue();
  }

  private static String text(FilledWorkbook book, Place place) {
    return book.cell(place).getStringCellValue();
  }

  @Test
  void whatIsOpenIsSaidAndNeverZero() throws Exception {
    open(WaterfallRow.NET, WaterfallRow.SHORTFALL, "deduction_cap: 8%", "deduction_cap: open");
    open(
        WaterfallRow.STEP,
        WaterfallRow.SHORTFALL,
        "kind: percent, share: 12%",
        "kind: percent, share: open");
    open(
        WaterfallRow.SHARE,
        WaterfallRow.SHORTFALL,
        "to: 'USD 4,000,000', value: 20%",
        "to: 'USD 4,000,000', value: open");
    open(WaterfallRow.SHARE, WaterfallRow.SHORTFALL, "at_least: 92", "at_least: open");
    open(WaterfallRow.PARTY_PAYMENT, WaterfallRow.SHARE, "release: 90 days", "release: open");
    open(WaterfallRow.PARTY_PAYMENT, WaterfallRow.SHARE, "window: 12 months", "window: open");
    open(WaterfallRow.FLOOR, WaterfallRow.SHORTFALL, "amount: 'USD 400,000'", "amount: open");
  }

  @Test
  void openStepsLeaveTheInputs() throws Exception {
    String text = Files.readString(RevenueDeal.SAMPLE);
    int from = text.indexOf("    steps:\n");
    String steps = text.substring(from, text.indexOf("    residual: quillmark"));
    RevenueDeal deal = RevenueDeal.of(RevenueDeal.SAMPLE, steps, "    steps: open\n");
    FilledWorkbook book = FilledWorkbook.of(deal.input());
    book.put("RevenueGross", 0, 0, "500000").recalculated();
    assertThat(text(book, deal.layout().cell(WaterfallRow.REST.at(0), 0))).isEqualTo("OPEN");
    assertThat(book.number("RevenueNet", 0, 0)).isPresent();
  }

  private static void save(List<String> names, List<FilledWorkbook> books) throws Exception {
    Files.createDirectories(Path.of("target/workbook"));
    for (int at = 0; at < books.size(); at++) {
      String name = "waterfall-" + names.get(at).replace(", ", "-").replace(" ", "-");
      Files.write(Path.of("target/workbook", name + ".xlsx"), books.get(at).bytes());
    }
  }
}
