package org.parley.workbook.file;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.parley.workbook.draft.CellContent;
import org.parley.workbook.draft.DraftCell;
import org.parley.workbook.draft.DraftRow;
import org.parley.workbook.draft.DraftSheet;

/**
 * The rows of a sheet as its part of the file holds them. There may be many thousand cells, so
 * their XML is written without a check that elements are closed.
 */
final class RowsXml {
  private static final int EXPECTED_SIZE = 64 * 1024;

  private final DraftSheet sheet;
  private final SharedTexts texts;
  private final List<String> letters = new ArrayList<>();

  RowsXml(DraftSheet sheet, SharedTexts texts) {
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

  /** The element with all rows. */
  String write() {
    var xml = new StringBuilder(EXPECTED_SIZE);
    xml.append("<sheetData>");
    sheet.rows().forEach(row -> row(xml, row));
    return xml.append("</sheetData>").toString();
  }

  private void row(StringBuilder xml, DraftRow row) {
    xml.append("<row r=\"").append(row.number() + 1).append('"');
    row.points().ifPresent(points -> xml.append(" ht=\"").append(points.floatValue()).append('"'));
    xml.append(row.fixed() ? " customHeight=\"true\">" : ">");
    row.cells().forEach(cell -> cell(xml, cell));
    xml.append("</row>");
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
