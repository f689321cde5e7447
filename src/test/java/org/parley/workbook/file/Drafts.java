package org.parley.workbook.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.parley.workbook.draft.CellStyle;
import org.parley.workbook.draft.Colour;
import org.parley.workbook.draft.DraftBook;

/** Workbooks in the making for tests. */
final class Drafts {
  static final CellStyle.Font LETTERS = new CellStyle.Font("Arial", 10, false, false, Colour.BLACK);

  static final BookProperties PROPERTIES =
      new BookProperties("Cold & chain", "8e3b7ec9", LocalDate.of(2027, 3, 1));

  private Drafts() {}

  /** What POI reads from the file. */
  static XSSFWorkbook written(DraftBook book) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(BookFile.of(book, PROPERTIES)));
  }
}
