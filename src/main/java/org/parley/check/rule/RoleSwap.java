package org.parley.check.rule;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.check.CheckData;
import org.parley.check.DraftingCheck;
import org.parley.check.Paper;
import org.parley.check.Search;
import org.parley.check.Sentence;
import org.parley.diagnostic.DiagnosticCode;

/** A duty of a party toward itself, and duties of the one role that belong to the other. */
final class RoleSwap implements DraftingCheck {
  private final Language language;
  private final Search toItself;
  private final List<Search> swapped;
  private final List<String> roles;

  RoleSwap(CheckData data, Language language) {
    this.language = language;
    this.toItself = data.exact("to_itself");
    this.swapped = List.copyOf(data.patterns("swapped").values());
    this.roles = data.list("roles");
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
    List<Search> toItself =
        Stream.concat(paper.parties().stream(), roles.stream())
            .distinct()
            .sorted()
            .map(this::itself)
            .toList();
    language
        .sentences()
        .of(paper)
        .forEach(
            sentence -> {
              toItself.forEach(pattern -> swapped(pattern, sentence, report));
              swapped.forEach(pattern -> swapped(pattern, sentence, report));
            });
  }

  /** "Aurora shall pay the fee to Aurora." */
  private Search itself(String party) {
    String name = "(?<!\\w)(?:the )?" + Pattern.quote(party) + "(?!\\w|['’])";
    return Search.exact(toItself.pattern().replace("PARTY", name));
  }

  private static void swapped(Search pattern, Sentence sentence, Report report) {
    Matcher found = pattern.in(sentence);
    if (found.find()) {
      report.found(sentence.passage(), sentence.start() + found.start(), found.group());
    }
  }
}
