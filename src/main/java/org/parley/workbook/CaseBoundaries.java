package org.parley.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.value.Row;

/** Where each tier's price gives way to that of the next; {@code PriceBoundary} in Java. */
record CaseBoundaries(Draft draft, Canvas canvas, ApiData data, ApiLayout from, CaseLayout layout) {
  private static final int CALLS = 2;
  private static final int WHY = 3;
  private static final int STATED = 7;

  /** Columns of interim results: kinks in rising order, the difference in cost there. */
  private static final int KINK = CaseTierFormulas.REACHED + 2;

  private static final int KINKS = 8;
  private static final int DIFFERENCE = KINK + KINKS;

  /** The first full calls after each kink, the difference there, and where the next tier wins. */
  private static final int CALL = DIFFERENCE + KINKS;

  private static final int AT_CALL = CALL + KINKS;
  private static final int CROSSING = AT_CALL + KINKS;

  void write() {
    Place band = layout.at(layout.boundaryBand(), 0);
    canvas.text(band.block(1, layout.printed()), draft.say(CaseText.BAND_BOUNDARIES), Look.BAND);
    Place head = band.down(1);
    draft.heads(
        canvas, head, List.of(CaseText.HEAD_LOWER, CaseText.HEAD_HIGHER, CaseText.HEAD_BOUNDARY));
    canvas.text(why(head.row()), draft.say(CaseText.HEAD_WHY), Look.HEAD);
    canvas.text(stated(head.row()), draft.say(CaseText.HEAD_STATED), Look.HEAD);
    canvas.text(layout.interim(head, KINK), draft.say(CaseText.INTERIM), Look.ASIDE);
    for (int lower = 0; lower + 1 < layout.tiers(); lower++) {
      write(lower);
    }
    String section = data.serving().section(ApiData.PRICES_SECTION, ApiData.SECTION);
    canvas.text(
        layout.boundary(layout.tiers() - 1, 0).block(1, layout.printed()),
        draft.say(CaseText.BOUNDARIES_NOTE, Map.of("section", section)),
        Look.PURPOSE);
    draft.name("CaseBoundaries", layout.boundary(0, CALLS).block(layout.tiers() - 1, 1));
  }

  private Strip why(int row) {
    return layout.at(row, WHY).block(1, STATED - WHY);
  }

  private Strip stated(int row) {
    return layout.at(row, STATED).block(1, layout.printed() - STATED);
  }

  private void write(int lower) {
    Row next = data.tiers().get(lower + 1);
    Place first = layout.boundary(lower, 0);
    canvas.text(first, data.tiers().get(lower).key(), Look.STRONG);
    canvas.text(first.right(1), next.key(), Look.STRONG);
    interim(lower);
    canvas.formula(first.right(CALLS), calls(lower), Look.FIGURE, Format.WHOLE);
    canvas.formula(why(first.row()), words(lower), Look.STATUS, Format.GENERAL);
    canvas.reserve(why(first.row()), draft.say(CaseText.STATUS_NO_BOUNDARY), Look.STATUS);
    Optional<String> reason = next.text("reason");
    canvas.text(
        stated(first.row()),
        reason.orElse(draft.say(CommonText.OPEN)),
        reason.isPresent() ? Look.BODY : Look.OPEN);
  }

  private CaseTierFormulas tier(int tier) {
    return new CaseTierFormulas(data, from, layout, draft.texts(), tier);
  }

  private Place interim(int lower, int column) {
    return layout.interim(layout.boundary(lower, 0), column);
  }

  private void interim(int lower) {
    for (int at = 0; at < KINKS; at++) {
      helper(interim(lower, KINK + at), kink(lower, at));
      helper(interim(lower, DIFFERENCE + at), difference(lower, KINK + at));
      if (at > 0) {
        String kink = interim(lower, KINK + at - 1).here();
        helper(interim(lower, CALL + at), "-INT(-" + kink + ")");
        helper(interim(lower, AT_CALL + at), difference(lower, CALL + at));
        helper(interim(lower, CROSSING + at), crossing(lower, at));
      }
    }
  }

  private void helper(Place place, String formula) {
    canvas.formula(place, formula, Look.HELPER, Format.GENERAL);
  }

  private String kink(int lower, int at) {
    if (at == 0) {
      return "0";
    }
    Strip both = layout.interim(layout.tier(lower, 0), CaseTierFormulas.QUOTA).block(2, 3);
    return at == KINKS - 1
        ? CaseTierFormulas.ENDLESS
        : "MIN(%s,SMALL(%s,%s))".formatted(CaseTierFormulas.ENDLESS, both.here(), at);
  }

  /**
   * What the lower tier costs more than the higher one.
   *
   * @param column of the calls
   */
  private String difference(int lower, int column) {
    String calls = interim(lower, column).here();
    return "ROUND(%s-%s,8)".formatted(tier(lower).cost(calls), tier(lower + 1).cost(calls));
  }

  /** The fewest full calls between two kinks at which the higher tier costs less; may be none. */
  private String crossing(int lower, int at) {
    String before = interim(lower, DIFFERENCE + at - 1).here();
    String after = interim(lower, DIFFERENCE + at).here();
    String start = interim(lower, KINK + at - 1).here();
    String end = interim(lower, KINK + at).here();
    String first = interim(lower, CALL + at).here();
    String next =
        "INT(ROUND(%3$s-%1$s*(%4$s-%3$s)/(%2$s-%1$s),6))+1".formatted(before, after, start, end);
    return "IF(AND(%1$s<=%2$s,%3$s>0),%1$s,IF(AND(%4$s<=0,%5$s>0),IF(%6$s<=%2$s,%6$s,\"\"),\"\"))"
        .formatted(first, end, interim(lower, AT_CALL + at).here(), before, after, next);
  }

  /** The fewest calls at which the higher tier costs less; endless if it never does. */
  private String cheaper(int lower) {
    Strip crossings = interim(lower, CROSSING + 1).block(1, KINKS - 1);
    return "IF(COUNT(%1$s)=0,2*%2$s,MIN(%1$s))"
        .formatted(crossings.here(), CaseTierFormulas.ENDLESS);
  }

  /** The fewest calls that only the higher tier answers; endless if there are none. */
  private String alone(int lower) {
    String most = tier(lower).interim(CaseTierFormulas.MOST);
    return "IF(%1$s<%2$s,%1$s+1,2*%2$s)".formatted(most, CaseTierFormulas.ENDLESS);
  }

  private String choose(int lower, String open, String never, String found) {
    return "IF(%1$s+%2$s>0,%3$s,IF(MIN(%4$s,%5$s)>%6$s,%7$s,%8$s))"
        .formatted(
            tier(lower).interim(CaseTierFormulas.OPEN),
            tier(lower + 1).interim(CaseTierFormulas.OPEN),
            open,
            cheaper(lower),
            alone(lower),
            tier(lower + 1).interim(CaseTierFormulas.MOST),
            never,
            found);
  }

  private String calls(int lower) {
    WorkbookTexts texts = draft.texts();
    return choose(
        lower,
        texts.literal(CommonText.OPEN),
        texts.literal(CaseText.STATUS_NEVER),
        "MIN(%s,%s)".formatted(cheaper(lower), alone(lower)));
  }

  private String words(int lower) {
    WorkbookTexts texts = draft.texts();
    String found =
        "IF(%1$s=0,%2$s,IF(%1$s<=%3$s,%4$s,%5$s))"
            .formatted(
                cheaper(lower),
                texts.literal(CaseText.STATUS_ALWAYS),
                alone(lower),
                texts.literal(CaseText.STATUS_CHEAPER),
                texts.literal(CaseText.STATUS_ONLY));
    return choose(
        lower,
        texts.literal(CaseText.STATUS_BOUNDARY_OPEN),
        texts.literal(CaseText.STATUS_NO_BOUNDARY),
        found);
  }
}
