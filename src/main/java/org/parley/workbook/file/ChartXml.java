package org.parley.workbook.file;

import java.util.List;
import org.parley.workbook.draft.DraftBook;
import org.parley.workbook.draft.DraftChart;
import org.parley.workbook.draft.DraftChart.Kind;
import org.parley.workbook.draft.DraftChart.Plot;
import org.parley.xml.PartXml;

/** The part that holds a chart. */
final class ChartXml {
  static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
  static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

  /** In hundredths of a point. */
  private static final String TITLE_SIZE = "1100";

  private final DraftChart chart;
  private final PartXml xml = new PartXml("c:chartSpace", "c", CHART, "a", DRAWING);

  private ChartXml(DraftChart chart) {
    this.chart = chart;
  }

  static byte[] of(DraftBook book, DraftChart chart) {
    var part = new ChartXml(chart);
    part.value("roundedCorners", "false");
    part.xml.open("c:chart");
    part.title();
    part.value("autoTitleDeleted", "false");
    part.xml.open("c:plotArea").empty("c:layout");
    part.plots(new SeriesXml(book, part.xml));
    new AxesXml(chart, part.xml).write();
    part.xml.close();
    part.legend();
    part.value("plotVisOnly", "true");
    part.value("dispBlanksAs", "gap");
    part.xml.close();
    return part.xml.finish();
  }

  private void value(String name, String value) {
    xml.empty("c:" + name, "val", value);
  }

  private void title() {
    xml.open("c:title").open("c:tx").open("c:rich").empty("a:bodyPr").empty("a:lstStyle");
    xml.open("a:p").open("a:pPr").empty("a:defRPr", "sz", TITLE_SIZE).close();
    xml.open("a:r").empty("a:rPr", "lang", "en-US", "sz", TITLE_SIZE);
    xml.words("a:t", chart.title()).close().close().close().close();
    value("overlay", "false");
    xml.close();
  }

  private void plots(SeriesXml writer) {
    int number = 0;
    for (Plot plot : chart.plots()) {
      if (plot.kind() == Kind.LINES) {
        lines(plot, number, writer);
      } else {
        columns(plot, number, writer);
      }
      number += plot.series().size();
    }
  }

  private void columns(Plot plot, int first, SeriesXml writer) {
    xml.open("c:barChart");
    value("barDir", plot.kind() == Kind.BARS ? "bar" : "col");
    value("grouping", "clustered");
    value("varyColors", "false");
    writer.write(plot, first);
    value("gapWidth", "60");
    axes();
  }

  private void lines(Plot plot, int first, SeriesXml writer) {
    xml.open("c:lineChart");
    value("grouping", "standard");
    value("varyColors", "false");
    writer.write(plot, first);
    axes();
  }

  private void axes() {
    for (String axis : List.of(AxesXml.HEADS, AxesXml.FIGURES)) {
      value("axId", axis);
    }
    xml.close();
  }

  private void legend() {
    if (chart.legend()) {
      xml.open("c:legend");
      value("legendPos", "b");
      value("overlay", "false");
      xml.close();
    }
  }
}
