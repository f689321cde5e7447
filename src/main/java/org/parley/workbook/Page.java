package org.parley.workbook;

import java.util.Map;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How sheets print and are protected. */
final class Page {
  private static final int LONGEST_TITLE = 100;

  private final XSSFWorkbook workbook;
  private final WorkbookTexts texts;
  private final String title;
  private final String source;

  Page(Draft draft) {
    this(draft.workbook(), draft.texts(), draft.deal().title(), source(draft));
  }

  /**
   * Pages of a workbook.
   *
   * @param title at the head of each page
   * @param source at its foot: what the workbook was made from
   */
  Page(XSSFWorkbook workbook, WorkbookTexts texts, String title, String source) {
    this.workbook = workbook;
    this.texts = texts;
    this.title = title;
    this.source = source;
  }

  private static String source(Draft draft) {
    String digest = draft.deal().digest();
    return draft.say(
        CommonText.FOOTER_SOURCE,
        Map.of(
            "file",
            fileName(draft.deal().file()),
            "digest",
            digest.substring(0, Math.min(12, digest.length()))));
  }

  /**
   * Landscape, as wide as the smallest paper on which it can be read, with header and footer.
   *
   * @param printed the block that prints
   * @param pagesHigh how many pages high at most; 0 for as many as it takes
   */
  void lay(Canvas canvas, Strip printed, int pagesHigh) {
    XSSFSheet sheet = canvas.sheet();
    sheet.setFitToPage(true);
    PrintSetup setup = sheet.getPrintSetup();
    setup.setLandscape(true);
    setup.setPaperSize(Paper.of(printed.width(canvas.cells())).code());
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) pagesHigh);
    sheet.setMargin(PageMargin.LEFT, Paper.SIDE);
    sheet.setMargin(PageMargin.RIGHT, Paper.SIDE);
    sheet.setMargin(PageMargin.TOP, Paper.EDGE);
    sheet.setMargin(PageMargin.BOTTOM, Paper.EDGE);
    sheet.setHorizontallyCenter(true);
    int number = workbook.getSheetIndex(sheet);
    workbook.setPrintArea(number, printed.here());
    headerAndFooter(sheet);
  }

  private void headerAndFooter(XSSFSheet sheet) {
    sheet.getHeader().setLeft(plain(title.substring(0, Math.min(LONGEST_TITLE, title.length()))));
    sheet.getHeader().setRight(plain(sheet.getSheetName()));
    sheet.getFooter().setLeft(plain(source));
    sheet
        .getFooter()
        .setRight(texts.of(CommonText.FOOTER_PAGE, Map.of("page", "&P", "pages", "&N")));
  }

  private static String fileName(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    return name.substring(Math.max(0, name.length() - LONGEST_TITLE));
  }

  /** In headers {@code &} begins a code. */
  private static String plain(String text) {
    return text.replace("&", "&&");
  }

  /**
   * Lays out and protects a sheet of many columns, when all is written.
   *
   * @param printed the block that prints
   * @param firstRow first of the rows that each page repeats
   * @param lastRow last of them
   * @param columns that stay in view
   */
  void finish(Canvas canvas, Strip printed, int firstRow, int lastRow, int columns) {
    lay(canvas, printed, 0);
    keep(canvas, firstRow, lastRow, columns);
    protect(canvas);
    canvas.finish();
  }

  /** Repeats rows on every printed page and keeps them and the first columns in view. */
  void keep(Canvas canvas, int firstRow, int lastRow, int columns) {
    canvas.sheet().setRepeatingRows(new CellRangeAddress(firstRow, lastRow, -1, -1));
    canvas.sheet().createFreezePane(columns, lastRow + 1);
  }

  /** Locks all but the input cells, without a password; widths may still be changed. */
  void protect(Canvas canvas) {
    XSSFSheet sheet = canvas.sheet();
    sheet.enableLocking();
    sheet.lockFormatColumns(false);
    sheet.lockFormatRows(false);
    sheet.lockSelectLockedCells(false);
    sheet.lockSelectUnlockedCells(false);
    sheet.lockObjects(true);
    sheet.lockScenarios(true);
  }
}
