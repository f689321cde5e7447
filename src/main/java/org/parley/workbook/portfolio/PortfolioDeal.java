package org.parley.workbook.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parley.workbook.Concession;
import org.parley.workbook.NoticeKind;
import org.parley.workbook.NoticeSeverity;
import org.parley.workbook.RecordedDeal;
import org.parley.workbook.returned.Review;
import org.parley.workbook.returned.ReviewPoint;

/**
 * What a portfolio says of one deal. Holds no more of its workbook than is printed, so that
 * hundreds fit into memory.
 *
 * @param day on which the deal is looked at
 * @param filled how many input cells hold something
 * @param inputs how many there are
 * @param figures how many metrics have a figure
 * @param within how many of these are within their threshold, with no trigger fired
 * @param next the first day from {@code day} on by which something is to be done
 * @param amounts by currency; only those in which something is payable
 * @param points that call for action or are to be watched, in the order of a review
 * @param concessions that the deal records
 */
public record PortfolioDeal(
    RecordedDeal deal,
    LocalDate day,
    int filled,
    int inputs,
    int figures,
    int within,
    Optional<NextDate> next,
    SortedMap<String, PortfolioAmount> amounts,
    List<PortfolioPoint> points,
    List<Concession> concessions) {
  /** A day, and what is due on it. */
  public record NextDate(LocalDate day, String label) {}

  public PortfolioDeal {
    amounts = Collections.unmodifiableSortedMap(new TreeMap<>(amounts));
    points = List.copyOf(points);
    concessions = List.copyOf(concessions);
  }

  /** The deal as a review of its workbook shows it. */
  public static PortfolioDeal of(Review review, List<Concession> concessions) {
    return new PortfolioDeal(
        review.deal(),
        review.day(),
        review.filled(),
        review.inputs(),
        (int) metrics(review).count(),
        (int) metrics(review).filter(point -> point.severity() == NoticeSeverity.QUIET).count(),
        next(review),
        amounts(review),
        urgent(review),
        concessions);
  }

  /** Gates and commitments have figures too, but are no metrics. */
  private static Stream<ReviewPoint> metrics(Review review) {
    return review.points().stream()
        .filter(point -> point.kind() == NoticeKind.TRIGGER || point.kind() == NoticeKind.SCORE)
        .filter(point -> point.figure().isPresent());
  }

  private static Optional<NextDate> next(Review review) {
    return review.points().stream()
        .filter(point -> point.due().filter(due -> !due.isBefore(review.day())).isPresent())
        .min(Comparator.comparing(point -> point.due().orElseThrow()))
        .map(point -> new NextDate(point.due().orElseThrow(), point.label()));
  }

  /** A quiet amount is paid, or not owed yet. */
  private static SortedMap<String, PortfolioAmount> amounts(Review review) {
    var amounts = new TreeMap<String, PortfolioAmount>();
    review.points().stream()
        .filter(point -> point.severity() != NoticeSeverity.QUIET && !point.currency().isEmpty())
        .forEach(
            point ->
                amounts.merge(
                    point.currency(),
                    new PortfolioAmount(point.figure().orElse(BigDecimal.ZERO), point.overdue()),
                    PortfolioAmount::plus));
    amounts.values().removeIf(amount -> amount.payable().signum() == 0);
    return amounts;
  }

  private static List<PortfolioPoint> urgent(Review review) {
    return Stream.of(NoticeKind.values())
        .flatMap(review::of)
        .filter(point -> point.severity() != NoticeSeverity.QUIET)
        .map(PortfolioPoint::of)
        .toList();
  }

  /** How many triggers have fired. */
  public int triggers() {
    return (int)
        points.stream()
            .filter(point -> point.kind() == NoticeKind.TRIGGER && point.action())
            .count();
  }

  /** How many points call for action, or are to be watched. */
  public int points(boolean action) {
    return (int) points.stream().filter(point -> point.action() == action).count();
  }

  /** What is payable in a currency. */
  public PortfolioAmount amount(String currency) {
    return amounts.getOrDefault(currency, PortfolioAmount.NONE);
  }
}
