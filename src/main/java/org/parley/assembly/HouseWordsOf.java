package org.parley.assembly;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.parley.contract.HouseWords;
import org.parley.contract.VerbForms;
import org.parley.library.Style;

/** The house words that writers need, from the library's style. */
final class HouseWordsOf {
  private HouseWordsOf() {}

  static HouseWords style(Style style) {
    return new HouseWords(
        style.word("section"),
        style.word("sections"),
        style.word("article"),
        style.word("articles"),
        style.word("schedule"),
        style.word("schedules"),
        style.word("paragraph"),
        style.word("paragraphs"),
        style.word("to"),
        style.word("and"),
        style.word("of"),
        style.word("of_agreement"),
        style.word("page_of"),
        style.word("contents_title"),
        style.word("cover_between"),
        style.word("cover_and"),
        style.word("cover_dated"),
        style.word("outgoing_legend"),
        style.word("internal_legend"),
        style.word("means"),
        style.word("meaning_given_in"),
        style.word("parties_heading"),
        style.word("recitals_heading"),
        style.word("agreed_heading"),
        style.word("language"),
        new VerbForms(
            below(style, "plural_verbs."),
            Set.copyOf(below(style, "not_subject_after.").values())));
  }

  /** The words under a key, by what follows the key. */
  private static Map<String, String> below(Style style, String key) {
    var words = new HashMap<String, String>();
    style
        .words()
        .forEach(
            (name, word) -> {
              if (name.startsWith(key)) {
                words.put(name.substring(key.length()), word);
              }
            });
    return words;
  }
}
