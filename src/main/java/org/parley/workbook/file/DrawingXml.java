package org.parley.workbook.file;

import java.util.List;
import org.parley.workbook.draft.DraftChart;
import org.parley.xml.PartXml;

/** The part that says where the charts of a sheet stand. */
final class DrawingXml {
  private static final String DRAWING =
      "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

  private final PartXml xml =
      new PartXml(
          "xdr:wsDr",
          "xdr",
          DRAWING,
          "a",
          ChartXml.DRAWING,
          "c",
          ChartXml.CHART,
          "r",
          Relationship.OF_OFFICE);

  private DrawingXml() {}

  static byte[] of(List<DraftChart> charts) {
    var part = new DrawingXml();
    for (int at = 0; at < charts.size(); at++) {
      part.chart(charts.get(at), at + 1);
    }
    return part.xml.finish();
  }

  private void chart(DraftChart chart, int number) {
    xml.open("xdr:twoCellAnchor");
    corner("xdr:from", chart.place().getFirstColumn(), chart.place().getFirstRow());
    corner("xdr:to", chart.place().getLastColumn() + 1, chart.place().getLastRow() + 1);
    xml.open("xdr:graphicFrame").open("xdr:nvGraphicFramePr").open("xdr:cNvPr");
    xml.attributes("id", Integer.toString(number), "name", "Chart " + number);
    xml.attributes("descr", chart.title()).close();
    xml.empty("xdr:cNvGraphicFramePr").close();
    xml.open("xdr:xfrm").empty("a:off", "x", "0", "y", "0").empty("a:ext", "cx", "0", "cy", "0");
    xml.close().open("a:graphic").open("a:graphicData", "uri", ChartXml.CHART);
    xml.empty("c:chart", "r:id", Relationship.id(number)).close().close().close();
    xml.empty("xdr:clientData").close();
  }

  private void corner(String name, int column, int row) {
    xml.open(name).words("xdr:col", Integer.toString(column)).words("xdr:colOff", "0");
    xml.words("xdr:row", Integer.toString(row)).words("xdr:rowOff", "0").close();
  }
}
