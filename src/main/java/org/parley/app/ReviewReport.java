package org.parley.app;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.parley.workbook.NoticeKind;
import org.parley.workbook.NoticeSeverity;
import org.parley.workbook.returned.Review;
import org.parley.workbook.returned.ReviewPoint;

/** A review as lines for people. */
public record ReviewReport(Review review) {
  public List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add(review.deal().title() + ", as of " + review.day());
    lines.add(
        review.filled()
            + " of "
            + review.inputs()
            + " input cells are filled in; "
            + review.count(NoticeSeverity.FIRED)
            + " points call for action, "
            + review.count(NoticeSeverity.NEAR)
            + " are near or open.");
    part(lines, "Action:", points(NoticeSeverity.FIRED));
    part(lines, "Watch:", points(NoticeSeverity.NEAR));
    part(lines, "Latest figures:", scores());
    if (lines.size() == 2) {
      lines.add("");
      lines.add("Nothing calls for action.");
    }
    return lines;
  }

  private List<ReviewPoint> points(NoticeSeverity severity) {
    return Stream.of(NoticeKind.values())
        .flatMap(review::of)
        .filter(point -> point.severity() == severity)
        .toList();
  }

  private List<ReviewPoint> scores() {
    return Stream.of(NoticeKind.TRIGGER, NoticeKind.SCORE)
        .flatMap(review::of)
        .filter(point -> point.severity() == NoticeSeverity.QUIET && point.figure().isPresent())
        .toList();
  }

  private static void part(List<String> lines, String head, List<ReviewPoint> points) {
    if (points.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(head);
    for (ReviewPoint point : points) {
      lines.add("  " + line(point));
      if (!point.call().isEmpty()) {
        lines.add("    " + point.call());
      }
    }
  }

  private static String line(ReviewPoint point) {
    String figure = point.figure().map(found -> " " + figure(point, found)).orElse("");
    String late =
        point.overdueInPart().map(part -> ", of this overdue " + figure(point, part)).orElse("");
    String due = point.due().map(day -> ", by " + day).orElse("");
    return point.kind().name().toLowerCase(Locale.ROOT)
        + ": "
        + point.label()
        + ":"
        + figure
        + " "
        + point.state()
        + late
        + due
        + " ("
        + point.section()
        + ")";
  }

  private static String figure(ReviewPoint point, BigDecimal figure) {
    return (point.currency() + " " + figure.toPlainString()).strip();
  }
}
