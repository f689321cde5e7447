package org.parley.workbook;

import java.util.Map;
import java.util.Optional;
import org.parley.workbook.draft.PageSetup;
import org.parley.workbook.draft.SheetLayout;

/** How sheets print and are protected. */
final class Page {
  private static final int LONGEST_TITLE = 100;

  private final WorkbookTexts texts;
  private final String title;
  private final String source;

  Page(Draft draft) {
    this(draft.texts(), draft.deal().title(), source(draft));
  }

  /**
   * Pages of a workbook.
   *
   * @param title at the head of each page
   * @param source at its foot: what the workbook was made from
   */
  Page(WorkbookTexts texts, String title, String source) {
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
   * Landscape, as wide as the smallest paper on which it can be read, with header and footer, on as
   * many pages as it takes.
   *
   * @param printed the block that prints
   */
  void lay(Canvas canvas, Strip printed) {
    layWide(canvas, printed, Optional.empty());
  }

  /** The same on one page. */
  void layOnOnePage(Canvas canvas, Strip printed) {
    layWide(canvas, printed, Optional.of(1));
  }

  private void layWide(Canvas canvas, Strip printed, Optional<Integer> pagesHigh) {
    Paper paper = Paper.of(printed.width(canvas.cells()));
    lay(canvas, printed, paper, new PageSetup.OnePageWide(pagesHigh));
  }

  /** Landscape, with header and footer. */
  void lay(Canvas canvas, Strip printed, Paper paper, PageSetup.Size size) {
    canvas
        .layout()
        .page(
            new PageSetup(
                printed.range(),
                paper.code(),
                size,
                new PageSetup.Margins(Paper.SIDE, Paper.EDGE),
                "&L" + plain(shortTitle()) + "&R" + plain(canvas.name()),
                "&L" + plain(source) + "&R" + pages()));
  }

  private String shortTitle() {
    return title.substring(0, Math.min(LONGEST_TITLE, title.length()));
  }

  private String pages() {
    return texts.of(CommonText.FOOTER_PAGE, Map.of("page", "&P", "pages", "&N"));
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
    lay(canvas, printed);
    keep(canvas, firstRow, lastRow, columns);
    protect(canvas);
    canvas.finish();
  }

  /** Repeats rows on every printed page and keeps them and the first columns in view. */
  void keep(Canvas canvas, int firstRow, int lastRow, int columns) {
    canvas.layout().repeat(firstRow, lastRow);
    canvas.layout().freeze(columns, lastRow + 1);
  }

  /** Locks all but the input cells, without a password; widths may still be changed. */
  void protect(Canvas canvas) {
    canvas.layout().protect(SheetLayout.Protection.INPUTS);
  }
}
