package org.parley.workbook.portfolio;

import java.util.List;
import java.util.Map;
import org.parley.workbook.Format;
import org.parley.workbook.Look;
import org.parley.workbook.Place;
import org.parley.workbook.PortfolioText;

/** The row with the totals of all deals, under the heads, where it stays in view. */
record DealTotals(ListPage page, DealsLayout layout, DealRows rows) {
  void write(List<PortfolioEntry> entries) {
    page.canvas().text(layout.total(DealsLayout.NUMBER), "", Look.STRONG);
    page.canvas()
        .text(layout.total(DealsLayout.DEAL), page.report().say(PortfolioText.TOTAL), Look.STRONG);
    String read = "COUNT(" + layout.all(DealsLayout.DAY).here() + ")";
    String unread = "(COUNT(" + layout.all(DealsLayout.NUMBER).here() + ")-" + read + ")";
    String words =
        page.report()
            .texts()
            .formula(PortfolioText.TOTAL_DEALS, Map.of("read", read, "unread", unread));
    formula(layout.total(DealsLayout.FILE), words, Look.STRONG, Format.GENERAL);
    page.body(layout.total(DealsLayout.PARTIES), "");
    page.body(layout.total(DealsLayout.DAY), "");
    rows.share(
        layout.total(DealsLayout.FILLED), sum(layout.filledCells()), sum(layout.inputCells()));
    rows.share(layout.total(DealsLayout.HEALTH), sum(layout.within()), sum(layout.figures()));
    for (int column : new int[] {DealsLayout.TRIGGERS, DealsLayout.ACTION, DealsLayout.WATCH}) {
      formula(layout.total(column), sum(column), Look.FIGURE, Format.WHOLE);
    }
    next();
    reserve(entries);
    String format = Format.moneyOr(page.report().say(PortfolioText.NOTHING));
    for (int at = 0; at < layout.currencies().size(); at++) {
      formula(layout.total(layout.payable(at)), money(layout.payable(at)), Look.FIGURE, format);
      formula(layout.total(layout.overdue(at)), money(layout.overdue(at)), Look.FIGURE, format);
    }
  }

  /** The first of all next dates, and what is due then. */
  private void next() {
    String days = layout.all(DealsLayout.NEXT).here();
    String none = page.report().texts().literal(PortfolioText.NOTHING);
    formula(
        layout.total(DealsLayout.NEXT),
        "IF(COUNT(%1$s)=0,%2$s,MIN(%1$s))".formatted(days, none),
        Look.FIGURE,
        Format.DATE);
    formula(
        layout.total(DealsLayout.DUE_THEN),
        "IF(COUNT(%1$s)=0,%2$s,INDEX(%3$s,MATCH(MIN(%1$s),%1$s,0)))"
            .formatted(days, none, layout.all(DealsLayout.DUE_THEN).here()),
        Look.BODY,
        Format.GENERAL);
  }

  /** What is due first is the words of one of the deals. */
  private void reserve(List<PortfolioEntry> entries) {
    entries.stream()
        .flatMap(entry -> entry.deal().stream())
        .flatMap(deal -> deal.next().stream())
        .forEach(
            next ->
                page.canvas()
                    .reserve(
                        layout.total(DealsLayout.DUE_THEN).block(1, 1), next.label(), Look.BODY));
  }

  private String sum(int column) {
    return "SUM(" + layout.all(column).here() + ")";
  }

  private String money(int column) {
    return "ROUND(" + sum(column) + ",2)";
  }

  private void formula(Place place, String formula, Look look, String format) {
    page.canvas().formula(place, formula, look, format);
  }
}
