package org.parley.termsheet;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.deal.Negotiation.Point;
import org.parley.deal.Negotiation.Side;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.term.Range;
import org.parley.value.Answer;
import org.parley.value.Period;
import org.parley.value.Value;

/** Compares what the sides of a point ask for with each other and with what the deal says. */
record NegotiationCheck(Findings findings) {
  void check(Point point, Answer agreed) {
    if (unlike(point, agreed)) {
      findings.report(
          DiagnosticCode.LIMITS_IN_OTHER_UNITS
              .at(point.span(), point.declaration().path())
              .withHint("State the limits in the unit in which the deal states the value."));
      return;
    }
    sameWay(point);
    agreed.known().ifPresent(value -> limits(point, value));
  }

  /** Periods of different units have no common scale. */
  private static boolean unlike(Point point, Answer agreed) {
    Stream<Value> stated =
        point.sides().values().stream()
            .flatMap(side -> Stream.concat(Stream.of(side.target()), side.reservation().stream()));
    return Stream.concat(stated, agreed.known().stream())
            .filter(Period.class::isInstance)
            .map(value -> ((Period) value).unit())
            .distinct()
            .count()
        > 1;
  }

  private void sameWay(Point point) {
    Iterator<Side> sides = point.sides().values().iterator();
    int first = wants(sides.next());
    if (sides.hasNext() && first != 0 && first == wants(sides.next())) {
      findings.report(
          DiagnosticCode.LIMITS_ON_ONE_SIDE
              .at(point.span(), point.declaration().path())
              .withHint("Compare target and reservation value of each side."));
    }
  }

  /** 1 if the side asks for more than it accepts at worst, -1 for less, 0 if that is not said. */
  private static int wants(Side side) {
    return Range.compare(side.target(), side.reservation().get(0)).map(Integer::signum).orElse(0);
  }

  private void limits(Point point, Value agreed) {
    for (Map.Entry<String, Side> side : point.sides().entrySet()) {
      if (isBeyond(side.getValue(), agreed)) {
        findings.report(
            DiagnosticCode.WORSE_THAN_RESERVATION
                .at(side.getValue().span(), point.declaration().path(), side.getKey())
                .withHint(
                    "The alternative is better than this deal, or the limit is out of date."));
      }
    }
  }

  private static boolean isBeyond(Side side, Value agreed) {
    if (agreed instanceof Value.Choice) {
      List<Value> accepted = side.reservation();
      return !accepted.contains(agreed) && !side.target().equals(agreed);
    }
    Optional<Integer> over = Range.compare(agreed, side.reservation().get(0));
    return wants(side) != 0 && over.filter(order -> order * wants(side) < 0).isPresent();
  }
}
