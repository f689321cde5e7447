package org.parley.deal.choice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.deal.Deal;
import org.parley.value.Percent;

/**
 * A choice that a deal prepares, with everything that is known about it.
 *
 * @param criteria those of a group stand together
 * @param options in the order of the deal
 * @param scores by option id, then by criterion id; one that was not given is missing
 */
public record Choice(
    ChoiceKind kind,
    List<Criterion> criteria,
    List<Option> options,
    Map<String, Map<String, Score>> scores) {
  public Choice {
    criteria = List.copyOf(criteria);
    options = List.copyOf(options);
    scores = Map.copyOf(scores);
  }

  /** The choices that a deal prepares, in the order of their kinds. */
  public static List<Choice> all(Deal deal) {
    return Stream.of(ChoiceKind.values()).flatMap(kind -> of(deal, kind).stream()).toList();
  }

  /** A choice of this kind; empty if the deal does not prepare one. */
  public static Optional<Choice> of(Deal deal, ChoiceKind kind) {
    return deal.documents().stream()
        .map(document -> new ChoiceReader(document.answers(), kind))
        .filter(ChoiceReader::isPrepared)
        .findFirst()
        .map(ChoiceReader::read);
  }

  /** The score of an option on a criterion, both by their places from 0. */
  public Score score(int option, int criterion) {
    return scores
        .getOrDefault(options.get(option).id(), Map.of())
        .getOrDefault(criteria.get(criterion).id(), Score.NONE);
  }

  /** The figures alone. Weights are shares of one. */
  public WeightedChoice weighted() {
    return new WeightedChoice(
        criteria.stream().map(one -> one.weight().map(Percent::fraction)).toList(),
        Stream.iterate(0, option -> option < options.size(), option -> option + 1)
            .map(
                option ->
                    Stream.iterate(0, at -> at < criteria.size(), at -> at + 1)
                        .map(at -> score(option, at).score())
                        .toList())
            .toList());
  }

  /** Names of the groups in their order; none if the criteria are not grouped. */
  public List<String> groups() {
    return criteria.stream()
        .map(Criterion::group)
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }
}
