package org.parley.workbook.file;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.parley.workbook.draft.DraftCell;
import org.parley.workbook.draft.DraftRow;
import org.parley.workbook.draft.DraftSheet;
import org.parley.workbook.draft.PageSetup;
import org.parley.workbook.draft.SheetLayout;
import org.parley.xml.PartXml;

/** The part that holds a sheet. Its elements have the order that Excel asks for. */
final class SheetXml {
  static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  private final DraftSheet sheet;
  private final SheetLayout layout;
  private final PartXml xml;

  private SheetXml(DraftSheet sheet) {
    this.sheet = sheet;
    this.layout = sheet.layout();
    this.xml = new PartXml("worksheet", "", NAMESPACE, "r", Relationship.OF_OFFICE);
  }

  static byte[] of(DraftSheet sheet, SharedTexts texts, FlagFills fills) {
    var part = new SheetXml(sheet);
    part.properties();
    part.view();
    part.columns();
    part.xml.raw(new RowsXml(sheet, texts).write());
    part.protection();
    part.merged();
    new RulesXml(sheet, part.xml).write(fills);
    new PrintXml(part.layout, part.xml).write();
    if (!sheet.charts().isEmpty()) {
      part.xml.empty("drawing", "r:id", Relationship.id(1));
    }
    return part.xml.finish();
  }

  private void properties() {
    layout
        .page()
        .map(PageSetup::size)
        .filter(PageSetup.OnePageWide.class::isInstance)
        .ifPresent(wide -> xml.open("sheetPr").empty("pageSetUpPr", "fitToPage", "true").close());
    List<DraftRow> rows = sheet.rows();
    int columns = rows.stream().mapToInt(SheetXml::columns).max().orElse(0);
    if (columns > 0) {
      int last = rows.get(rows.size() - 1).number();
      xml.empty("dimension", "ref", "A1:" + address(last, columns - 1));
    }
  }

  private static int columns(DraftRow row) {
    List<DraftCell> cells = row.cells();
    return cells.isEmpty() ? 0 : cells.get(cells.size() - 1).getColumnIndex() + 1;
  }

  private static String address(int row, int column) {
    return CellReference.convertNumToColString(column) + (row + 1);
  }

  private void view() {
    xml.open("sheetViews").open("sheetView");
    xml.attributes("showGridLines", "false");
    if (sheet.index() == 0) {
      xml.attributes("tabSelected", "true");
    }
    xml.attributes("workbookViewId", "0");
    if (layout.frozenRows() > 0 || layout.frozenColumns() > 0) {
      frozen(layout.frozenRows(), layout.frozenColumns());
    }
    xml.close().close();
  }

  private void frozen(int rows, int columns) {
    String pane = columns == 0 ? "bottomLeft" : rows == 0 ? "topRight" : "bottomRight";
    xml.open("pane");
    if (columns > 0) {
      xml.attributes("xSplit", Integer.toString(columns));
    }
    if (rows > 0) {
      xml.attributes("ySplit", Integer.toString(rows));
    }
    xml.attributes("topLeftCell", address(rows, columns), "activePane", pane);
    xml.attributes("state", "frozen").close().empty("selection", "pane", pane);
  }

  private void columns() {
    xml.empty("sheetFormatPr", "defaultRowHeight", Float.toString(DraftSheet.USUAL_POINTS));
    int[] widths = sheet.columnWidths();
    if (widths.length == 0) {
      return;
    }
    xml.open("cols");
    for (int at = 0; at < widths.length; at++) {
      String number = Integer.toString(at + 1);
      String width = Integer.toString(widths[at]);
      xml.empty("col", "min", number, "max", number, "width", width, "customWidth", "true");
    }
    xml.close();
  }

  private void protection() {
    if (layout.protection().isEmpty()) {
      return;
    }
    xml.open("sheetProtection", "sheet", "true", "objects", "true", "scenarios", "true");
    if (layout.protection().get() == SheetLayout.Protection.INPUTS) {
      xml.attributes("formatColumns", "false", "formatRows", "false");
    }
    xml.close();
  }

  private void merged() {
    List<CellRangeAddress> merged = sheet.merged();
    if (merged.isEmpty()) {
      return;
    }
    xml.open("mergeCells", "count", Integer.toString(merged.size()));
    merged.forEach(block -> xml.empty("mergeCell", "ref", block.formatAsString()));
    xml.close();
  }
}
