package org.parley.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.parley.check.CheckData;
import org.parley.check.DraftingCheck;
import org.parley.check.Paper;
import org.parley.check.Passage;
import org.parley.check.Search;
import org.parley.diagnostic.DiagnosticCode;

/**
 * Clauses that prevail over everything, over each other, over themselves, or over nothing named.
 */
final class StackedOverride implements DraftingCheck {
  private final Search overAll;
  private final Search nameless;
  private final Search over;
  private final Search under;
  private final Search between;

  StackedOverride(CheckData data) {
    this.overAll = data.any("over_all");
    this.nameless = data.any("nameless");
    this.over = data.pattern("over");
    this.under = data.pattern("under");
    this.between = data.pattern("between");
  }

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.DRAFT_STACKED_OVERRIDE;
  }

  @Override
  public Scope scope() {
    return Scope.TREE;
  }

  @Override
  public void find(Paper paper, Report report) {
    var first = new ArrayList<Passage>();
    var ranks = new ArrayList<Rank>();
    paper
        .prose()
        .forEach(
            passage -> {
              Matcher all = overAll.in(passage);
              while (all.find()) {
                if (!first.isEmpty()) {
                  report.found(passage, all.start(), all.group());
                }
                first.add(passage);
              }
              Matcher named = nameless.in(passage);
              while (named.find()) {
                report.found(passage, named.start(), named.group());
              }
              ranks(passage).forEach(rank -> circle(rank, ranks, passage, report));
            });
  }

  /**
   * A section that prevails over another.
   *
   * @param start where the passage says so
   */
  private record Rank(String above, String below, int start) {
    boolean circular(Rank other) {
      return overlap(above, other.below) && overlap(below, other.above);
    }

    /** A section and the article that holds it overlap. */
    private static boolean overlap(String one, String other) {
      return one.equals(other) || one.startsWith(other + ".") || other.startsWith(one + ".");
    }
  }

  private List<Rank> ranks(Passage passage) {
    var ranks = new ArrayList<Rank>();
    String own = passage.number().replaceAll("\\.$", "");
    Matcher named = between.in(passage);
    while (named.find()) {
      ranks.add(new Rank(named.group(1), named.group(2), named.start()));
    }
    Matcher above = over.in(passage);
    while (!own.isEmpty() && above.find()) {
      ranks.add(new Rank(own, above.group(1), above.start()));
    }
    Matcher below = under.in(passage);
    while (!own.isEmpty() && below.find()) {
      ranks.add(new Rank(below.group(1), own, below.start()));
    }
    return ranks;
  }

  private static void circle(Rank rank, List<Rank> before, Passage passage, Report report) {
    boolean itself = rank.above.equals(rank.below);
    Rank plain = new Rank(section(rank.above), section(rank.below), rank.start);
    if (itself || !Rank.overlap(plain.above, plain.below)) {
      if (itself || before.stream().anyMatch(plain::circular)) {
        report.found(passage, rank.start, rank.above + " / " + rank.below);
      }
      before.add(plain);
    }
  }

  private static String section(String number) {
    return number.replaceAll("\\(.*", "");
  }
}
