package org.parley.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Profit and loss of the partnership; {@code PartnerAccount} says the same in Java. */
record CaseAccountFormulas(
    CaseAccount account, List<CaseAccount.Line> lines, CaseLayout layout, WorkbookTexts texts) {
  /** Sums of the account, in their order. */
  static final int REVENUE = 0;

  static final int COSTS = 1;
  static final int RESULT = 2;
  static final int SHARED_REVENUE = 3;
  static final int SHARED_COSTS = 4;

  /** Figures of a party: revenue, costs and result as above, then the result added up. */
  static final int CUMULATIVE = 3;

  /** How many figures, shares or parties are not agreed; stands beside the band of the account. */
  Place openPlace() {
    return layout.interim(layout.at(layout.accountBand(), 0), 0);
  }

  String open() {
    String word = texts.literal(CommonText.OPEN);
    String figures = layout.line(0, 1).block(lines.size(), layout.years() + 2).here();
    String shares = layout.share(0, CaseLayout.FIRST).block(layout.parties(), 2).here();
    return "COUNTIF(%1$s,%3$s)+COUNTIF(%2$s,%3$s)".formatted(figures, shares, word);
  }

  private String unlessOpen(String formula) {
    return "IF(%s>0,%s,%s)".formatted(openPlace().here(), texts.literal(CommonText.OPEN), formula);
  }

  /** The lines of a kind that fall on a party, or on none alone. */
  private String sum(boolean revenue, Optional<String> party, int column) {
    List<String> cells =
        IntStream.range(0, lines.size())
            .filter(at -> lines.get(at).revenue() == revenue)
            .filter(at -> lines.get(at).party().equals(party))
            .mapToObj(at -> layout.line(at, column).here())
            .toList();
    return cells.isEmpty() ? "0" : FormulaText.call("SUM", cells);
  }

  /** A sum of the account in a year. */
  String sum(int sum, int column) {
    return unlessOpen(
        switch (sum) {
          case REVENUE -> rounded(all(true, column));
          case COSTS -> rounded(all(false, column));
          case RESULT ->
              rounded(layout.sum(REVENUE, column).here() + "-" + layout.sum(COSTS, column).here());
          case SHARED_REVENUE -> rounded(sum(true, Optional.empty(), column));
          default -> rounded(sum(false, Optional.empty(), column));
        });
  }

  private String all(boolean revenue, int column) {
    int first = revenue ? 0 : (int) lines.stream().filter(CaseAccount.Line::revenue).count();
    int count =
        revenue
            ? (int) lines.stream().filter(CaseAccount.Line::revenue).count()
            : lines.size() - first;
    return count == 0 ? "0" : "SUM(" + layout.line(first, column).block(count, 1).here() + ")";
  }

  private static String rounded(String amount) {
    return "ROUND(" + amount + ",2)";
  }

  /** A figure of a party in a year. */
  String party(List<String> parties, int party, int figure, int column) {
    return unlessOpen(
        switch (figure) {
          case REVENUE -> portion(parties, party, true, column);
          case COSTS -> portion(parties, party, false, column);
          case RESULT ->
              rounded(
                  layout.party(party, REVENUE, column).here()
                      + "-"
                      + layout.party(party, COSTS, column).here());
          default -> addedUp(party, column);
        });
  }

  private String addedUp(int party, int column) {
    String result = layout.party(party, RESULT, column).here();
    return column == CaseLayout.FIRST
        ? result
        : rounded(layout.party(party, CUMULATIVE, column - 1).here() + "+" + result);
  }

  private String portion(List<String> parties, int party, boolean revenue, int column) {
    String alone = sum(revenue, Optional.of(parties.get(party)), column);
    String shared = layout.sum(revenue ? SHARED_REVENUE : SHARED_COSTS, column).here();
    if (!parties.get(party).equals(account.remainder())) {
      return rounded(alone + "+" + part(party, revenue, shared));
    }
    List<String> others = new ArrayList<>();
    for (int other = 0; other < parties.size(); other++) {
      if (other != party) {
        others.add(part(other, revenue, shared));
      }
    }
    return rounded("%s+%s-(%s)".formatted(alone, shared, String.join("+", others)));
  }

  private String part(int party, boolean revenue, String shared) {
    String share = layout.share(party, CaseLayout.FIRST + (revenue ? 0 : 1)).here();
    return ApiChargeFormulas.cents(shared + "*SUM(" + share + ")");
  }

  /** 1 if shares of a kind add up. */
  private String right(int column) {
    String shares = layout.share(0, CaseLayout.FIRST + column).block(layout.parties(), 1).here();
    return "ROUND(SUM(" + shares + "),4)=1";
  }

  String check(String remainder) {
    return unlessOpen(
        "IF(AND(%s,%s),%s,%s)"
            .formatted(
                right(0),
                right(1),
                texts.literal(CaseText.STATUS_SHARES_RIGHT),
                texts.formula(
                    CaseText.STATUS_SHARES_WRONG,
                    Map.of("party", FormulaText.literal(remainder)))));
  }
}
