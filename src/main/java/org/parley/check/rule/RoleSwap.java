package org.parley.check.rule;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.check.CheckData;
import org.parley.check.DraftingCheck;
import org.parley.check.Paper;
import org.parley.check.Sentence;
import org.parley.diagnostic.DiagnosticCode;

/** A duty of a party toward itself, and duties of the one role that belong to the other. */
final class RoleSwap implements DraftingCheck {
  private final Language language;
  private final Pattern toItself;
  private final List<Pattern> swapped;

  RoleSwap(CheckData data, Language language) {
    this.language = language;
    this.toItself = data.pattern("to_itself");
    this.swapped = List.copyOf(data.patterns("swapped").values());
  }

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.DRAFT_ROLE_SWAP;
  }

  @Override
  public Scope scope() {
    return Scope.TREE;
  }

  @Override
  public void find(Paper paper, Report report) {
    language
        .sentences()
        .of(paper)
        .forEach(
            sentence -> {
              paper.parties().forEach(party -> itself(party, sentence, report));
              swapped.forEach(pattern -> swapped(pattern, sentence, report));
            });
  }

  /** "Aurora shall pay the fee to Aurora." */
  private void itself(String party, Sentence sentence, Report report) {
    String name = "(?<!\\w)(?:the )?" + Pattern.quote(party) + "(?!\\w|['’])";
    Matcher found =
        Pattern.compile(toItself.pattern().replace("PARTY", name)).matcher(sentence.text());
    if (found.find()) {
      report.found(sentence.passage(), sentence.start() + found.start(), found.group());
    }
  }

  private static void swapped(Pattern pattern, Sentence sentence, Report report) {
    Matcher found = pattern.matcher(sentence.text());
    if (found.find()) {
      report.found(sentence.passage(), sentence.start() + found.start(), found.group());
    }
  }
}
