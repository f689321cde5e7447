package org.parley.workbook.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;

/** A chart in the making. Its figures are those of the cells when the file is written. */
public final class DraftChart {
  /** How figures are drawn. */
  public enum Kind {
    COLUMNS,
    /** Columns that lie, the first at the top. */
    BARS,
    LINES
  }

  /**
   * Cells in one row or column of any sheet.
   *
   * @param sheet name of their sheet
   * @param formula their address with the sheet's name
   */
  public record Source(String sheet, CellRangeAddress cells, String formula) {}

  /** Figures that belong together, one for each head. */
  public record Series(String title, Source figures, Colour colour) {}

  /**
   * Series that are drawn alike.
   *
   * @param heads what stands below each figure
   */
  public record Plot(Kind kind, Source heads, List<Series> series) {
    public Plot {
      series = List.copyOf(series);
    }
  }

  private final CellRangeAddress place;
  private final String title;
  private final List<Plot> plots = new ArrayList<>();
  private boolean legend = true;
  private boolean fromZero = true;
  private Optional<Integer> most = Optional.empty();

  /**
   * A chart with nothing drawn.
   *
   * @param place the block of cells that it covers
   */
  DraftChart(CellRangeAddress place, String title) {
    this.place = place;
    this.title = title;
  }

  public CellRangeAddress place() {
    return place;
  }

  public String title() {
    return title;
  }

  /** In the order in which they are drawn. */
  public List<Plot> plots() {
    return List.copyOf(plots);
  }

  public void add(Plot plot) {
    plots.add(plot);
  }

  /** True if a legend names the series. */
  public boolean legend() {
    return legend;
  }

  public void withoutLegend() {
    legend = false;
  }

  /** True if the axis of the figures begins at 0; otherwise it follows the figures. */
  public boolean fromZero() {
    return fromZero;
  }

  public void ofEitherSign() {
    fromZero = false;
  }

  /** The end of the axis of the figures; none if it follows them. */
  public Optional<Integer> most() {
    return most;
  }

  /** Cuts the axis off. */
  public void upTo(int figure) {
    most = Optional.of(figure);
  }
}
