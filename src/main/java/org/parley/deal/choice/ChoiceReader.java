package org.parley.deal.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.deal.Answers;
import org.parley.value.Answer;
import org.parley.value.Percent;
import org.parley.value.Row;

/** Reads a choice from the answers of a deal. */
record ChoiceReader(Answers answers, ChoiceKind kind) {
  /** True if the deal itself says what makes the choice: weights or candidates. */
  boolean isPrepared() {
    return answers.find(kind.neededPath()).filter(one -> !one.defaulted()).isPresent();
  }

  Choice read() {
    return new Choice(kind, criteria(), options(), scores());
  }

  private List<Criterion> criteria() {
    Map<String, Percent> weights = new HashMap<>();
    answers
        .rows(kind.weightsPath())
        .forEach(
            row ->
                row.known("weight", Percent.class)
                    .ifPresent(weight -> weights.put(words(row, "criterion"), weight)));
    List<Criterion> criteria =
        answers.rows(kind.criteriaPath()).stream().map(row -> criterion(row, weights)).toList();
    List<String> groups = criteria.stream().map(Criterion::group).distinct().toList();
    var together = new ArrayList<>(criteria);
    together.sort(Comparator.comparing(criterion -> groups.indexOf(criterion.group())));
    return together;
  }

  private static Criterion criterion(Row row, Map<String, Percent> weights) {
    return new Criterion(
        words(row, "id"),
        name(row),
        words(row, "group"),
        words(row, "factors"),
        words(row, "one"),
        words(row, "three"),
        words(row, "five"),
        Optional.ofNullable(weights.get(words(row, "id"))));
  }

  private List<Option> options() {
    return answers.rows(kind.optionsPath()).stream()
        .map(row -> new Option(words(row, "id"), name(row), words(row, "meaning")))
        .toList();
  }

  private Map<String, Map<String, Score>> scores() {
    var scores = new HashMap<String, Map<String, Score>>();
    for (Row row : answers.rows(kind.scoresPath())) {
      scores
          .computeIfAbsent(words(row, kind.optionColumn()), option -> new HashMap<>())
          .put(words(row, "criterion"), score(row));
    }
    return scores;
  }

  private Score score(Row row) {
    boolean open = row.cells().values().stream().anyMatch(Answer::isOpen);
    return new Score(row.number("score"), row.text(kind.reasonColumn()), open);
  }

  /** The id stands in for a name that is open. */
  private static String name(Row row) {
    return row.text("name").orElseGet(() -> words(row, "id"));
  }

  /** The empty text stands for a cell that is open or was left out. */
  private static String words(Row row, String column) {
    return row.text(column).orElse("");
  }
}
