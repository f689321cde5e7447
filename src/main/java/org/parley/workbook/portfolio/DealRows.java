package org.parley.workbook.portfolio;

import java.util.List;
import java.util.Map;
import org.parley.workbook.Canvas;
import org.parley.workbook.Format;
import org.parley.workbook.Look;
import org.parley.workbook.Place;
import org.parley.workbook.PortfolioText;

/** One row a deal. */
record DealRows(ListPage page, DealsLayout layout) {
  void write(List<PortfolioEntry> entries) {
    for (int at = 0; at < entries.size(); at++) {
      PortfolioEntry entry = entries.get(at);
      int row = at;
      page.count(layout.deal(at, DealsLayout.NUMBER), at + 1);
      file(layout.deal(at, DealsLayout.FILE), entry.file());
      entry.deal().ifPresentOrElse(deal -> write(deal, row), () -> notRead(entry, row));
    }
  }

  /** A path breaks after its slashes and dashes, which leaves lines half empty. */
  private void file(Place place, String file) {
    page.body(place, file);
    String broken = file.replace("/", "/ ").replace("-", "- ");
    page.canvas().reserve(place.block(1, 1), broken, Look.BODY);
  }

  private void notRead(PortfolioEntry entry, int row) {
    page.nothing(layout.deal(row, DealsLayout.DEAL));
    Place from = layout.deal(row, DealsLayout.PARTIES);
    page.canvas()
        .text(
            from.block(1, layout.printed() - DealsLayout.PARTIES),
            page.report().say(PortfolioText.NOT_READ, Map.of("reason", entry.reason())),
            Look.OPEN);
  }

  private void write(PortfolioDeal deal, int row) {
    Canvas canvas = page.canvas();
    canvas.text(layout.deal(row, DealsLayout.DEAL), deal.deal().title(), Look.STRONG);
    page.body(layout.deal(row, DealsLayout.PARTIES), deal.deal().parties());
    canvas.date(layout.deal(row, DealsLayout.DAY), deal.day(), Look.FIGURE);
    page.count(layout.deal(row, DealsLayout.TRIGGERS), deal.triggers());
    page.count(layout.deal(row, DealsLayout.ACTION), deal.points(true));
    page.count(layout.deal(row, DealsLayout.WATCH), deal.points(false));
    shares(deal, row);
    next(deal, row);
    for (int at = 0; at < layout.currencies().size(); at++) {
      PortfolioAmount amount = deal.amount(layout.currencies().get(at));
      String format = Format.moneyOr(page.report().say(PortfolioText.NOTHING));
      canvas.number(layout.deal(row, layout.payable(at)), amount.payable(), Look.FIGURE, format);
      canvas.number(layout.deal(row, layout.overdue(at)), amount.overdue(), Look.FIGURE, format);
    }
  }

  private void shares(PortfolioDeal deal, int row) {
    page.helper(layout.deal(row, layout.filledCells()), deal.filled());
    page.helper(layout.deal(row, layout.inputCells()), deal.inputs());
    page.helper(layout.deal(row, layout.figures()), deal.figures());
    page.helper(layout.deal(row, layout.within()), deal.within());
    share(
        layout.deal(row, DealsLayout.FILLED),
        layout.deal(row, layout.filledCells()).here(),
        layout.deal(row, layout.inputCells()).here());
    share(
        layout.deal(row, DealsLayout.HEALTH),
        layout.deal(row, layout.within()).here(),
        layout.deal(row, layout.figures()).here());
  }

  /** A part as a share of the whole; the mark for nothing if there is no whole. */
  void share(Place place, String part, String whole) {
    String none = page.report().texts().literal(PortfolioText.NOTHING);
    String formula = "IF(%2$s=0,%3$s,ROUND(%1$s/%2$s,4))".formatted(part, whole, none);
    page.canvas().formula(place, formula, Look.FIGURE, Format.SHARE);
  }

  private void next(PortfolioDeal deal, int row) {
    Place day = layout.deal(row, DealsLayout.NEXT);
    deal.next()
        .ifPresentOrElse(
            next -> {
              page.canvas().date(day, next.day(), Look.FIGURE);
              page.body(day.right(1), next.label());
            },
            () -> {
              page.nothing(day);
              page.nothing(day.right(1));
            });
  }
}
