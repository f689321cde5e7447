package org.parley.workbook;

import java.io.IOException;

/** The sample deal after seven quarters. */
final class Actuals {
  private Actuals() {}

  static final String AS_OF = "2028-12-20";

  static FilledWorkbook filled() throws IOException {
    FilledWorkbook book = FilledWorkbook.of(SampleDeal.input());
    book.date("AsOfDate", 0, AS_OF);
    book.row(
        "ValueDelivered",
        0,
        "210000",
        "199999.99",
        "260000",
        "270000",
        "319999.99",
        "400000",
        "100000");
    book.row(
        "IpContributions",
        0,
        "300000",
        "400000",
        "500000",
        "800000",
        "900000",
        "1000000",
        "1100000");
    book.row(
        "IpContributions",
        1,
        "290000",
        "390000",
        "250000",
        "500000",
        "500000",
        "600000.01",
        "700000");
    book.row("ScorecardActuals", 2, "4", "3.4", "-", "3.4", "3.6", "3.5", "3.49");
    book.row(
        "ScorecardActuals", 3, "900000", "1200000", "1600000", "2000000", "3100000", "2500000");
    book.row("ScorecardActuals", 4, "100", "90", "85", "79.99", "75", "90", "96");
    book.row("ScorecardActuals", 5, "60", "52.25", "47", "46", "45.01", "45", "38.5");
    book.row("ScorecardActuals", 6, "0", "1", "2", "3", "4", "5", "-1");
    book.row("ScorecardActuals", 7, "-5", "10", "20", "19", "30", "40", "50");
    book.date("MilestonesMetOn", 0, "2027-05-28");
    book.date("MilestonesMetOn", 1, "2028-01-14");
    book.date("MilestonesMetOn", 2, "2028-12-01");
    book.date("MilestonePaymentsPaidOn", 0, "2027-06-20");
    book.put("GateActuals", 0, 0, "49");
    return book.recalculated();
  }
}
