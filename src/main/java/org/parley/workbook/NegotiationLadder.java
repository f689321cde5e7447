package org.parley.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.deal.Negotiation.Point;
import org.parley.deal.Negotiation.Rung;

/** Steps back on each point, where the library sees both sides, and what is asked in return. */
record NegotiationLadder(Draft draft, Canvas canvas, NegotiationLayout layout) {
  /** First columns of the blocks, and where the last one ends. */
  private static final List<Integer> BLOCKS = List.of(0, 1, 5, 8, 11, NegotiationLayout.PRINTED);

  private static final List<NegotiationText> HEADS =
      List.of(
          NegotiationText.HEAD_POINT,
          NegotiationText.HEAD_LADDER,
          NegotiationText.HEAD_OWN_POSITIONS,
          NegotiationText.HEAD_OTHER_POSITIONS,
          NegotiationText.HEAD_TRADE);

  void write(List<Point> points) {
    int band = layout.ladderBand();
    canvas.text(
        layout.at(band, 0).block(1, NegotiationLayout.PRINTED),
        draft.say(NegotiationText.BAND_LADDER),
        Look.BAND);
    row(band + 1, HEADS.stream().map(draft::say).toList(), Look.HEAD);
    for (int at = 0; at < points.size(); at++) {
      Point point = points.get(at);
      var sides = new NegotiationSides(draft.deal(), point);
      row(
          band + 2 + at,
          List.of(
              point.declaration().label(),
              said(steps(point.ladder())),
              said(rungs(point, Optional.of(sides.ownKey()))),
              said(rungs(point, sides.otherKey())),
              said(point.trade())),
          Look.BODY);
    }
  }

  private void row(int row, List<String> words, Look look) {
    for (int at = 0; at < words.size(); at++) {
      Strip block = layout.at(row, BLOCKS.get(at)).block(1, BLOCKS.get(at + 1) - BLOCKS.get(at));
      canvas.text(block, words.get(at), look);
    }
  }

  private String said(String words) {
    return words.isEmpty() ? draft.say(NegotiationText.NOTHING) : words;
  }

  private String steps(List<String> ladder) {
    return IntStream.range(0, ladder.size())
        .mapToObj(
            at ->
                draft.say(
                    NegotiationText.STEP,
                    Map.of("number", Integer.toString(at + 1), "words", ladder.get(at))))
        .collect(Collectors.joining("\n"));
  }

  private String rungs(Point point, Optional<String> party) {
    return party.stream()
        .flatMap(key -> point.positions().getOrDefault(key, List.of()).stream())
        .map(this::rung)
        .collect(Collectors.joining("\n"));
  }

  private String rung(Rung rung) {
    NegotiationText text =
        switch (rung.standing()) {
          case PREFERRED -> NegotiationText.PREFERRED;
          case FALLBACK -> NegotiationText.FALLBACK;
          case WALK_AWAY -> NegotiationText.REFUSED;
        };
    return draft.say(text, Map.of("values", rung.values()));
  }
}
