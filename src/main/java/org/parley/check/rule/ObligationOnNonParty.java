package org.parley.check.rule;

import java.util.regex.Matcher;
import org.parley.check.CheckData;
import org.parley.check.DraftingCheck;
import org.parley.check.Paper;
import org.parley.check.Search;
import org.parley.check.Sentence;
import org.parley.diagnostic.DiagnosticCode;

/** A verb of duty whose subject is a thing: an agreement, a fee, a notice. */
final class ObligationOnNonParty implements DraftingCheck {
  private final Language language;
  private final Search verb;
  private final Search segment;
  private final Search subject;
  private final Search things;
  private final Search unless;
  private final Search relative;
  private final Search conjunction;

  ObligationOnNonParty(CheckData data, Language language) {
    this.language = language;
    this.verb = data.pattern("verb");
    this.segment = data.pattern("segment_start");
    this.subject = data.pattern("subject");
    this.things = data.pattern("things");
    this.unless = data.pattern("unless");
    this.relative = data.exact("relative");
    this.conjunction = data.pattern("conjunction");
  }

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.DRAFT_OBLIGATION_ON_NON_PARTY;
  }

  @Override
  public Scope scope() {
    return Scope.TEXT;
  }

  @Override
  public void find(Paper paper, Report report) {
    language.sentences().of(paper).forEach(sentence -> find(sentence, paper, report));
  }

  private void find(Sentence sentence, Paper paper, Report report) {
    Matcher found = verb.in(sentence);
    while (found.find()) {
      String before = before(sentence.text().substring(0, found.start()));
      boolean thing =
          isThing(before, paper)
              && !relative(sentence.text().substring(0, found.start()), paper)
              && !second(sentence.text(), found.start(), before, paper)
              && !unless.matcher(sentence.text().substring(found.end())).lookingAt();
      if (thing) {
        report.found(
            sentence.passage(),
            sentence.start() + found.start(),
            before.strip() + " " + found.group());
      }
    }
  }

  /** "The liability of a party" is a thing, although the words name somebody. */
  private boolean isThing(String words, Paper paper) {
    return things.matcher(words).find()
        || subject.matcher(words).find() && !language.bears(words, paper);
  }

  /** "Each party that uses the system shall": the subject stands before the relative clause. */
  private boolean relative(String words, Paper paper) {
    Matcher pronoun = relative.matcher(words);
    if (!pronoun.find()) {
      return false;
    }
    String before = words.substring(0, pronoun.start());
    String head = before.substring(before.lastIndexOf(';') + 1);
    return !head.isBlank() && language.bears(head, paper);
  }

  /**
   * "Supplier shall name the cause, shall replace all parts and shall": the subject stands first.
   */
  private boolean second(String sentence, int start, String before, Paper paper) {
    Matcher first = verb.matcher(sentence);
    return conjunction.matcher(before).find()
        && first.find()
        && first.start() < start
        && language.bears(before(sentence.substring(0, first.start())), paper);
  }

  /** The words from the last comma or conjunction on: where the verb's subject stands. */
  private String before(String words) {
    int start = 0;
    Matcher boundary = segment.matcher(words);
    while (boundary.find()) {
      start = boundary.end();
    }
    return words.substring(start);
  }
}
