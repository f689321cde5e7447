package org.parley.workbook.draft;

import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * How a sheet prints: landscape, centred across the page.
 *
 * @param printed the block that prints
 * @param paper its size, by Excel's number
 * @param size of the cells on paper
 * @param margins between the edge of the paper and the cells
 * @param header with Excel's codes, such as {@code &L} for what stands on the left
 * @param footer likewise
 */
public record PageSetup(
    CellRangeAddress printed, int paper, Size size, Margins margins, String header, String footer) {
  /** How large the cells are printed. */
  public sealed interface Size {}

  /**
   * As wide as a page.
   *
   * @param pagesHigh how many pages high at most; none for as many as it takes
   */
  public record OnePageWide(Optional<Integer> pagesHigh) implements Size {}

  /** In percent of the full size. */
  public record Scaled(int percent) implements Size {}

  /** In inches. */
  public record Margins(double side, double edge) {}
}
