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
        "ValueRevenue", 0, "150000", "199999.99", "200000", "170000", "316000", "400000", "90000");
    book.row("ValueSaved", 0, "10000", "-", "60000", "0", "-", "-", "10000");
    book.row("ContributionDeliveries", 0, "1200000", "0", "0", "0", "0", "0", "0");
    book.row("ContributionDeliveries", 1, "100000", "100000", "100000", "50000", "-", "400000");
    book.row("ContributionDeliveries", 2, "-", "-", "300000", "300000", "-", "350000.50");
    book.row("ContributionDeliveries", 3, "100000", "0", "-", "200000", "0", "116666.67");
    book.row("ScorecardActuals", 2, "4", "3.4", "-", "3.4", "3.6", "3.5", "3.49");
    book.row(
        "ScorecardActuals", 3, "900000", "1200000", "1600000", "2000000", "3100000", "2500000");
    book.row("ScorecardActuals", 4, "100", "90", "85", "79.99", "75", "90", "96");
    book.row("ScorecardActuals", 5, "60", "52.25", "47", "46", "45.01", "45", "38.5");
    book.row("ScorecardActuals", 6, "0", "1", "2", "3", "4", "5", "-1");
    book.row("ScorecardActuals", 7, "-5", "10", "20", "19", "30", "40", "50");
    book.put("QuartersPassedOver", 0, 5, "1");
    book.date("MilestonesMetOn", 0, "2027-05-28");
    book.date("MilestonesMetOn", 1, "2028-01-14");
    book.date("MilestonesMetOn", 2, "2028-12-01");
    book.date("MilestonePaymentsInvoicedOn", 0, "2027-06-01");
    book.date("MilestonePaymentsInvoicedOn", 1, "2028-01-20");
    book.date("MilestonePaymentsPaidOn", 0, "2027-06-20");
    book.put("GateExcusedDays", 0, 0, "3");
    book.put("GateExcusedDays", 2, 0, "10");
    book.put("GateExcusedDays", 2, 1, "200");
    book.put("GateActuals", 0, 0, "49");
    book.date("GateReportsReceivedOn", 0, "2028-03-10");
    book.date("GateNoticesReceivedOn", 0, "2028-03-20");
    return book.recalculated();
  }
}
