package org.parley.check.rule;

import java.util.List;
import org.parley.check.CheckData;
import org.parley.check.DraftingCheck;
import org.parley.check.Paper;
import org.parley.check.Search;
import org.parley.check.Sentence;

/** Two sentences of a paper that cannot both be meant. */
abstract class ContradictionRule implements DraftingCheck {
  private record Pair(String name, Search one, Search other, Search unless, Search absent) {}

  private final Language language;
  private final List<Pair> pairs;

  ContradictionRule(CheckData data, Language language) {
    this.language = language;
    this.pairs =
        data.groups("pairs").stream()
            .map(
                pair ->
                    new Pair(
                        pair.group(),
                        pair.pattern("one"),
                        pair.pattern("other"),
                        pair.pattern("unless"),
                        pair.pattern("absent")))
            .toList();
  }

  @Override
  public Scope scope() {
    return Scope.TREE;
  }

  @Override
  public void find(Paper paper, Report report) {
    List<Sentence> sentences = language.sentences().of(paper).toList();
    for (Pair pair : pairs) {
      if (!paper.says(pair.absent)
          && sentences.stream().anyMatch(sentence -> holds(sentence, pair.other, pair.unless))) {
        sentences.stream()
            .filter(sentence -> holds(sentence, pair.one, pair.unless))
            .forEach(sentence -> report.found(sentence.passage(), sentence.start(), pair.name));
      }
    }
  }

  private static boolean holds(Sentence sentence, Search pattern, Search unless) {
    return pattern.inWhole(sentence).find() && !unless.inWhole(sentence).find();
  }
}
