package org.parley.workbook;

import org.parley.deal.Party;
import org.parley.deal.economics.Contribution;

/** The formulas of contributions; {@code org.parley.deal.economics} says the same in Java. */
record ContributionFormulas(ContributionData data, ContributionLayout layout) {
  private static final String NOTHING = "\"\"";

  /** What of a line is due by the end of a quarter. */
  String due(int line, int quarter) {
    Contribution.Due due = data.lines().get(line).due();
    String value = layout.line(line, ContributionLayout.VALUE).here();
    if (due instanceof Contribution.Due.On) {
      String day = layout.line(line, ContributionLayout.DUE).here();
      return "IF(ISNUMBER(%s),IF(%s<=%s,%1$s,0),\"\")"
          .formatted(value, PeriodFormula.businessDay(day), layout.ends().at(0, quarter).here());
    }
    return due instanceof Contribution.Due.Evenly
        ? "IF(AND(ISNUMBER(%1$s),ISNUMBER(%2$s)),%1$s*MIN(%3$s,MAX(1,%2$s))/MAX(1,%2$s),\"\")"
            .formatted(value, layout.parts().here(), quarter + 1)
        : NOTHING;
  }

  /** What of a line counts as delivered by the end of a quarter. */
  String delivered(int line, int quarter) {
    String soFar = layout.deliveries().at(line, 0).block(1, quarter + 1).here();
    return "IF(ISNUMBER(%1$s),MIN(%1$s,SUM(%2$s)),\"\")"
        .formatted(layout.line(line, ContributionLayout.VALUE).here(), soFar);
  }

  /** What is due from a party; empty if a part of it is not agreed. */
  String due(Party party, int quarter) {
    if (data.count(party) == 0) {
      return "0";
    }
    return "IF(COUNT(%1$s)=%2$s,SUM(%1$s),\"\")"
        .formatted(of(layout.lineDue(), party, quarter), data.counting(party));
  }

  /** What a party has delivered; empty until one of its lines has a figure for the quarter. */
  String delivered(Party party, int quarter) {
    if (data.count(party) == 0) {
      return NOTHING;
    }
    String capped = of(layout.lineDelivered(), party, quarter);
    return "IF(AND(COUNT(%s)>0,COUNT(%2$s)=%3$s),SUM(%2$s),\"\")"
        .formatted(of(layout.deliveries(), party, quarter), capped, data.counting(party));
  }

  String rate(int party, int quarter) {
    String due = layout.due().at(party, quarter).here();
    String delivered = layout.delivered().at(party, quarter).here();
    return "IF(AND(ISNUMBER(%1$s),ISNUMBER(%2$s)),IF(%2$s>0,MIN(100,%3$s),\"\"),\"\")"
        .formatted(delivered, due, ScorecardFormulas.percent(delivered, due));
  }

  /** The lowest rate as a percentage of the highest. */
  String balance(int quarter) {
    String rates = layout.rates().at(0, quarter).block(layout.parties(), 1).here();
    return data.complete()
        ? "IF(COUNT(%1$s)=%2$s,IF(MAX(%1$s)>0,%3$s,\"\"),\"\")"
            .formatted(
                rates,
                layout.parties(),
                ScorecardFormulas.percent("MIN(" + rates + ")", "MAX(" + rates + ")"))
        : NOTHING;
  }

  private String of(Strip block, Party party, int quarter) {
    return block.at(data.first(party), quarter).block(data.count(party), 1).here();
  }
}
