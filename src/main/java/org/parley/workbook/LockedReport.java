package org.parley.workbook;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.util.WorkbookUtil;
import org.parley.workbook.draft.DraftBook;
import org.parley.workbook.file.BookFile;
import org.parley.workbook.file.BookProperties;

/** A workbook that reports and takes no input: every cell is locked, without a password. */
public final class LockedReport {
  private final DraftBook book;
  private final WorkbookTexts texts;
  private final Styles styles;
  private final Page page;

  private LockedReport(WorkbookTexts texts, String title, String source) {
    this.book = new DraftBook(Styles.USUAL);
    this.texts = texts;
    this.styles = new Styles(book);
    this.page = new Page(texts, title, source);
  }

  /**
   * The report as a file, with a value for each formula. The same content gives the same bytes.
   *
   * @param title of the file, and at the head of each page
   * @param source what it was made from, at the foot of each page
   * @param day that the file's properties give for its making
   * @param fill writes the sheets
   * @throws IllegalStateException if a formula gives an error: a bug
   */
  public static byte[] write(
      WorkbookTexts texts,
      String title,
      String source,
      LocalDate day,
      Consumer<LockedReport> fill) {
    var report = new LockedReport(texts, title, source);
    fill.accept(report);
    DraftValues.fill(report.book);
    GrownRows.fit(report.book, report.styles);
    return BookFile.of(report.book, new BookProperties(title, "", day));
  }

  /** A new sheet, with columns of these widths in characters. */
  public Canvas sheet(TextKey name, int... widths) {
    String safe = WorkbookUtil.createSafeSheetName(say(name));
    Canvas canvas = new Canvas(book.add(safe), styles);
    canvas.widths(widths);
    return canvas;
  }

  public WorkbookTexts texts() {
    return texts;
  }

  public String say(TextKey key) {
    return texts.of(key);
  }

  public String say(TextKey key, Map<String, String> words) {
    return texts.of(key, words);
  }

  /**
   * Lays out and protects a sheet, when all is written.
   *
   * @param printed the block that prints
   * @param firstRow first of the rows that each page repeats
   * @param lastRow last of them, and of those that stay in view
   * @param columns that stay in view
   */
  public void finish(Canvas canvas, Strip printed, int firstRow, int lastRow, int columns) {
    page.finish(canvas, printed, firstRow, lastRow, columns);
  }
}
