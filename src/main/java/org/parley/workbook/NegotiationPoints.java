package org.parley.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.deal.Answered;
import org.parley.deal.Negotiation.Point;
import org.parley.deal.Negotiation.Side;
import org.parley.value.Money;
import org.parley.value.Percent;
import org.parley.value.Period;
import org.parley.value.Value;

/** The points of a negotiation: limits of both sides, the room between them, what is agreed. */
record NegotiationPoints(Draft draft, Canvas canvas, NegotiationLayout layout) {
  private static final List<NegotiationText> HEADS =
      List.of(
          NegotiationText.HEAD_POINT,
          NegotiationText.HEAD_AGREED,
          NegotiationText.HEAD_UNIT,
          NegotiationText.HEAD_OWN_TARGET,
          NegotiationText.HEAD_OWN_LIMIT,
          NegotiationText.HEAD_OTHER_SIDE,
          NegotiationText.HEAD_OTHER_TARGET,
          NegotiationText.HEAD_OTHER_LIMIT,
          NegotiationText.HEAD_FROM,
          NegotiationText.HEAD_TO,
          NegotiationText.HEAD_ZONE,
          NegotiationText.HEAD_OWN_SHARE,
          NegotiationText.HEAD_OTHER_SHARE,
          NegotiationText.HEAD_STATE,
          NegotiationText.HEAD_OWN_WANTS,
          NegotiationText.HEAD_OTHER_WANTS);

  void write(List<Point> points) {
    int band = layout.pointsBand();
    canvas.text(
        layout.at(band, 0).block(1, NegotiationLayout.PRINTED),
        draft.say(NegotiationText.BAND_POINTS),
        Look.BAND);
    canvas.text(
        layout.at(band + 1, 0).block(1, NegotiationLayout.PRINTED),
        draft.say(NegotiationText.HELP_POINTS),
        Look.PURPOSE);
    draft.heads(canvas, layout.at(band + 2, 0), HEADS);
    for (int at = 0; at < points.size(); at++) {
      write(points.get(at), layout.at(layout.firstPoint() + at, 0));
    }
    draft.name("NegotiationAgreed", layout.column(NegotiationLayout.AGREED));
    draft.name("NegotiationOwnLimits", layout.column(NegotiationLayout.OWN_LIMIT));
    draft.name("NegotiationOtherLimits", layout.column(NegotiationLayout.OTHER_LIMIT));
    draft.name("NegotiationFrom", layout.column(NegotiationLayout.FROM));
    draft.name("NegotiationTo", layout.column(NegotiationLayout.TO));
    draft.name("NegotiationZones", layout.column(NegotiationLayout.ZONE));
    draft.name("NegotiationOwnShares", layout.column(NegotiationLayout.OWN_SHARE));
    draft.name("NegotiationOtherShares", layout.column(NegotiationLayout.OTHER_SHARE));
    draft.name("NegotiationStates", layout.column(NegotiationLayout.STATE));
    flags();
  }

  private void write(Point point, Place row) {
    var sides = new NegotiationSides(draft.deal(), point);
    canvas.text(row, label(point), Look.STRONG);
    canvas.text(row.right(NegotiationLayout.OTHER_SIDE), sides.otherLabel(), Look.BODY);
    Optional<Value> agreed =
        draft
            .deal()
            .answered()
            .filter(answered -> answered.path().equals(point.declaration().path()))
            .map(Answered::answer)
            .findFirst()
            .flatMap(answer -> answer.known());
    Value kind = sides.own().target();
    canvas.text(row.right(NegotiationLayout.UNIT), unit(kind), Look.BODY);
    if (kind instanceof Value.Choice) {
      choice(point, row, sides, agreed);
    } else {
      figures(row, sides, agreed, kind);
    }
  }

  private String label(Point point) {
    return point.declaration().label();
  }

  private String unit(Value value) {
    if (value instanceof Money money) {
      return money.currency();
    }
    if (value instanceof Period period) {
      return period.unit().plural();
    }
    if (value instanceof Value.Choice) {
      return draft.say(NegotiationText.CHOICES);
    }
    return value instanceof Percent ? "%" : "";
  }

  private void figures(Place row, NegotiationSides sides, Optional<Value> agreed, Value kind) {
    Optional<Side> other = sides.other();
    input(row.right(NegotiationLayout.AGREED), agreed, kind);
    input(row.right(NegotiationLayout.OWN_TARGET), Optional.of(kind), kind);
    input(
        row.right(NegotiationLayout.OWN_LIMIT),
        Optional.of(sides.own().reservation().get(0)),
        kind);
    input(row.right(NegotiationLayout.OTHER_TARGET), other.map(Side::target), kind);
    input(
        row.right(NegotiationLayout.OTHER_LIMIT),
        other.map(side -> side.reservation().get(0)),
        kind);
    var formulas = new NegotiationFormulas(draft.texts(), row);
    formula(row, NegotiationLayout.FROM, formulas.from(), Look.FIGURE, format(kind));
    formula(row, NegotiationLayout.TO, formulas.to(), Look.FIGURE, format(kind));
    formula(row, NegotiationLayout.ZONE, formulas.zone(), Look.STATUS, Format.GENERAL);
    formula(row, NegotiationLayout.OWN_SHARE, formulas.ownShare(), Look.FIGURE, Format.SHARE);
    formula(row, NegotiationLayout.OTHER_SHARE, formulas.otherShare(), Look.FIGURE, Format.SHARE);
    formula(row, NegotiationLayout.STATE, formulas.state(), Look.STATUS, Format.GENERAL);
    formula(row, NegotiationLayout.OWN_WANTS, formulas.ownWants(), Look.HELPER, Format.WHOLE);
    formula(row, NegotiationLayout.OTHER_WANTS, formulas.otherWants(), Look.HELPER, Format.WHOLE);
  }

  private void formula(Place row, int column, String formula, Look look, String format) {
    canvas.formula(row.right(column), formula, look, format);
  }

  private void input(Place place, Optional<Value> value, Value kind) {
    new InputRules(draft, canvas).limit(place.block(1, 1), kind instanceof Value.Day, format(kind));
    value.ifPresent(
        known -> {
          if (known instanceof Value.Day day) {
            canvas.date(place, day.date(), Look.INPUT);
          } else {
            DeclaredCell.number(known)
                .ifPresent(number -> canvas.number(place, number, Look.INPUT, format(kind)));
          }
        });
  }

  private static String format(Value kind) {
    if (kind instanceof Money) {
      return Format.MONEY;
    }
    if (kind instanceof Value.Day) {
      return Format.DATE;
    }
    if (kind instanceof Value.Quantity quantity) {
      return Format.exact(
          List.of(Optional.of(quantity.amount()).map(BigDecimal::stripTrailingZeros)));
    }
    return kind instanceof Percent ? Format.PERCENT : Format.WHOLE;
  }

  private void choice(Point point, Place row, NegotiationSides sides, Optional<Value> agreed) {
    words(row, NegotiationLayout.AGREED, agreed.map(value -> said(point, value)).orElse(""));
    words(row, NegotiationLayout.OWN_TARGET, said(point, sides.own().target()));
    words(row, NegotiationLayout.OWN_LIMIT, all(point, sides.own().reservation().stream()));
    words(
        row,
        NegotiationLayout.OTHER_TARGET,
        sides.other().map(side -> said(point, side.target())).orElse(""));
    words(
        row,
        NegotiationLayout.OTHER_LIMIT,
        sides.other().map(side -> all(point, side.reservation().stream())).orElse(""));
    canvas.text(row.right(NegotiationLayout.FROM).block(1, 3), zone(point, sides), Look.STATUS);
    words(row, NegotiationLayout.OWN_SHARE, "");
    words(row, NegotiationLayout.OTHER_SHARE, "");
    canvas.text(row.right(NegotiationLayout.STATE), state(sides, agreed), Look.STATUS);
  }

  private void words(Place row, int column, String words) {
    canvas.text(row.right(column), words, Look.BODY);
  }

  private String zone(Point point, NegotiationSides sides) {
    if (sides.other().isEmpty()) {
      return draft.say(NegotiationText.STATUS_UNKNOWN);
    }
    String both =
        all(
            point,
            point.declaration().choices().keySet().stream()
                .map(Value.Choice::new)
                .filter(value -> accepts(sides.own(), value))
                .filter(value -> accepts(sides.other().get(), value)));
    return both.isEmpty()
        ? draft.say(NegotiationText.CHOICE_NONE)
        : draft.say(NegotiationText.CHOICE_ZONE, java.util.Map.of("choices", both));
  }

  private String state(NegotiationSides sides, Optional<Value> agreed) {
    if (agreed.isEmpty()) {
      return draft.say(NegotiationText.STATUS_OPEN);
    }
    if (!accepts(sides.own(), agreed.get())) {
      return draft.say(NegotiationText.CHOICE_OWN);
    }
    boolean refused = sides.other().filter(side -> !accepts(side, agreed.get())).isPresent();
    return draft.say(refused ? NegotiationText.CHOICE_OTHER : NegotiationText.CHOICE_WITHIN);
  }

  private static boolean accepts(Side side, Value value) {
    return side.target().equals(value) || side.reservation().contains(value);
  }

  private static String all(Point point, Stream<? extends Value> values) {
    return values.map(value -> said(point, value)).collect(Collectors.joining("; "));
  }

  /** In the words that the interview gives for a choice. */
  private static String said(Point point, Value value) {
    return value instanceof Value.Choice choice
        ? point.declaration().choices().getOrDefault(choice.key(), choice.key())
        : value.toString();
  }

  private void flags() {
    var flags = new Flags(canvas);
    Strip zones = layout.column(NegotiationLayout.ZONE);
    String zone = zones.first().inColumn();
    flags.fill(
        zones, zone + "=" + draft.texts().literal(NegotiationText.STATUS_ROOM), Palette.GOOD);
    flags.fill(zones, zone + "=" + draft.texts().literal(NegotiationText.STATUS_NONE), Palette.BAD);
    Strip states = layout.column(NegotiationLayout.STATE);
    String state = states.first().inColumn();
    flags.fill(
        states,
        state + "=" + draft.texts().literal(NegotiationText.STATUS_BEYOND_OWN),
        Palette.BAD);
    flags.fill(
        states,
        state + "=" + draft.texts().literal(NegotiationText.STATUS_BEYOND_OTHER),
        Palette.DOUBTFUL);
    flags.fill(
        states, state + "=" + draft.texts().literal(NegotiationText.STATUS_WITHIN), Palette.GOOD);
  }
}
