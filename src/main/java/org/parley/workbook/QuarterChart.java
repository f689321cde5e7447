package org.parley.workbook;

import java.util.List;
import org.parley.workbook.draft.Colour;
import org.parley.workbook.draft.DraftChart;
import org.parley.workbook.draft.DraftChart.Kind;
import org.parley.workbook.draft.DraftChart.Plot;

/**
 * A chart over the quarters, or over other heads in a row. Figures are columns, so that a quarter
 * without figure draws nothing: spreadsheets take the empty text of a formula for 0, and a line
 * would fall to it.
 */
public record QuarterChart(DraftChart chart) {
  static final List<Colour> COLOURS = List.of(Palette.TEAL, Palette.AMBER, Palette.NAVY);

  /** Of lines without a threshold among them. */
  static final List<Colour> LINE_COLOURS =
      List.of(Palette.TEAL, Palette.AMBER, Palette.NAVY, Palette.PLUM, Palette.RED, Palette.SLATE);

  /**
   * What is drawn.
   *
   * @param cells one a quarter
   */
  public record Series(String title, Strip cells, Colour colour) {
    private DraftChart.Series drawn() {
      return new DraftChart.Series(title, source(cells), colour);
    }
  }

  /** A chart in a block of cells, with nothing drawn. */
  public static QuarterChart at(Canvas canvas, Strip where, String title) {
    return new QuarterChart(canvas.cells().chart(where.range(), title));
  }

  /** Cuts the axis off, so that one figure that is far out leaves the others legible. */
  void upTo(int most) {
    chart.upTo(most);
  }

  /** For one series, which the title names. */
  public void withoutLegend() {
    chart.withoutLegend();
  }

  public void columns(Strip heads, List<Series> all) {
    draw(Kind.COLUMNS, heads, all);
  }

  /** Bars that lie, the first at the top: long names fit beside them. */
  public void bars(Strip heads, Series series) {
    draw(Kind.BARS, heads, List.of(series));
  }

  void line(Strip heads, Series series) {
    draw(Kind.LINES, heads, List.of(series));
  }

  /** Lines over years, with amounts of either sign; the names of the years stand below. */
  void lines(Strip heads, List<Series> all) {
    chart.ofEitherSign();
    draw(Kind.LINES, heads, all);
  }

  private void draw(Kind kind, Strip heads, List<Series> all) {
    chart.add(new Plot(kind, source(heads), all.stream().map(Series::drawn).toList()));
  }

  private static DraftChart.Source source(Strip strip) {
    return new DraftChart.Source(strip.first().sheet(), strip.range(), strip.there());
  }
}
