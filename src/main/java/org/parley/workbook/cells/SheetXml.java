package org.parley.workbook.cells;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;

/** The rows of a sheet as its part of the file holds them. */
final class SheetXml {
  private static final String NO_ROWS = "<sheetData/>";
  private static final String DIMENSION = "<dimension ref=\"A1\"/>";

  private final DraftSheet sheet;
  private final SharedTexts texts;
  private final List<String> letters = new ArrayList<>();

  SheetXml(DraftSheet sheet, SharedTexts texts) {
    this.sheet = sheet;
    this.texts = texts;
  }

  /** The letters of a column, each made once. */
  private String letters(int column) {
    while (letters.size() <= column) {
      letters.add(CellReference.convertNumToColString(letters.size()));
    }
    return letters.get(column);
  }

  /**
   * The part with its rows.
   *
   * @param frame the part as POI writes it, without rows
   */
  String in(String frame) {
    int at = frame.indexOf(NO_ROWS);
    if (at < 0) {
      throw new IllegalStateException("no place for the rows of " + sheet.name());
    }
    var xml = new StringBuilder(frame.length() + 64 * 1024);
    xml.append(frame, 0, at);
    xml.append("<sheetData>");
    int columns = 0;
    int rows = 0;
    for (DraftRow row : sheet.rows()) {
      columns = Math.max(columns, row(xml, row));
      rows = row.number() + 1;
    }
    xml.append("</sheetData>");
    xml.append(frame, at + NO_ROWS.length(), frame.length());
    int dimension = xml.indexOf(DIMENSION);
    if (dimension >= 0 && rows > 0 && columns > 0) {
      String last = CellReference.convertNumToColString(columns - 1) + rows;
      xml.replace(
          dimension, dimension + DIMENSION.length(), "<dimension ref=\"A1:" + last + "\"/>");
    }
    return xml.toString();
  }

  /** Adds a row and returns the number of its columns. */
  private int row(StringBuilder xml, DraftRow row) {
    xml.append("<row r=\"").append(row.number() + 1).append('"');
    row.points().ifPresent(points -> xml.append(" ht=\"").append(points.floatValue()).append('"'));
    xml.append(row.fixed() ? " customHeight=\"true\">" : ">");
    int columns = 0;
    for (DraftCell cell : row.cells()) {
      cell(xml, cell);
      columns = cell.getColumnIndex() + 1;
    }
    xml.append("</row>");
    return columns;
  }

  private void cell(StringBuilder xml, DraftCell cell) {
    xml.append("<c r=\"").append(letters(cell.getColumnIndex()));
    xml.append(cell.getRowIndex() + 1).append('"');
    if (cell.style() > 0) {
      xml.append(" s=\"").append(cell.style()).append('"');
    }
    CellContent content = cell.content();
    if (content instanceof CellContent.Words words) {
      xml.append(" t=\"s\"><v>").append(texts.place(words.text())).append("</v></c>");
    } else if (content instanceof CellContent.Figure figure) {
      xml.append(" t=\"n\"><v>").append(figure.number()).append("</v></c>");
    } else if (content instanceof CellContent.Formula formula) {
      formula(xml, formula);
    } else {
      xml.append("/>");
    }
  }

  private static void formula(StringBuilder xml, CellContent.Formula formula) {
    xml.append(formula.result() instanceof CellContent.Words ? " t=\"str\"><f>" : "><f>");
    XmlText.plain(xml, formula.text());
    xml.append("</f>");
    if (formula.result() instanceof CellContent.Words words) {
      xml.append("<v>");
      XmlText.append(xml, words.text());
      xml.append("</v>");
    } else if (formula.result() instanceof CellContent.Figure figure) {
      xml.append("<v>").append(figure.number()).append("</v>");
    }
    xml.append("</c>");
  }
}
