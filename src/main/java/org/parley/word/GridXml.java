package org.parley.word;

import java.util.List;
import java.util.Optional;
import org.parley.contract.Block;
import org.parley.contract.NodeId;
import org.parley.word.Planned.Grid;
import org.parley.word.Planned.GridRow;
import org.parley.word.Planned.Line;

/** Streams a table that is as wide as the text and repeats its head on every page. */
final class GridXml {
  private final XmlOut out;
  private final HouseStyle style;
  private final DocumentXml document;

  GridXml(XmlOut out, HouseStyle style, DocumentXml document) {
    this.out = out;
    this.style = style;
    this.document = document;
  }

  /**
   * Writes a table.
   *
   * @param widths of its columns
   */
  void write(Grid grid, List<Integer> widths) {
    out.open("tbl");
    properties(style.page().textWidth());
    out.open("tblGrid");
    for (int width : widths) {
      out.open("gridCol").attribute("w", width).close();
    }
    out.close();
    if (!grid.head().isEmpty()) {
      row(grid.id(), grid.head(), grid.columns(), widths, true);
    }
    for (GridRow row : grid.rows()) {
      row(row.id(), row.cells(), grid.columns(), widths, false);
    }
    out.close();
  }

  private void properties(int width) {
    out.open("tblPr").value("tblStyle", style.id(StyleRole.TABLE));
    out.open("tblW").attribute("w", width).attribute("type", "dxa").close();
    out.open("tblLayout").attribute("type", "fixed").close();
    out.open("tblLook").attribute("val", "0020").attribute("firstRow", "1");
    out.attribute("lastRow", "0").attribute("firstColumn", "0").attribute("lastColumn", "0");
    out.attribute("noHBand", "1").attribute("noVBand", "1").close().close();
  }

  /** A row of one cell spans all columns. */
  private void row(
      NodeId id, List<Line> cells, List<Block.Column> columns, List<Integer> widths, boolean head) {
    out.open("tr");
    if (head) {
      out.open("trPr").empty("tblHeader").close();
    }
    for (int index = 0; index < cells.size(); index++) {
      boolean spans = cells.size() < widths.size();
      out.open("tc").open("tcPr").open("tcW");
      out.attribute("w", spans ? style.page().textWidth() : widths.get(index));
      out.attribute("type", "dxa").close();
      if (spans) {
        out.value("gridSpan", widths.size());
      }
      out.close();
      Optional<NodeId> anchor = index == 0 ? Optional.of(id) : Optional.empty();
      document.cell(cells.get(index), anchor, columns.get(index).right());
      out.close();
    }
    out.close();
  }
}
