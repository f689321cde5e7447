package org.parley.workbook;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook that is being made. POI's own would be saved once more, to nowhere, when it is closed.
 */
final class UnsavedWorkbook extends XSSFWorkbook {
  @Override
  public void close() {
    getPackage().revert();
  }
}
