package org.parley.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.util.LocaleUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.parley.workbook.cells.BookFile;
import org.parley.workbook.cells.DraftBook;

/** A workbook that reports and takes no input: every cell is locked, without a password. */
public final class LockedReport {
  private final DraftBook book;
  private final WorkbookTexts texts;
  private final Styles styles;
  private final Page page;

  private LockedReport(XSSFWorkbook workbook, WorkbookTexts texts, String title, String source) {
    this.book = new DraftBook(workbook);
    this.texts = texts;
    this.styles = new Styles(workbook);
    this.page = new Page(workbook, texts, title, source);
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
    Locale before = LocaleUtil.getUserLocale();
    LocaleUtil.setUserLocale(Locale.US); // POI notes the locale in the texts of charts
    try (XSSFWorkbook workbook = new UnsavedWorkbook()) {
      var report = new LockedReport(workbook, texts, title, source);
      fill.accept(report);
      DraftValues.fill(report.book);
      GrownRows.fit(report.book, report.styles);
      report.book.drawCharts();
      workbook.setForceFormulaRecalculation(true);
      describe(workbook, title, day);
      return BookFile.of(report.book);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } finally {
      LocaleUtil.setUserLocale(before);
    }
  }

  private static void describe(XSSFWorkbook workbook, String title, LocalDate day) {
    POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
    core.setCreator("Parley");
    core.setLastModifiedByUser("Parley");
    core.setTitle(title);
    Optional<Date> date = Optional.of(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    core.setCreated(date);
    core.getUnderlyingProperties().setModifiedProperty(date);
  }

  /** A new sheet, with columns of these widths in characters. */
  public Canvas sheet(TextKey name, int... widths) {
    String safe = WorkbookUtil.createSafeSheetName(say(name));
    Canvas canvas = new Canvas(book.add(safe), styles);
    canvas.sheet().setDisplayGridlines(false);
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
