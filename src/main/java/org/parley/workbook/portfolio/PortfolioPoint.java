package org.parley.workbook.portfolio;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.workbook.NoticeKind;
import org.parley.workbook.NoticeSeverity;
import org.parley.workbook.returned.ReviewPoint;

/**
 * A point of a deal that calls for action or is to be watched.
 *
 * @param action true if it calls for action
 * @param state in words
 * @param due day by which something is to be done
 * @param section of the agreement that it rests on
 */
public record PortfolioPoint(
    NoticeKind kind,
    String label,
    boolean action,
    String state,
    Optional<LocalDate> due,
    String section) {
  static PortfolioPoint of(ReviewPoint point) {
    return new PortfolioPoint(
        point.kind(),
        point.label(),
        point.severity() == NoticeSeverity.FIRED,
        point.state(),
        point.due(),
        point.section());
  }
}
