package org.parley.check.rule;

import org.parley.check.CheckData;
import org.parley.check.Paper;
import org.parley.check.Remembered;
import org.parley.check.Search;
import org.parley.check.Sentences;

/** What the checks know of the language of a paper, whatever they look for. */
record Language(Sentences sentences, Search bearers, Remembered<DefinedTerms> terms) {
  static Language of(CheckData data) {
    var words =
        new DefinedTerms.Words(
            data.exact("definition"),
            data.exact("quoted"),
            data.exact("not_defined_after"),
            data.exact("defined_before"),
            data.exact("called"));
    return new Language(
        new Sentences(data.list("abbreviations")),
        data.pattern("bearers"),
        new Remembered<>(paper -> DefinedTerms.of(paper, words)));
  }

  /** True if words name somebody who can bear a duty: a party, a body or a person. */
  boolean bears(String words, Paper paper) {
    return bearers.matcher(words).find()
        || paper.parties().stream().anyMatch(words::contains)
        || words.isBlank();
  }
}
