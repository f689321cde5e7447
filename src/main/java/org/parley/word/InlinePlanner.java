package org.parley.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.contract.Inline;
import org.parley.resolve.ReferencePart;
import org.parley.resolve.ResolvedContract;

/** Turns the wording of one paragraph into pieces; neighbours of one style become one run. */
final class InlinePlanner implements Inline.Visitor<Boolean> {
  private final ResolvedContract contract;
  private final List<Piece> pieces = new ArrayList<>();
  private Optional<StyleRole> around = Optional.empty();

  InlinePlanner(ResolvedContract contract) {
    this.contract = contract;
  }

  /** The pieces of {@code content}. */
  static List<Piece> pieces(ResolvedContract contract, List<Inline> content) {
    return new InlinePlanner(contract).add(content).pieces();
  }

  InlinePlanner add(List<Inline> content) {
    content.forEach(inline -> inline.accept(this));
    return this;
  }

  InlinePlanner add(String text) {
    return add(text, around);
  }

  InlinePlanner add(String text, StyleRole style) {
    return add(text, Optional.of(style));
  }

  /** Adds {@code content} in a style of its own. */
  InlinePlanner within(StyleRole style, List<Inline> content) {
    Optional<StyleRole> before = around;
    around = Optional.of(style);
    add(content);
    around = before;
    return this;
  }

  /**
   * Adds a run-in caption and the text after it. The caption ends with a full stop, or with a colon
   * where the text goes on with the sentence of the lead-in.
   */
  InlinePlanner captioned(List<Inline> caption, List<Inline> text) {
    if (!caption.isEmpty()) {
      String mark = goesOn(text) ? ":" : ".";
      within(StyleRole.CLAUSE_CAPTION, caption).add(mark, StyleRole.CLAUSE_CAPTION).add(" ");
    }
    return add(text);
  }

  private static boolean goesOn(List<Inline> text) {
    return !text.isEmpty()
        && text.get(0) instanceof Inline.Words words
        && !words.text().isEmpty()
        && Character.isLowerCase(words.text().codePointAt(0));
  }

  List<Piece> pieces() {
    return List.copyOf(pieces);
  }

  private InlinePlanner add(String text, Optional<StyleRole> style) {
    if (text.isEmpty()) {
      return this;
    }
    int last = pieces.size() - 1;
    if (last >= 0
        && pieces.get(last) instanceof Piece.Words before
        && before.style().equals(style)) {
      pieces.set(last, new Piece.Words(before.text() + text, style));
    } else {
      pieces.add(new Piece.Words(text, style));
    }
    return this;
  }

  @Override
  public Boolean words(Inline.Words words) {
    add(words.text());
    return true;
  }

  @Override
  public Boolean filled(Inline.Filled filled) {
    StyleRole style =
        filled.origin() == Inline.Origin.OPEN
            ? StyleRole.OPEN_POINT
            : around.orElse(StyleRole.VALUE);
    if (!filled.text().isEmpty()) {
      pieces.add(new Piece.Value(filled.term(), filled.text(), style));
    }
    return true;
  }

  @Override
  public Boolean reference(Inline.Reference reference) {
    List<ReferencePart> parts = contract.parts(reference);
    for (int index = 0; index < parts.size(); index++) {
      if (parts.get(index) instanceof ReferencePart.Number number) {
        String text = NoBreak.within(number.text());
        pieces.add(new Piece.Number(Anchors.bookmark(number.target()), text));
      } else {
        boolean beforeNumber = index + 1 < parts.size();
        String text = parts.get(index).text();
        add(beforeNumber ? NoBreak.atEnd(text) : text);
      }
    }
    return true;
  }

  @Override
  public Boolean termUse(Inline.TermUse use) {
    add(use.text());
    return true;
  }

  @Override
  public Boolean termDefinition(Inline.TermDefinition definition) {
    add("\u201c").add(definition.label(), StyleRole.DEFINED_TERM).add("\u201d");
    return true;
  }

  @Override
  public Boolean emphasis(Inline.Emphasis emphasis) {
    within(StyleRole.EMPHASIS, emphasis.content());
    return true;
  }
}
