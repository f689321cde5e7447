package org.parley.workbook;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.deal.Deal;

/**
 * What a party pays and receives in a currency.
 *
 * @param party its label
 * @param currency ISO 4217 code
 * @param sums formulas: to pay, paid, overdue, to receive, received
 */
record MoneyLine(String party, String currency, List<String> sums) {
  private static final List<Integer> MILESTONE_SUMS =
      List.of(
          MilestoneTotals.TO_PAY,
          MilestoneTotals.PAID,
          MilestoneTotals.OVERDUE,
          MilestoneTotals.TO_RECEIVE,
          MilestoneTotals.RECEIVED);

  MoneyLine {
    sums = List.copyOf(sums);
  }

  /** The sums of milestone payments. */
  static List<MoneyLine> of(Plan.Placed<MilestoneData, MilestoneLayout> milestones) {
    return IntStream.range(0, milestones.layout().totals())
        .mapToObj(line -> of(milestones, line))
        .toList();
  }

  private static MoneyLine of(Plan.Placed<MilestoneData, MilestoneLayout> milestones, int line) {
    int parties = milestones.data().parties().size();
    return new MoneyLine(
        milestones.data().parties().get(line % parties).label(),
        milestones.data().currencies().get(line / parties),
        MILESTONE_SUMS.stream()
            .map(column -> milestones.layout().total(line, column).there())
            .toList());
  }

  /** The sums of declared payments, by currency and party of the deal. */
  static List<MoneyLine> of(DeclaredStatement declared, Deal deal) {
    List<StatementLine> payments = declared.lines();
    return payments.stream()
        .map(StatementLine::currency)
        .distinct()
        .flatMap(
            currency ->
                deal.parties().values().stream()
                    .filter(party -> payments.stream().anyMatch(one -> one.names(party.key())))
                    .map(party -> of(declared.cells(), party.label(), currency)))
        .toList();
  }

  private static MoneyLine of(DeclaredPaymentCells cells, String party, String currency) {
    DeclaredPayments payments = cells.payments();
    String amount = cells.column(payments.amount()).there();
    String paid = ",%s,\">0\"".formatted(cells.column(payments.paid()).there());
    String passed = ",%s,\">0\",%1$s,\"<\"&AsOfDate".formatted(cells.column(payments.by()).there());
    String pays = sum(cells, payments.from(), party, currency, amount);
    String receives = sum(cells, payments.to(), party, currency, amount);
    return new MoneyLine(
        party,
        currency,
        Stream.of(
                pays + ")",
                pays + paid + ")",
                pays + passed + ")-" + pays + passed + paid + ")",
                receives + ")",
                receives + paid + ")")
            .map(sum -> "ROUND(" + sum + ",2)")
            .toList());
  }

  /** A sum over the payments of one side, to which conditions can be added. */
  private static String sum(
      DeclaredPaymentCells cells, String side, String party, String currency, String amount) {
    return "SUMIFS(%s,%s,%s,%s,\"%s\""
        .formatted(
            amount,
            cells.column(side).there(),
            FormulaText.literal(party),
            cells.column(cells.payments().currency()).there(),
            currency);
  }
}
