package org.parley.app;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parley.assembly.ReportLists;
import org.parley.library.ValueWording;
import org.parley.value.Money;
import org.parley.value.Value;
import org.parley.workbook.NoticeKind;
import org.parley.workbook.NoticeSeverity;
import org.parley.workbook.returned.Review;
import org.parley.workbook.returned.ReviewPoint;

/** What a review says, as the lists that its memo prints. */
record ReviewLists(Review review, ValueWording words) {
  /** A memo has one page or two. */
  private static final int LONGEST = 15;

  private static final int NEXT_DATES = 8;

  ReportLists all() {
    return new ReportLists(
        Map.of(
            "review_facts", List.of(facts()),
            "review_fired", rows(urgent(NoticeSeverity.FIRED)),
            "review_near", rows(urgent(NoticeSeverity.NEAR).limit(LONGEST)),
            "review_payments", rows(payments().limit(LONGEST)),
            "review_dates", rows(dates()),
            "review_scores", rows(scores())));
  }

  private Map<String, String> facts() {
    var facts = new LinkedHashMap<String, String>();
    facts.put("day", day(review.day()));
    facts.put("filled", Integer.toString(review.filled()));
    facts.put("inputs", Integer.toString(review.inputs()));
    facts.put("fired", Long.toString(review.count(NoticeSeverity.FIRED)));
    facts.put("near", Long.toString(review.count(NoticeSeverity.NEAR)));
    put(facts, "near_left", left(urgent(NoticeSeverity.NEAR)));
    put(facts, "payments_left", left(payments()));
    return facts;
  }

  /** How many points a list leaves to the full report; the empty text for none. */
  private static String left(Stream<ReviewPoint> points) {
    long left = points.count() - LONGEST;
    return left > 0 ? Long.toString(left) : "";
  }

  private Stream<ReviewPoint> urgent(NoticeSeverity severity) {
    return Stream.of(NoticeKind.values())
        .filter(kind -> kind != NoticeKind.PAYMENT)
        .flatMap(review::of)
        .filter(point -> point.severity() == severity);
  }

  private Stream<ReviewPoint> payments() {
    return review
        .of(NoticeKind.PAYMENT)
        .filter(point -> point.severity() != NoticeSeverity.QUIET)
        .sorted(Comparator.comparing(point -> point.severity() != NoticeSeverity.FIRED));
  }

  /** The next days from the day of the review on. */
  private Stream<ReviewPoint> dates() {
    return review.points().stream()
        .filter(point -> point.due().filter(due -> !due.isBefore(review.day())).isPresent())
        .sorted(Comparator.comparing(point -> point.due().orElseThrow()))
        .limit(NEXT_DATES);
  }

  private Stream<ReviewPoint> scores() {
    return Stream.of(NoticeKind.TRIGGER, NoticeKind.SCORE)
        .flatMap(review::of)
        .filter(point -> point.figure().isPresent());
  }

  private List<Map<String, String>> rows(Stream<ReviewPoint> points) {
    return points.map(this::row).toList();
  }

  private Map<String, String> row(ReviewPoint point) {
    var row = new LinkedHashMap<String, String>();
    put(row, "label", point.label());
    put(row, "state", point.state());
    put(row, "section", point.section());
    put(row, "due", point.due().map(this::day).orElse(""));
    put(row, "figure", point.figure().map(figure -> figure(point, figure)).orElse(""));
    put(row, "overdue", point.overdueInPart().map(late -> figure(point, late)).orElse(""));
    put(row, "call", point.call());
    return row;
  }

  private String figure(ReviewPoint point, BigDecimal figure) {
    return point.currency().isEmpty()
        ? figure.toPlainString()
        : words.plain(Money.of(point.currency(), figure));
  }

  private String day(LocalDate day) {
    return words.plain(new Value.Day(day));
  }

  private static void put(Map<String, String> row, String column, String text) {
    if (!text.isEmpty()) {
      row.put(column, text);
    }
  }
}
