package org.parley.deal.rule;

import java.math.BigDecimal;
import java.util.Optional;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Money;
import org.parley.value.Row;

/** The amount paid for securities is their number times their price. */
final class SecuritiesAddUp implements DealRule {

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    for (Row row : agreement.answers().rows("inv.investment.securities")) {
      Optional<Money> amount = row.known("amount", Money.class);
      product(row)
          .filter(total -> amount.filter(paid -> paid.amount().compareTo(total) != 0).isPresent())
          .ifPresent(
              total ->
                  findings.report(
                      DiagnosticCode.SECURITIES_DIFFER
                          .at(
                              Place.cell(row, "amount"),
                              Amounts.words(amount.orElseThrow()),
                              total.stripTrailingZeros().toPlainString())
                          .withHint("Correct the number, the price or the amount.")));
    }
  }

  private static Optional<BigDecimal> product(Row row) {
    return row.number("number")
        .flatMap(
            number ->
                row.known("price", Money.class).map(price -> price.amount().multiply(number)));
  }
}
