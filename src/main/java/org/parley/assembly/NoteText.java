package org.parley.assembly;

import org.parley.markup.InlineScanner;
import org.parley.markup.InlineToken;

/** The plain words of text in which markup has no meaning, such as a note. */
final class NoteText {
  private NoteText() {}

  static String plain(String text) {
    var plain = new StringBuilder();
    for (InlineToken token : InlineScanner.scan(text)) {
      if (token instanceof InlineToken.Words words) {
        plain.append(words.text());
      } else if (token instanceof InlineToken.ReferenceMark mark) {
        plain.append(mark.clause());
      } else if (token instanceof InlineToken.TermMark mark) {
        plain.append(mark.term());
      } else if (token instanceof InlineToken.CaptionMark) {
        plain.append('*');
      }
    }
    return plain.toString().strip();
  }
}
