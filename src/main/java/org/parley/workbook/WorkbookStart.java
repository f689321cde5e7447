package org.parley.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.parley.workbook.cells.BookFile;
import org.parley.workbook.cells.DraftBook;

/** A small workbook that is thrown away: Java loads with it what the first real one needs. */
final class WorkbookStart {
  private static final String FORMULA = "IF(ISNUMBER(A1),ROUND(SUM(A1:A1),2),\"\")";

  private WorkbookStart() {}

  static void ahead() {
    try (XSSFWorkbook workbook = new UnsavedWorkbook()) {
      var book = new DraftBook(workbook);
      var canvas = new Canvas(book.add("Start"), new Styles(workbook));
      canvas.widths(9);
      canvas.text(canvas.at(1, 0).block(1, 2), "Start", Look.BAND);
      canvas.formula(canvas.at(2, 0), FORMULA, Look.FIGURE, Format.MONEY);
      canvas.input(canvas.at(0, 0), Format.MONEY);
      new Flags(canvas).fill(canvas.at(2, 0).block(1, 1), "$A$3>0", Palette.GOOD);
      Strip cells = canvas.at(0, 0).block(1, 2);
      QuarterChart.at(canvas, canvas.at(4, 0).block(2, 2), "Start")
          .columns(cells, List.of(new QuarterChart.Series("Start", cells, Palette.TEAL)));
      book.sheets().forEach(sheet -> sheet.readFormulas());
      DraftValues.fill(book);
      book.drawCharts();
      BookFile.of(book);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
