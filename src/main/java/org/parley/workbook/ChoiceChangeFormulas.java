package org.parley.workbook;

import org.parley.deal.choice.FirstRankChange.State;
import org.parley.workbook.ChoiceLayout.Interim;

/**
 * The formulas of what would change the first rank; {@code org.parley.deal.choice} says the same in
 * Java.
 */
record ChoiceChangeFormulas(ChoiceLayout layout, WorkbookTexts texts) {
  /**
   * Times a score it is less than the shares are rounded to: options that overtake at the same
   * share come into the order of their scores.
   */
  private static final String TIE = "0.00000000001";

  /** See {@link State}. */
  String state(int criterion) {
    return "IF(%s<0,%s,IF(%s>1,%s,IF(ROUND(%s,9)<=0,%s,%s)))"
        .formatted(
            layout.highest().here(),
            StateWords.code(State.NO_RANKING),
            layout.leaders().here(),
            StateWords.code(State.SHARED),
            otherWeights(criterion),
            StateWords.code(State.ALONE),
            StateWords.code(State.STATED));
  }

  /** The option's weighted mean over the other criteria; -1 where it does not matter. */
  String rest(int criterion, int option) {
    return "IF(%s,(SUMPRODUCT(%s,%s)-%s*%s)/(%s),-1)"
        .formatted(
            matters(criterion, option),
            layout.weights().here(),
            layout.scores(option).here(),
            weight(criterion).here(),
            score(criterion, option).here(),
            otherWeights(criterion));
  }

  /** The share above which the option overtakes; 2 for never. */
  String above(int criterion, int option) {
    return "IF(%s,IF(%s<0,%s,2),2)"
        .formatted(
            matters(criterion, option), lead(criterion, option), crossing(criterion, option));
  }

  /** The share below which the option overtakes; -1 for never. */
  String below(int criterion, int option) {
    return "IF(%s,IF(ROUND(%s,9)<0,%s,-1),-1)"
        .formatted(
            matters(criterion, option), otherLead(criterion, option), crossing(criterion, option));
  }

  /** Orders options by the share at which they overtake, then by the better score. */
  String aboveOrder(int criterion, int option) {
    String share = layout.interim(criterion, Interim.ABOVE).at(0, option).here();
    return "IF(%1$s<=1,ROUND(%1$s,9)-%2$s*%3$s,2)"
        .formatted(share, score(criterion, option).here(), TIE);
  }

  /** Orders options by the share at which they overtake, then by the weaker score. */
  String belowOrder(int criterion, int option) {
    String share = layout.interim(criterion, Interim.BELOW).at(0, option).here();
    return "IF(%1$s>=0,ROUND(%1$s,9)-%2$s*%3$s,-1)"
        .formatted(share, score(criterion, option).here(), TIE);
  }

  String shareAbove(int criterion) {
    return share(criterion, Interim.ABOVE, foundAbove(criterion), "MIN", Interim.ABOVE_ORDER);
  }

  String shareBelow(int criterion) {
    return share(criterion, Interim.BELOW, foundBelow(criterion), "MAX", Interim.BELOW_ORDER);
  }

  String optionAbove(int criterion) {
    return option(criterion, foundAbove(criterion), "MIN", Interim.ABOVE_ORDER);
  }

  String optionBelow(int criterion) {
    return option(criterion, foundBelow(criterion), "MAX", Interim.BELOW_ORDER);
  }

  private String foundAbove(int criterion) {
    return "MIN(" + layout.interim(criterion, Interim.ABOVE_ORDER).here() + ")<=1";
  }

  private String foundBelow(int criterion) {
    return "MAX(" + layout.interim(criterion, Interim.BELOW_ORDER).here() + ")>-0.5";
  }

  private String share(int criterion, Interim shares, String found, String best, Interim order) {
    return "CHOOSE(%s,%s,%s,%s,IF(%s,INDEX(%s,%s),%s))"
        .formatted(
            layout.state(criterion).here(),
            texts.literal(ChoiceText.STATUS_NO_RANKING),
            texts.literal(ChoiceText.STATUS_TIED),
            texts.literal(ChoiceText.STATUS_ALONE),
            found,
            layout.interim(criterion, shares).here(),
            position(criterion, best, order),
            texts.literal(ChoiceText.STATUS_NEVER));
  }

  private String option(int criterion, String found, String best, Interim order) {
    return "IF(AND(%s=%s,%s),INDEX(%s,%s),%s)"
        .formatted(
            layout.state(criterion).here(),
            StateWords.code(State.STATED),
            found,
            layout.names().here(),
            position(criterion, best, order),
            texts.literal(DashboardText.STATUS_NONE));
  }

  private String position(int criterion, String best, Interim order) {
    String cells = layout.interim(criterion, order).here();
    return "MATCH(%s(%s),%s,0)".formatted(best, cells, cells);
  }

  /** The share at which the option has the leader's total. */
  private String crossing(int criterion, int option) {
    return "(%1$s)/((%1$s)-(%2$s))"
        .formatted(otherLead(criterion, option), lead(criterion, option));
  }

  private String lead(int criterion, int option) {
    return "INDEX(%s,%s)-%s"
        .formatted(
            layout.options(layout.scoreRow(criterion)).here(),
            layout.leader().here(),
            score(criterion, option).here());
  }

  private String otherLead(int criterion, int option) {
    Strip rest = layout.interim(criterion, Interim.REST);
    return "INDEX(%s,%s)-%s"
        .formatted(rest.here(), layout.leader().here(), rest.at(0, option).here());
  }

  private String matters(int criterion, int option) {
    return "AND(%s=%s,%s>=0)"
        .formatted(
            layout.state(criterion).here(),
            StateWords.code(State.STATED),
            layout.figure(option).here());
  }

  private String otherWeights(int criterion) {
    return layout.sum().here() + "-" + weight(criterion).here();
  }

  private Place weight(int criterion) {
    return layout.at(layout.scoreRow(criterion), ChoiceLayout.WEIGHT);
  }

  private Place score(int criterion, int option) {
    return layout.option(layout.scoreRow(criterion), option);
  }
}
