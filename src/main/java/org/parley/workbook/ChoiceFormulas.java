package org.parley.workbook;

import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The formulas of totals and ranks; {@code org.parley.deal.choice} says the same in Java. */
record ChoiceFormulas(ChoiceLayout layout, WorkbookTexts texts) {
  /** The weighted mean as a number, -1 without one. */
  String figure(int option) {
    String scores = layout.scores(option).here();
    String weights = layout.weights().here();
    return "IF(AND(COUNT(%1$s)=%3$s,COUNT(%2$s)=%3$s,SUM(%2$s)>0),ROUND(SUMPRODUCT(%2$s,%1$s)/SUM(%2$s),9),-1)"
        .formatted(scores, weights, layout.criteria());
  }

  String highest() {
    return "MAX(" + layout.figures().here() + ")";
  }

  String leader() {
    return "MATCH(%s,%s,0)".formatted(layout.highest().here(), layout.figures().here());
  }

  String leaders() {
    return count(option -> layout.figure(option).here() + "=" + layout.highest().here());
  }

  String total(int option) {
    return "IF(%1$s<0,%2$s,%1$s)".formatted(layout.figure(option).here(), notComplete(option));
  }

  String rank(int option) {
    String own = layout.figure(option).here();
    String rank = "1+" + count(other -> layout.figure(other).here() + ">" + own);
    String same = count(other -> layout.figure(other).here() + "=" + own);
    String shared = texts.formula(ChoiceText.STATUS_SHARED, Map.of("rank", "(" + rank + ")"));
    return "IF(%s<0,%s,IF(%s>1,%s,%s))".formatted(own, notComplete(option), same, shared, rank);
  }

  private String notComplete(int option) {
    return "IF(COUNT(%s)<%s,%s,%s)"
        .formatted(
            layout.scores(option).here(),
            layout.criteria(),
            texts.literal(ChoiceText.STATUS_NOT_COMPLETE),
            texts.literal(ChoiceText.STATUS_NO_WEIGHTS));
  }

  String missing(int option) {
    return layout.criteria() + "-COUNT(" + layout.scores(option).here() + ")";
  }

  /** The weighted mean over some of the criteria; words without one. */
  String groupTotal(int option, int from, int criteria) {
    String scores = layout.option(layout.scoreRow(from), option).block(criteria, 1).here();
    String weights =
        layout.at(layout.scoreRow(from), ChoiceLayout.WEIGHT).block(criteria, 1).here();
    return "IF(AND(COUNT(%1$s)=%3$s,COUNT(%2$s)=%3$s,SUM(%2$s)>0),ROUND(SUMPRODUCT(%2$s,%1$s)/SUM(%2$s),9),%4$s)"
        .formatted(scores, weights, criteria, texts.literal(ChoiceText.STATUS_NOT_COMPLETE));
  }

  /** Which option ranks first, in words. */
  String first() {
    String option = "INDEX(%s,%s)".formatted(layout.names().here(), layout.leader().here());
    return "IF(%s<0,%s,IF(%s>1,%s,%s))"
        .formatted(
            layout.highest().here(),
            texts.literal(ChoiceText.STATUS_NONE_FIRST),
            layout.leaders().here(),
            texts.formula(ChoiceText.STATUS_FIRST_SHARED, Map.of("count", layout.leaders().here())),
            texts.formula(ChoiceText.STATUS_FIRST, Map.of("option", option)));
  }

  /** A weight as a share of all; the word for a missing one. */
  String share(int criterion) {
    String weight = weight(criterion).here();
    return "IF(AND(ISNUMBER(%1$s),%2$s>0),%1$s/%2$s,%3$s)"
        .formatted(weight, layout.sum().here(), texts.literal(CommonText.OPEN));
  }

  String sum() {
    return "SUM(" + layout.weights().here() + ")";
  }

  /** Whether the weights add up. */
  String sumCheck() {
    return "IF(COUNT(%1$s)<%2$s,%4$s,IF(%3$s<=0,%4$s,IF(ROUND(%3$s,6)=1,%5$s,%6$s)))"
        .formatted(
            layout.weights().here(),
            layout.criteria(),
            layout.sum().here(),
            texts.literal(ChoiceText.STATUS_SUM_MISSING),
            texts.literal(ChoiceText.STATUS_SUM_WHOLE),
            texts.literal(ChoiceText.STATUS_SUM_OTHER));
  }

  private Place weight(int criterion) {
    return layout.at(layout.scoreRow(criterion), ChoiceLayout.WEIGHT);
  }

  /** For how many options a comparison holds. */
  private String count(IntFunction<String> comparison) {
    return IntStream.range(0, layout.options())
        .mapToObj(option -> "IF(" + comparison.apply(option) + ",1,0)")
        .collect(Collectors.joining("+", "(", ")"));
  }
}
