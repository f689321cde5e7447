package org.parley.workbook.portfolio;

import java.util.List;
import java.util.Map;
import org.parley.workbook.Flags;
import org.parley.workbook.Look;
import org.parley.workbook.Palette;
import org.parley.workbook.PortfolioText;
import org.parley.workbook.Strip;

/** The front sheet: totals, one row a deal, and what sums them up. */
record DealsSheet(ListPage page, DealsLayout layout) {
  private static final int[] WIDTHS = {6, 30, 24, 24, 12, 10, 10, 10, 10, 10, 12, 36};
  private static final int AMOUNT_WIDTH = 17;
  private static final int HELPER_WIDTH = 10;
  private static final List<PortfolioText> HEADS =
      List.of(
          PortfolioText.HEAD_NUMBER,
          PortfolioText.HEAD_DEAL,
          PortfolioText.HEAD_FILE,
          PortfolioText.HEAD_PARTIES,
          PortfolioText.HEAD_DAY,
          PortfolioText.HEAD_FILLED,
          PortfolioText.HEAD_TRIGGERS,
          PortfolioText.HEAD_ACTION,
          PortfolioText.HEAD_WATCH,
          PortfolioText.HEAD_HEALTH,
          PortfolioText.HEAD_NEXT,
          PortfolioText.HEAD_DUE_THEN);

  /** The widths of the columns of a portfolio with so many currencies. */
  static int[] widths(int currencies) {
    int printed = WIDTHS.length + 2 * currencies;
    int[] widths = new int[printed + 4];
    for (int at = 0; at < widths.length; at++) {
      widths[at] = at < WIDTHS.length ? WIDTHS[at] : at < printed ? AMOUNT_WIDTH : HELPER_WIDTH;
    }
    return widths;
  }

  void write(List<PortfolioEntry> entries, Summary summary) {
    page.top(PortfolioText.TITLE, PortfolioText.DEALS_PURPOSE);
    heads();
    DealRows rows = new DealRows(page, layout);
    rows.write(entries);
    new DealTotals(page, layout, rows).write(entries);
    flag();
    int end = summary.write(layout.summary());
    page.report()
        .finish(
            page.canvas(),
            page.canvas().at(0, 0).block(end, layout.printed()),
            DealsLayout.HEAD_ROW,
            DealsLayout.TOTAL_ROW,
            2);
  }

  private void heads() {
    page.heads(layout.head(0), HEADS);
    for (int at = 0; at < layout.currencies().size(); at++) {
      Map<String, String> words = Map.of("currency", layout.currencies().get(at));
      head(layout.payable(at), page.report().say(PortfolioText.HEAD_PAYABLE, words));
      head(layout.overdue(at), page.report().say(PortfolioText.HEAD_OVERDUE, words));
    }
    page.heads(
        layout.head(layout.filledCells()),
        List.of(
            PortfolioText.HEAD_FILLED_CELLS,
            PortfolioText.HEAD_INPUT_CELLS,
            PortfolioText.HEAD_FIGURES,
            PortfolioText.HEAD_WITHIN));
  }

  private void head(int column, String words) {
    page.canvas().text(layout.head(column), words, Look.HEAD);
  }

  private void flag() {
    Flags flags = new Flags(page.canvas());
    above(flags, DealsLayout.TRIGGERS, true);
    above(flags, DealsLayout.ACTION, true);
    above(flags, DealsLayout.WATCH, false);
    for (int at = 0; at < layout.currencies().size(); at++) {
      above(flags, layout.overdue(at), true);
    }
    String health = layout.deal(0, DealsLayout.HEALTH).inColumn();
    String share = "AND(ISNUMBER(" + health + ")," + health;
    flags.fill(layout.all(DealsLayout.HEALTH), share + "=1)", Palette.GOOD);
    flags.fill(layout.all(DealsLayout.HEALTH), share + "<0.5)", Palette.BAD);
    flags.fill(layout.all(DealsLayout.HEALTH), share + "<1)", Palette.DOUBTFUL);
  }

  private void above(Flags flags, int column, boolean bad) {
    Strip cells = layout.all(column);
    String first = cells.first().inColumn();
    flags.fill(
        cells, "AND(ISNUMBER(%1$s),%1$s>0)".formatted(first), bad ? Palette.BAD : Palette.DOUBTFUL);
  }
}
