package org.parley.workbook.portfolio;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.parley.workbook.Canvas;
import org.parley.workbook.LockedReport;
import org.parley.workbook.PortfolioText;
import org.parley.workbook.WorkbookTexts;

/** Writes the workbook that puts many deals side by side. */
public final class PortfolioWriter {
  /** Of a portfolio in which no workbook could be read: the first day that a zip can hold. */
  private static final LocalDate NO_DAY = LocalDate.of(1980, 1, 1);

  private PortfolioWriter() {}

  /**
   * The portfolio as a file. The same entries give the same bytes.
   *
   * @param entries in the order of the rows; one or more
   */
  public static byte[] write(List<PortfolioEntry> entries, WorkbookTexts texts) {
    Map<String, String> count = Map.of("count", Integer.toString(entries.size()));
    return LockedReport.write(
        texts,
        texts.of(PortfolioText.TITLE),
        texts.of(PortfolioText.SOURCE, count),
        day(entries),
        report -> fill(report, entries));
  }

  /** The latest day on which a deal is looked at. */
  private static LocalDate day(List<PortfolioEntry> entries) {
    return entries.stream()
        .flatMap(entry -> entry.deal().stream())
        .map(PortfolioDeal::day)
        .max(Comparator.naturalOrder())
        .orElse(NO_DAY);
  }

  /** All sheets are there before one is written, so that formulas may refer to each of them. */
  private static void fill(LockedReport report, List<PortfolioEntry> entries) {
    List<String> currencies = currencies(entries);
    List<ConcededPoint> points = ConcededPoint.ranked(entries);
    Canvas front = report.sheet(PortfolioText.DEALS_NAME, DealsSheet.widths(currencies.size()));
    Canvas list = report.sheet(PortfolioText.POINTS_NAME, PointsSheet.WIDTHS);
    Canvas ranks =
        report.sheet(PortfolioText.CONCESSIONS_NAME, ConcessionsSheet.widths(entries.size()));
    DealsLayout deals = new DealsLayout(front.name(), entries.size(), currencies);
    ListLayout urgent = PointsSheet.layout(list.name(), entries);
    ListLayout ranking = ListLayout.of(ranks.name(), points.size());
    ListPage page = new ListPage(report, front, deals.printed());
    new DealsSheet(page, deals).write(entries, new Summary(page, deals, urgent, ranking, points));
    new PointsSheet(new ListPage(report, list, PointsSheet.PRINTED), urgent).write(entries);
    int printed = ConcessionsSheet.printed(entries.size());
    new ConcessionsSheet(new ListPage(report, ranks, printed), ranking, deals)
        .write(entries, points);
  }

  private static List<String> currencies(List<PortfolioEntry> entries) {
    return entries.stream()
        .flatMap(entry -> entry.deal().stream())
        .flatMap(deal -> deal.amounts().keySet().stream())
        .distinct()
        .sorted()
        .toList();
  }
}
