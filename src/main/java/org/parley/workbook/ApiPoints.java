package org.parley.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.deal.Answered;

/** The points beside the tables on top: figures on the left page, words on the right. */
record ApiPoints(Draft draft, Canvas canvas, ApiData data, ApiLayout layout) {
  /** A point that no formula reads. */
  private record Aside(ApiText words, String path) {}

  private static final List<Aside> ASIDES =
      List.of(
          new Aside(ApiText.INVOICE, ApiData.INVOICE),
          new Aside(ApiText.DUE, ApiData.DUE),
          new Aside(ApiText.LOCK, ApiData.LOCK),
          new Aside(ApiText.INCREASE_NOTICE, ApiData.INCREASE_NOTICE),
          new Aside(ApiText.CLAIM, ApiData.CLAIM),
          new Aside(ApiText.EXIT_NOTICE, ApiData.EXIT_NOTICE));

  /** Columns from the first result to the words on the right page. */
  private static final int RIGHT = 7;

  void write() {
    heads(layout.at(ApiLayout.TOP_HEAD, layout.point()));
    for (ApiPoint point : ApiPoint.of(data)) {
      Place value = ApiPoint.place(data, layout, point);
      words(value, point.words());
      figure(value, point);
    }
    List<Aside> asides = asides();
    for (int at = 0; at < asides.size(); at++) {
      write(layout.choice(at, RIGHT), asides.get(at));
    }
    if (!asides.isEmpty()) {
      Place head = layout.choice(-1, RIGHT);
      canvas.text(head.block(1, 2), draft.say(ApiText.HEAD_TERM), Look.HEAD);
      canvas.text(head.right(2).block(1, 2), draft.say(ApiText.HEAD_VALUE), Look.HEAD);
    }
  }

  private void write(Place first, Aside aside) {
    Optional<String> said = said(aside.path());
    canvas.text(first.block(1, 2), draft.say(aside.words()), Look.BODY);
    canvas.text(
        first.right(2).block(1, 2),
        said.orElse(draft.say(CommonText.OPEN)),
        said.isPresent() ? Look.CENTRE : Look.OPEN);
  }

  private List<Aside> asides() {
    if (!data.hasInvoices()) {
      return List.of();
    }
    List<Aside> asides = new ArrayList<>(ASIDES);
    asides.removeIf(aside -> data.answers().find(aside.path()).isEmpty());
    return asides;
  }

  private void heads(Place first) {
    canvas.text(first.block(1, ApiLayout.POINT_WORDS), draft.say(ApiText.HEAD_TERM), Look.HEAD);
    canvas.text(first.right(ApiLayout.POINT_WORDS), draft.say(ApiText.HEAD_VALUE), Look.HEAD);
  }

  private void words(Place value, ApiText words) {
    Place first = value.right(-ApiLayout.POINT_WORDS);
    canvas.text(first.block(1, ApiLayout.POINT_WORDS), draft.say(words), Look.BODY);
  }

  private void figure(Place place, ApiPoint point) {
    if (point == ApiPoint.START) {
      draft.words(canvas, place, data.answers().text(point.path()), Look.CENTRE);
      return;
    }
    draft.number(canvas, place, data.figure(point.path()).number(), format(point));
  }

  private static String format(ApiPoint point) {
    return switch (point) {
      case MULTIPLE -> Format.like(List.of());
      case UPGRADE_AFTER, MISSED_MONTHS, MISSED_WITHIN -> Format.WHOLE;
      default -> Format.PERCENT;
    };
  }

  private Optional<String> said(String path) {
    return data.answers()
        .find(path)
        .flatMap(
            (Answered answered) ->
                answered
                    .answer()
                    .known()
                    .map(value -> draft.input().words().of(answered.declaration(), value)));
  }
}
