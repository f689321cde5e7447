package org.parley.check.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.parley.check.CheckData;
import org.parley.check.DraftingCheck;
import org.parley.check.Paper;
import org.parley.check.Passage;
import org.parley.check.Search;
import org.parley.check.Sentence;
import org.parley.diagnostic.DiagnosticCode;

/** Duties of parties under more than one verb; those in the minority are reported. */
final class ObligationVerbMix implements DraftingCheck {
  private record Use(Sentence sentence, int start, String words) {}

  private final Language language;
  private final Map<String, Search> verbs;
  private final Search never;
  private final Search segment;

  ObligationVerbMix(CheckData data, Language language) {
    this.language = language;
    this.verbs = data.patterns("verbs");
    this.never = data.pattern("never");
    this.segment = data.exact("segment_start");
  }

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.DRAFT_OBLIGATION_VERB_MIX;
  }

  @Override
  public Scope scope() {
    return Scope.TEXT;
  }

  @Override
  public void find(Paper paper, Report report) {
    var uses = new TreeMap<String, List<Use>>();
    language
        .sentences()
        .of(paper)
        .filter(sentence -> sentence.passage().kind() == Passage.Kind.PROSE)
        .forEach(
            sentence -> verbs.forEach((name, verb) -> find(sentence, name, verb, paper, uses)));
    uses.values().stream()
        .max(Comparator.comparing(List::size))
        .ifPresent(most -> outliers(most, uses, report));
  }

  private static void outliers(List<Use> most, Map<String, List<Use>> uses, Report report) {
    uses.values().stream()
        .filter(others -> others != most)
        .flatMap(List::stream)
        .forEach(
            use ->
                report.found(use.sentence.passage(), use.sentence.start() + use.start, use.words));
  }

  private void find(
      Sentence sentence, String name, Search verb, Paper paper, Map<String, List<Use>> uses) {
    Matcher found = verb.in(sentence);
    while (found.find()) {
      List<String> before = segment.split(sentence.text().substring(0, found.start()));
      String subject = before.isEmpty() ? "" : before.get(before.size() - 1);
      boolean duty =
          !subject.isBlank()
              && language.bears(lastWords(subject), paper)
              && !never.in(sentence).find();
      if (duty) {
        uses.computeIfAbsent(name, key -> new ArrayList<>())
            .add(new Use(sentence, found.start(), found.group().strip()));
      }
    }
  }

  private static String lastWords(String subject) {
    String[] words = subject.strip().split(" ");
    return String.join(" ", List.of(words).subList(Math.max(0, words.length - 4), words.length));
  }
}
