package org.parley.workbook.file;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.parley.workbook.draft.DraftBook;
import org.parley.workbook.draft.DraftName;
import org.parley.workbook.draft.DraftSheet;
import org.parley.workbook.draft.PageSetup;
import org.parley.xml.PartXml;

/** The part that lists sheets and names. */
final class WorkbookXml {
  private final DraftBook book;
  private final PartXml xml;

  private WorkbookXml(DraftBook book) {
    this.book = book;
    this.xml = new PartXml("workbook", "", SheetXml.NAMESPACE, "r", Relationship.OF_OFFICE);
  }

  static byte[] of(DraftBook book) {
    var part = new WorkbookXml(book);
    part.sheets();
    part.names();
    part.xml.empty("calcPr", "fullCalcOnLoad", "true");
    return part.xml.finish();
  }

  private void sheets() {
    xml.empty("workbookPr", "date1904", "false");
    xml.open("bookViews").empty("workbookView", "activeTab", "0").close();
    xml.open("sheets");
    for (DraftSheet sheet : book.sheets()) {
      int number = BookParts.number(sheet);
      xml.open("sheet", "name", XmlText.attribute(sheet.name()));
      xml.attributes("sheetId", Integer.toString(number), "r:id", Relationship.id(number));
      if (sheet.layout().isHidden()) {
        xml.attributes("state", "veryHidden");
      }
      xml.close();
    }
    xml.close();
  }

  private void names() {
    List<DraftSheet> printed =
        book.sheets().stream().filter(sheet -> sheet.layout().page().isPresent()).toList();
    if (book.names().isEmpty() && printed.isEmpty()) {
      return;
    }
    xml.open("definedNames");
    for (DraftName name : book.names()) {
      xml.open("definedName", "name", name.getNameText()).text(name.cells()).close();
    }
    printed.forEach(this::printed);
    xml.close();
  }

  /** What prints, and the rows that each page repeats: names that belong to the sheet. */
  private void printed(DraftSheet sheet) {
    sheet.layout().page().map(PageSetup::printed).ifPresent(cells -> own("Area", sheet, cells));
    sheet.layout().repeated().ifPresent(cells -> own("Titles", sheet, cells));
  }

  private void own(String what, DraftSheet sheet, CellRangeAddress cells) {
    xml.open("definedName", "name", "_xlnm.Print_" + what);
    xml.attributes("localSheetId", Integer.toString(sheet.index()));
    xml.text(cells.formatAsString(sheet.name(), true)).close();
  }
}
