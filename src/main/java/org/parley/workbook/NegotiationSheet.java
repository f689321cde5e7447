package org.parley.workbook;

import java.util.List;
import java.util.Optional;
import org.parley.deal.Negotiation;
import org.parley.deal.Party;

/** The preparation of the talks; only what the internal file says. */
record NegotiationSheet(String name, Negotiation negotiation) implements SheetContent {
  private static final int LEGEND_COLUMNS = 4;

  /** Empty if nothing is prepared. */
  static Optional<SheetContent> of(Draft draft) {
    return Optional.of(draft.input().negotiation())
        .filter(negotiation -> !negotiation.isEmpty())
        .map(
            negotiation ->
                new NegotiationSheet(draft.say(NegotiationText.SHEET_NAME), negotiation));
  }

  @Override
  public void write(Draft draft, Canvas canvas) {
    List<Party> parties = List.copyOf(draft.deal().parties().values());
    var layout = NegotiationLayout.of(negotiation, canvas.name(), parties.size());
    canvas.widths(NegotiationLayout.widths().stream().mapToInt(Integer::intValue).toArray());
    new SheetTop(draft, canvas)
        .write(
            draft.say(NegotiationText.TITLE),
            draft.say(NegotiationText.PURPOSE),
            NegotiationLayout.PRINTED,
            LEGEND_COLUMNS);
    alternatives(draft, canvas, layout, parties);
    if (!negotiation.points().isEmpty()) {
      new NegotiationPoints(draft, canvas, layout).write(negotiation.points());
      new NegotiationLadder(draft, canvas, layout).write(negotiation.points());
    }
    if (!negotiation.chain().isEmpty()) {
      new NegotiationChain(draft, canvas, layout).write(negotiation.chain());
    }
    Strip printed = canvas.at(0, 0).block(layout.lastRow() + 1, NegotiationLayout.PRINTED);
    new Page(draft).finish(canvas, printed, 0, 0, 1);
    draft.breaks().add(new PageBreaks(canvas, NegotiationLayout.PRINTED, layout.lastRow() + 1));
  }

  private void alternatives(
      Draft draft, Canvas canvas, NegotiationLayout layout, List<Party> parties) {
    int band = layout.alternativesBand();
    canvas.text(
        layout.at(band, 0).block(1, NegotiationLayout.PRINTED),
        draft.say(NegotiationText.BAND_ALTERNATIVES),
        Look.BAND);
    canvas.text(layout.at(band + 1, 0), draft.say(NegotiationText.HEAD_SIDE), Look.HEAD);
    canvas.text(
        layout.at(band + 1, 1).block(1, NegotiationLayout.PRINTED - 1),
        draft.say(NegotiationText.HEAD_ALTERNATIVE),
        Look.HEAD);
    for (int at = 0; at < parties.size(); at++) {
      Place row = layout.at(band + 2 + at, 0);
      String alternative =
          negotiation
              .alternatives()
              .getOrDefault(parties.get(at).key(), draft.say(NegotiationText.NO_ALTERNATIVE));
      canvas.text(row, parties.get(at).label(), Look.STRONG);
      canvas.text(row.right(1).block(1, NegotiationLayout.PRINTED - 1), alternative, Look.BODY);
    }
  }
}
