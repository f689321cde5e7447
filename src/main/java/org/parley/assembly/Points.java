package org.parley.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.contract.Inline;
import org.parley.contract.PlainText;
import org.parley.library.LibraryClause;

/**
 * The points that a deal team negotiates, by subject in the house's order: what term sheet and
 * cover print.
 */
final class Points {
  /**
   * A point of one agreement.
   *
   * @param agreement the agreement's title
   * @param text the summary of the chosen variant
   */
  record Point(String agreement, LibraryClause.Point point, List<Inline> text) {
    Point {
      text = List.copyOf(text);
    }

    private String subject() {
      return point.subject();
    }

    private boolean open() {
      return text.stream()
          .anyMatch(
              inline ->
                  inline instanceof Inline.Filled filled && filled.origin() == Inline.Origin.OPEN);
    }

    private boolean says(Point other) {
      return point.equals(other.point) && PlainText.of(text).equals(PlainText.of(other.text));
    }

    private boolean differsFrom(Point other) {
      return point.label().equals(other.point.label()) && !agreement.equals(other.agreement);
    }
  }

  private final List<Point> points;

  /**
   * @param points in the order of the agreements; what several agreements say alike is listed once
   * @param subjects the subjects in the order of print
   */
  Points(List<Point> points, List<String> subjects) {
    var different = new ArrayList<Point>();
    for (Point point : points) {
      if (different.stream().noneMatch(point::says)) {
        different.add(point);
      }
    }
    different.sort(Comparator.comparingInt(point -> place(subjects, point.subject())));
    this.points = List.copyOf(different);
  }

  private static int place(List<String> subjects, String subject) {
    int place = subjects.indexOf(subject);
    return place < 0 ? subjects.size() : place;
  }

  List<Map<String, List<Inline>>> all() {
    return rows(point -> true);
  }

  /** Those that bind only once the agreements are signed. */
  List<Map<String, List<Inline>>> proposed() {
    return rows(point -> !point.point().binding());
  }

  /** Those that bind with the term sheet. */
  List<Map<String, List<Inline>>> binding() {
    return rows(point -> point.point().binding());
  }

  private List<Map<String, List<Inline>>> rows(Predicate<Point> wanted) {
    Set<String> begun = new HashSet<>();
    return points.stream()
        .filter(wanted)
        .map(point -> row(point, begun.add(point.subject())))
        .toList();
  }

  private Map<String, List<Inline>> row(Point point, boolean begins) {
    var row = new LinkedHashMap<String, List<Inline>>();
    if (begins) {
      row.put("begins", words(point.subject()));
    }
    row.put("subject", words(point.subject()));
    row.put("label", words(label(point)));
    row.put("text", point.text());
    row.put("binding", flag(point.point().binding()));
    row.put("open", flag(point.open()));
    return row;
  }

  /** The same label in two agreements names the agreement. */
  private String label(Point point) {
    boolean ambiguous = points.stream().anyMatch(point::differsFrom);
    return point.point().label() + (ambiguous ? " (" + point.agreement() + ")" : "");
  }

  private static List<Inline> words(String text) {
    return List.of(new Inline.Words(text));
  }

  /** A yes/no column: printed words for yes, nothing for no. */
  private static List<Inline> flag(boolean yes) {
    return yes ? words("yes") : List.of();
  }
}
