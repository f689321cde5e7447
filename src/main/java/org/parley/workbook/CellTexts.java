package org.parley.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/**
 * Puts texts into the cells of one workbook. A text that was put before is only pointed to: POI
 * would write out each as XML to find that it has it.
 */
final class CellTexts {
  private final Map<String, String> places = new HashMap<>();

  void put(XSSFCell cell, String text) {
    String place = places.get(text);
    if (place == null) {
      cell.setCellValue(CellText.stored(text));
      places.put(text, cell.getCTCell().getV());
    } else {
      cell.getCTCell().setT(STCellType.S);
      cell.getCTCell().setV(place);
    }
  }
}
