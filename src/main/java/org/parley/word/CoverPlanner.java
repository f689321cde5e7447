package org.parley.word;

import java.util.ArrayList;
import java.util.List;
import org.parley.contract.Cover;
import org.parley.contract.HouseWords;
import org.parley.contract.Inline;
import org.parley.resolve.ResolvedContract;
import org.parley.word.Planned.Flow;
import org.parley.word.Planned.Line;

/** Lays out the cover page, or the few lines that stand for it. */
final class CoverPlanner {
  private final ResolvedContract contract;
  private final Cover cover;
  private final HouseWords words;
  private final List<Planned> lines = new ArrayList<>();

  private CoverPlanner(ResolvedContract contract) {
    this.contract = contract;
    this.cover = contract.contract().cover();
    this.words = contract.contract().words();
  }

  static List<Planned> lines(ResolvedContract contract) {
    var planner = new CoverPlanner(contract);
    if (planner.cover.form() == Cover.Form.PAGE) {
      planner.page();
    } else {
      planner.block();
    }
    return List.copyOf(planner.lines);
  }

  private void page() {
    add(StyleRole.COVER_TITLE, words(cover.title()));
    add(StyleRole.COVER_TEXT, words(words.coverBetween()));
    for (int index = 0; index < cover.parties().size(); index++) {
      if (index > 0) {
        add(StyleRole.COVER_TEXT, words(words.coverAnd()));
      }
      add(StyleRole.COVER_PARTY, cover.parties().get(index));
    }
    add(StyleRole.COVER_TEXT, dated());
    add(StyleRole.COVER_TEXT, cover.subject());
  }

  private void block() {
    add(StyleRole.BLOCK_TITLE, words(cover.title()));
    add(StyleRole.BLOCK_TEXT, cover.subject());
    if (!cover.parties().isEmpty()) {
      add(StyleRole.BLOCK_TEXT, parties());
    }
    add(StyleRole.BLOCK_TEXT, dated());
  }

  private List<Inline> parties() {
    var line = new ArrayList<>(words(words.coverBetween() + " "));
    for (int index = 0; index < cover.parties().size(); index++) {
      boolean last = index == cover.parties().size() - 1;
      String joint = last ? " " + words.coverAnd() + " " : ", ";
      line.addAll(index == 0 ? List.of() : words(joint));
      line.addAll(cover.parties().get(index));
    }
    return line;
  }

  private List<Inline> dated() {
    if (cover.date().isEmpty()) {
      return List.of();
    }
    var line = new ArrayList<>(words(words.coverDated() + " "));
    line.addAll(cover.date());
    return line;
  }

  private static List<Inline> words(String text) {
    return text.isBlank() ? List.of() : List.of(new Inline.Words(text));
  }

  private void add(StyleRole style, List<Inline> content) {
    if (!content.isEmpty()) {
      lines.add(Line.of(style, Flow.FREE, InlinePlanner.pieces(contract, content)));
    }
  }
}
