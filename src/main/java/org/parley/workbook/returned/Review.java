package org.parley.workbook.returned;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.parley.workbook.NoticeKind;
import org.parley.workbook.NoticeSeverity;
import org.parley.workbook.RecordedDeal;

/**
 * What a workbook says on a day.
 *
 * @param day the day on which it is looked at
 * @param filled into how many input cells a person entered something
 * @param inputs how many there are
 * @param points in the order of the workbook
 */
public record Review(
    RecordedDeal deal, LocalDate day, int filled, int inputs, List<ReviewPoint> points) {
  public Review {
    points = List.copyOf(points);
  }

  /** The points of a kind, the most urgent ones first, then by day. */
  public Stream<ReviewPoint> of(NoticeKind kind) {
    return points.stream()
        .filter(point -> point.kind() == kind)
        .sorted(
            Comparator.comparing(ReviewPoint::severity)
                .reversed()
                .thenComparing(point -> point.due().orElse(LocalDate.MAX)));
  }

  /** How many points of a severity there are. */
  public long count(NoticeSeverity severity) {
    return points.stream().filter(point -> point.severity() == severity).count();
  }
}
