package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deals that are read with the library's own clauses. */
class WorkbookLibraryTest {
  private static final Path SAMPLE = Path.of("src/test/resources/workbook/cold-chain.yaml");

  private static final String MORE =
      """
      excl:
        grant: {include: true, start: 2027-04-01, window: 18 months}
        gates:
          gates:
            - {id: G1, metric: trucks under contract, unit: trucks, target: 200, test_date: 2028-03-31, source: fleet register}
            - {id: G2, metric: net revenue, unit: USD, target: 1500000, test_date: 2028-09-15, source: sales ledger, consequence: keep-fee}
      """;

  private static WorkbookInput load(Path file) {
    return WorkbookFixture.input(DeclaredDeal.load(file), "jda", "Section 7.1");
  }

  private static FilledWorkbook write(WorkbookInput input, String name) throws Exception {
    byte[] bytes = WorkbookWriter.write(input).value().orElseThrow();
    Files.createDirectories(Path.of("target/workbook"));
    Files.write(Path.of("target/workbook/" + name + ".xlsx"), bytes);
    return new FilledWorkbook(bytes);
  }

  @Test
  void theSampleFiresAfterTwoQuarters() throws Exception {
    FilledWorkbook book = write(load(SAMPLE), "cold-chain");
    assertThat(book.workbook().getSheet("Exclusivity gates") == null).isTrue();
    book.row("ValueRevenue", 0, "0", "30000", "90000", "190000", "190000");
    book.row("ContributionDeliveries", 0, "225000", "225000", "225000");
    book.row("ContributionDeliveries", 1, "70000", "70000", "280000");
    book.recalculated();
    Files.write(Path.of("target/workbook/cold-chain-filled.xlsx"), book.bytes());
    assertThat(book.text("ScorecardResults", 0)).startsWith("TRIGGER FIRED in Q3:");
    assertThat(book.text("ScorecardResults", 1)).startsWith("TRIGGER FIRED in Q2:");
    assertThat(SecondOpinion.differences(book)).isEmpty();
  }

  @Test
  void aFullDealWithOpenPoints(@TempDir Path folder) throws Exception {
    String sample = Files.readString(SAMPLE);
    String full =
        sample
                .replace(
                    "value: \"USD 700,000\", evidence: use log}",
                    "value: open, evidence: use log, due: 2027-12-31}")
                .replace(
                    "    budget: USD 2,400,000\n",
                    """
                        budget: USD 2,400,000
                      milestones:
                        include: true
                        variant: on-calendar
                        payments:
                          - {milestone: M1, payer: boreal, payee: aurora, amount: "USD 300,000", long_stop: 2028-03-31, date: 2027-11-01}
                          - {milestone: M3, payer: boreal, payee: aurora, amount: open, long_stop: 2029-01-31}
                    """)
            + "    milestone_values:\n      - {milestone: M1, value: \"USD 40,000\"}\n"
            + MORE;
    Path file = Files.writeString(folder.resolve("full.yaml"), full);
    FilledWorkbook book = write(load(file), "full");
    book.date("AsOfDate", 0, "2028-06-01");
    book.row("ValueRevenue", 0, "0", "0", "30000", "90000");
    book.row("ContributionDeliveries", 0, "225000", "225000", "225000");
    book.row("ContributionDeliveries", 1, "100000", "100000", "100000");
    book.date("MilestonesMetOn", 0, "2027-12-10");
    book.date("MilestonePaymentsInvoicedOn", 0, "2027-11-05");
    book.put("GateActuals", 0, 0, "150");
    book.date("GateReportsReceivedOn", 0, "2028-04-12");
    book.recalculated();
    Files.write(Path.of("target/workbook/full-filled.xlsx"), book.bytes());
    assertThat(book.text("GateResults", 0)).startsWith("Counts as reached");
    assertThat(book.text("ScorecardResults", 1)).isEqualTo("No figure yet");
    assertThat(SecondOpinion.differences(book)).isEmpty();
  }
}
