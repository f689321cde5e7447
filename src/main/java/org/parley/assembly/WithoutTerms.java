package org.parley.assembly;

import java.util.List;
import org.parley.contract.Inline;

/** Makes uses of defined terms plain words, for a document that prints no definitions. */
final class WithoutTerms {
  private WithoutTerms() {}

  static List<Inline> of(List<Inline> inlines) {
    return inlines.stream().map(WithoutTerms::plain).toList();
  }

  private static Inline plain(Inline inline) {
    if (inline instanceof Inline.TermUse use) {
      return new Inline.Words(use.text());
    }
    if (inline instanceof Inline.Filled filled) {
      return new Inline.Filled(filled.term(), filled.text(), filled.origin(), "");
    }
    return inline instanceof Inline.Emphasis emphasis
        ? new Inline.Emphasis(of(emphasis.content()))
        : inline;
  }
}
