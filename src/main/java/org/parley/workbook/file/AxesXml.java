package org.parley.workbook.file;

import org.parley.workbook.draft.DraftChart;
import org.parley.workbook.draft.DraftChart.Kind;
import org.parley.xml.PartXml;

/**
 * The axes of a chart: heads and figures.
 *
 * @param xml of the chart
 */
record AxesXml(DraftChart chart, PartXml xml) {
  /** Number of the axis with the heads. */
  static final String HEADS = "1";

  /** Number of the axis with the figures. */
  static final String FIGURES = "2";

  void write() {
    heads();
    figures();
  }

  private boolean lies() {
    return chart.plots().stream().anyMatch(plot -> plot.kind() == Kind.BARS);
  }

  private void value(String name, String value) {
    xml.empty("c:" + name, "val", value);
  }

  private void heads() {
    xml.open("c:catAx");
    value("axId", HEADS);
    xml.open("c:scaling");
    value("orientation", lies() ? "maxMin" : "minMax");
    xml.close();
    value("delete", "false");
    value("axPos", lies() ? "l" : "b");
    marks(chart.fromZero() ? "nextTo" : "low"); // below the figures that are less than 0
    value("crossAx", FIGURES);
    value("crosses", "autoZero");
    value("auto", "false");
    xml.close();
  }

  private void figures() {
    xml.open("c:valAx");
    value("axId", FIGURES);
    xml.open("c:scaling");
    value("orientation", "minMax");
    chart.most().ifPresent(most -> value("max", Integer.toString(most)));
    if (chart.fromZero()) {
      value("min", "0");
    }
    xml.close();
    value("delete", "false");
    value("axPos", lies() ? "b" : "l");
    xml.empty("c:numFmt", "formatCode", "#,##0", "sourceLinked", "true");
    marks("nextTo");
    value("crossAx", HEADS);
    value("crosses", lies() ? "max" : "autoZero"); // the figures stay below the bars
    value("crossBetween", "between");
    xml.close();
  }

  private void marks(String labels) {
    value("majorTickMark", "cross");
    value("minorTickMark", "none");
    value("tickLblPos", labels);
  }
}
