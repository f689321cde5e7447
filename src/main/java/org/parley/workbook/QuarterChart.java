package org.parley.workbook;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.jspecify.annotations.Nullable;
import org.parley.workbook.cells.CellContent;
import org.parley.workbook.cells.DraftBook;
import org.parley.workbook.cells.DraftSheet;

/**
 * A chart over the quarters, or over other heads in a row. Figures are columns, so that a quarter
 * without figure draws nothing: spreadsheets take the empty text of a formula for 0, and a line
 * would fall to it.
 */
public record QuarterChart(
    DraftBook book, XSSFChart chart, XDDFCategoryAxis quarters, XDDFValueAxis values) {
  private static final double TITLE_POINTS = 11;

  static final List<XSSFColor> COLOURS = List.of(Palette.TEAL, Palette.AMBER, Palette.NAVY);

  /** Of lines without a threshold among them. */
  static final List<XSSFColor> LINE_COLOURS =
      List.of(Palette.TEAL, Palette.AMBER, Palette.NAVY, Palette.PLUM, Palette.RED, Palette.SLATE);

  /**
   * What is drawn.
   *
   * @param cells one a quarter
   */
  public record Series(String title, Strip cells, XSSFColor colour) {}

  /** A chart in a block of cells, with axes and nothing drawn. */
  public static QuarterChart at(Canvas canvas, Strip where, String title) {
    XSSFDrawing drawing = canvas.sheet().createDrawingPatriarch();
    XSSFClientAnchor anchor =
        drawing.createAnchor(
            0,
            0,
            0,
            0,
            where.first().column(),
            where.first().row(),
            where.last().column() + 1,
            where.last().row() + 1);
    XSSFChart chart = drawing.createChart(anchor);
    chart.setTitleText(title);
    chart.setTitleOverlay(false);
    chart
        .getTitle()
        .getBody()
        .getParagraphs()
        .forEach(paragraph -> paragraph.forEach(run -> run.setFontSize(TITLE_POINTS)));
    chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    chart.displayBlanksAs(DisplayBlanks.GAP);
    XDDFCategoryAxis quarters = chart.createCategoryAxis(AxisPosition.BOTTOM);
    XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
    values.setMinimum(0);
    values.setNumberFormat("#,##0");
    values.setCrossBetween(AxisCrossBetween.BETWEEN);
    return new QuarterChart(canvas.cells().book(), chart, quarters, values);
  }

  /** Cuts the axis off, so that one figure that is far out leaves the others legible. */
  void upTo(int most) {
    values.setMaximum(most);
  }

  public void columns(Strip heads, List<Series> all) {
    book.chart(() -> drawColumns(heads, all));
  }

  private void drawColumns(Strip heads, List<Series> all) {
    XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, quarters, values);
    data.setBarDirection(BarDirection.COL);
    data.setBarGrouping(BarGrouping.CLUSTERED);
    data.setGapWidth(60);
    for (Series series : all) {
      add(data, heads, series).setFillProperties(fill(series.colour()));
    }
    chart.plot(data);
  }

  /** Bars that lie, the first at the top: long names fit beside them. */
  public void bars(Strip heads, Series series) {
    book.chart(() -> drawBars(heads, series));
  }

  private void drawBars(Strip heads, Series series) {
    quarters.setOrientation(AxisOrientation.MAX_MIN);
    quarters.setPosition(AxisPosition.LEFT);
    values.setPosition(AxisPosition.BOTTOM);
    values.setCrosses(AxisCrosses.MAX); // keeps the figures below the bars
    XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, quarters, values);
    data.setBarDirection(BarDirection.BAR);
    data.setGapWidth(60);
    add(data, heads, series).setFillProperties(fill(series.colour()));
    chart.plot(data);
  }

  void line(Strip heads, Series series) {
    book.chart(() -> drawLine(heads, series));
  }

  private void drawLine(Strip heads, Series series) {
    XDDFLineChartData data =
        (XDDFLineChartData) chart.createData(ChartTypes.LINE, quarters, values);
    data.setGrouping(Grouping.STANDARD);
    XDDFLineChartData.Series added = (XDDFLineChartData.Series) add(data, heads, series);
    added.setSmooth(false);
    added.setMarkerStyle(MarkerStyle.NONE);
    XDDFLineProperties line = new XDDFLineProperties(fill(series.colour()));
    line.setWidth(2.0);
    XDDFShapeProperties shape = new XDDFShapeProperties();
    shape.setLineProperties(line);
    added.setShapeProperties(shape);
    chart.plot(data);
  }

  /** Lines over years, with amounts of either sign; the names of the years stand below. */
  void lines(Strip heads, List<Series> all) {
    values.setMinimum(Double.NaN); // none: the axis follows the amounts
    quarters.setTickLabelPosition(AxisTickLabelPosition.LOW);
    all.forEach(series -> line(heads, series));
  }

  private XDDFChartData.Series add(XDDFChartData data, Strip heads, Series series) {
    XDDFNumericalDataSource<Double> numbers =
        XDDFDataSourcesFactory.fromArray(
            contents(series.cells()).map(QuarterChart::figure).toArray(Double[]::new),
            series.cells().there());
    XDDFChartData.Series added =
        data.addSeries(
            XDDFDataSourcesFactory.fromArray(
                contents(heads).map(CellContent::words).toArray(String[]::new), heads.there()),
            numbers);
    added.setTitle(series.title());
    return added;
  }

  /** What the cells of a row or column show: the file repeats it in the chart. */
  private Stream<CellContent> contents(Strip strip) {
    DraftSheet sheet = book.sheet(strip.first().sheet());
    return StreamSupport.stream(strip.range().spliterator(), false)
        .map(place -> sheet.cell(place.getRow(), place.getColumn()).content().seen());
  }

  private static @Nullable Double figure(CellContent shown) {
    return shown instanceof CellContent.Figure figure ? figure.number() : null;
  }

  private static XDDFSolidFillProperties fill(XSSFColor colour) {
    return new XDDFSolidFillProperties(XDDFColor.from(colour.getRGB()));
  }
}
