package org.parley.workbook.file;

import java.util.SortedSet;
import org.parley.workbook.draft.PageSetup;
import org.parley.workbook.draft.SheetLayout;
import org.parley.xml.PartXml;

/**
 * The elements of a sheet for printing.
 *
 * @param xml of the sheet
 */
record PrintXml(SheetLayout layout, PartXml xml) {
  /** Between the edge of the paper and the header, in inches. */
  private static final String HEADER = "0.3";

  private static final int LAST_ROW = 1_048_575;
  private static final int LAST_COLUMN = 16_383;

  void write() {
    layout.page().ifPresent(this::page);
    breaks("rowBreaks", layout.rowBreaks(), LAST_COLUMN);
    breaks("colBreaks", layout.columnBreaks(), LAST_ROW);
  }

  private void page(PageSetup page) {
    String side = Double.toString(page.margins().side());
    String edge = Double.toString(page.margins().edge());
    xml.empty("printOptions", "horizontalCentered", "true");
    xml.open("pageMargins", "left", side, "right", side, "top", edge, "bottom", edge);
    xml.attributes("header", HEADER, "footer", HEADER).close();
    xml.open("pageSetup", "paperSize", Integer.toString(page.paper()));
    if (page.size() instanceof PageSetup.Scaled scaled) {
      xml.attributes("scale", Integer.toString(scaled.percent()));
    } else if (page.size() instanceof PageSetup.OnePageWide wide) {
      String high = Integer.toString(wide.pagesHigh().orElse(0));
      xml.attributes("fitToWidth", "1", "fitToHeight", high);
    }
    xml.attributes("orientation", "landscape").close();
    xml.open("headerFooter");
    xml.words("oddHeader", XmlText.encoded(page.header()));
    xml.words("oddFooter", XmlText.encoded(page.footer())).close();
  }

  /**
   * Where pages end.
   *
   * @param after the 0-based rows or columns before them
   * @param across the last column or row that a break crosses, 0-based
   */
  private void breaks(String list, SortedSet<Integer> after, int across) {
    if (after.isEmpty()) {
      return;
    }
    String count = Integer.toString(after.size());
    xml.open(list, "count", count, "manualBreakCount", count);
    for (int at : after) {
      xml.open("brk", "id", Integer.toString(at + 1));
      xml.attributes("max", Integer.toString(across), "man", "true").close();
    }
    xml.close();
  }
}
