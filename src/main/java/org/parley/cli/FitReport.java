package org.parley.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.deal.choice.Choice;
import org.parley.deal.choice.Criterion;
import org.parley.deal.choice.FirstRankChange;
import org.parley.deal.choice.Ratio;
import org.parley.deal.choice.Score;
import org.parley.deal.choice.WeightedChoice;
import org.parley.value.Percent;

/** A ranking for people: totals, the reasons that weigh most, and what would change the first. */
final class FitReport {
  private static final int REASONS = 3;

  private final Choice choice;
  private final WeightedChoice figures;

  FitReport(Choice choice) {
    this.choice = choice;
    this.figures = choice.weighted();
  }

  List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add(title());
    if (choice.criteria().isEmpty() || choice.options().isEmpty()) {
      lines.add("  OPEN: what is compared is not decided.");
    }
    ranking().forEach(option -> lines.addAll(lines(option)));
    lines.add("");
    if (choice.options().size() > 1) {
      lines.add("When the first rank changes, if one weight changes and the others keep their");
      lines.add("proportions (share of all weights):");
      criteria().forEach(criterion -> lines.add("  " + changes(criterion)));
      lines.add("");
    }
    return lines;
  }

  private String title() {
    return switch (choice.kind()) {
      case MODEL_FIT -> "Model fit";
      case PARTNER_SELECTION -> "Partner selection";
      case PARTNER_ASSESSMENT -> "Partner assessment";
    };
  }

  /** Options by rank, those without one last. */
  private List<Integer> ranking() {
    return IntStream.range(0, choice.options().size())
        .boxed()
        .sorted(Comparator.comparing(option -> figures.rank(option).orElse(Integer.MAX_VALUE)))
        .toList();
  }

  private IntStream criteria() {
    return IntStream.range(0, choice.criteria().size());
  }

  private List<String> lines(int option) {
    var lines = new ArrayList<String>();
    String name = choice.options().get(option).name();
    Optional<Ratio> total = figures.total(option);
    lines.add(
        total.isPresent()
            ? "  " + rank(option) + ". " + name + ": " + total.get().rounded(2) + " of 5"
            : "  -  " + name + ": not complete, " + lacking(option));
    criteria()
        .boxed()
        .sorted(Comparator.comparing(this::weight).reversed())
        .limit(REASONS)
        .forEach(criterion -> lines.add("       " + reason(option, criterion)));
    return lines;
  }

  private String rank(int option) {
    int rank = figures.rank(option).orElseThrow();
    long same =
        IntStream.range(0, choice.options().size())
            .filter(other -> figures.rank(other).equals(Optional.of(rank)))
            .count();
    return rank + (same > 1 ? " (shared)" : "");
  }

  private String lacking(int option) {
    String scores =
        criteria()
            .filter(criterion -> choice.score(option, criterion).score().isEmpty())
            .mapToObj(criterion -> choice.criteria().get(criterion).name())
            .collect(Collectors.joining(", "));
    return scores.isEmpty() ? "the weights are not decided" : "no score for " + scores;
  }

  private BigDecimal weight(int criterion) {
    return choice.criteria().get(criterion).weight().map(Percent::percent).orElse(BigDecimal.ZERO);
  }

  private String reason(int option, int criterion) {
    Criterion asked = choice.criteria().get(criterion);
    Score score = choice.score(option, criterion);
    String figure = score.score().map(BigDecimal::toPlainString).orElse("OPEN");
    return asked.name()
        + " ("
        + asked.weight().map(weight -> weight.percent().toPlainString() + "%").orElse("OPEN")
        + "): "
        + figure
        + score.reason().map(words -> ". " + words).orElse("");
  }

  private String changes(int criterion) {
    Criterion asked = choice.criteria().get(criterion);
    FirstRankChange change = figures.change(criterion);
    return asked.name()
        + ", now "
        + asked.weight().map(weight -> weight.percent().toPlainString() + "%").orElse("OPEN")
        + ": "
        + switch (change.state()) {
          case NO_RANKING -> "no ranking";
          case SHARED -> "the first rank is shared already";
          case ALONE -> "no other criterion has a weight";
          case STATED -> change.never() ? "never" : turns(change);
        };
  }

  private String turns(FirstRankChange change) {
    var turns = new ArrayList<String>();
    change.below().map(turn -> turn("below ", turn)).ifPresent(turns::add);
    change.above().map(turn -> turn("above ", turn)).ifPresent(turns::add);
    return String.join("; ", turns);
  }

  private String turn(String side, FirstRankChange.Turn turn) {
    BigDecimal percent = turn.share().rounded(4).movePointRight(2);
    return side + percent.toPlainString() + "% " + choice.options().get(turn.option()).name();
  }
}
