package org.parley.word;

import java.util.ArrayList;
import java.util.List;
import org.parley.contract.Contract;
import org.parley.contract.Cover;
import org.parley.contract.HouseWords;
import org.parley.word.Planned.Flow;
import org.parley.word.Planned.Line;

/** Lays out the cover page. */
final class CoverPlanner {
  private CoverPlanner() {}

  static List<Planned> lines(Contract contract) {
    Cover cover = contract.cover();
    HouseWords words = contract.words();
    var lines = new ArrayList<Planned>();
    add(lines, StyleRole.COVER_TITLE, cover.title());
    add(lines, StyleRole.COVER_TEXT, words.coverBetween());
    for (int index = 0; index < cover.parties().size(); index++) {
      if (index > 0) {
        add(lines, StyleRole.COVER_TEXT, words.coverAnd());
      }
      add(lines, StyleRole.COVER_PARTY, cover.parties().get(index));
    }
    add(lines, StyleRole.COVER_TEXT, dated(words.coverDated(), cover.date()));
    add(lines, StyleRole.COVER_TEXT, cover.subject());
    return lines;
  }

  private static String dated(String word, String date) {
    return date.isEmpty() ? "" : (word + " " + date).strip();
  }

  private static void add(List<Planned> lines, StyleRole style, String text) {
    if (!text.isEmpty()) {
      lines.add(Line.of(style, Flow.FREE, List.of(Piece.fromDeal(text))));
    }
  }
}
