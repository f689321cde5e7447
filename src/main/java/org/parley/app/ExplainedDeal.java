package org.parley.app;

import java.util.List;
import org.parley.deal.Answered;
import org.parley.library.Library;
import org.parley.playbook.AnswerWords;

/**
 * A deal whose clauses and terms are explained, and the words for its answers.
 *
 * @param made agreements, and documents made of the deal as a whole
 */
record ExplainedDeal(LoadedDeal loaded, List<Assembly.Assembled> made, AnswerWords words) {
  ExplainedDeal(LoadedDeal loaded, List<Assembly.Assembled> made) {
    this(loaded, List.copyOf(made), AnswerWords.of(loaded.library(), loaded.deal()));
  }

  Library library() {
    return loaded.library();
  }

  /** A clause of documents is explained there, any other in the agreements. */
  List<Assembly.Assembled> concerned(String clause) {
    boolean ofDocuments =
        library().documents().values().stream().anyMatch(document -> document.lists(clause));
    return made.stream().filter(one -> isDocument(one) == ofDocuments).toList();
  }

  boolean isDocument(Assembly.Assembled assembled) {
    return library().documents().containsKey(assembled.agreement().id());
  }

  /** An answer with the place that it comes from. */
  String value(Answered answered) {
    return answered.path() + " = " + words.print(answered) + "  [" + source(answered) + "]";
  }

  /** Where an answer was given, or why the library's default stands in. */
  String source(Answered answered) {
    String place =
        "default at "
            + answered.declaration().span()
            + ", because "
            + answered.declaration().because();
    if (answered.defaulted()) {
      return place;
    }
    String given = "given at " + answered.answer().span();
    return answered.changedRows().isEmpty()
        ? given
        : "changed row " + String.join(", ", answered.changedRows()) + " " + given + "; " + place;
  }

  /** Several things in a row. */
  String join(List<String> items) {
    return words.wording().join(items);
  }
}
