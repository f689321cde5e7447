package org.parley.deal.rule;

import java.util.List;
import org.parley.deal.Answers;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.deal.economics.ApiFeeModel;
import org.parley.deal.economics.ApiTerms;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Row;

/**
 * The way in which access is paid says which prices are charged: others are never paid, and calls
 * without a price are free however many they are.
 */
final class PricesFitModel implements DealRule {
  private static final List<String> PRICES = List.of("base", "minimum", "price", "overage");

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    Answers answers = agreement.answers();
    for (Row row : Tiers.prices(agreement)) {
      ApiFeeModel model = ApiFeeModel.of(Tiers.model(answers));
      checkMissing(model, row, findings);
      PRICES.stream()
          .filter(column -> row.cell(column).isPresent())
          .filter(column -> !charged(model, answers, row, column))
          .forEach(column -> reportIdle(answers, row, column, findings));
    }
  }

  private static void checkMissing(ApiFeeModel model, Row row, Findings findings) {
    boolean stated = PRICES.stream().anyMatch(column -> row.cell(column).isPresent());
    boolean byCall = model.chargesCalls() && !model.chargesBase();
    if (byCall && stated && row.cell("price").isEmpty()) {
      findings.report(
          DiagnosticCode.CALLS_WITHOUT_PRICE
              .at(row.span(), Tiers.name(row))
              .withHint("Add `price`, or choose the variant `mixed`, which needs none."));
    }
  }

  private static boolean charged(ApiFeeModel model, Answers answers, Row row, String column) {
    boolean overage = !answers.choice(ApiTerms.OVERAGE).orElse("").equals("hard-stop");
    return switch (column) {
      case "base" -> model.chargesBase();
      case "minimum" -> model.chargesMinimum();
      case "price" -> model.chargesCalls() || overage && row.cell("overage").isEmpty();
      default -> overage;
    };
  }

  private static void reportIdle(Answers answers, Row row, String column, Findings findings) {
    String rule =
        column.equals("overage")
            ? ApiTerms.OVERAGE + ": hard-stop"
            : ApiTerms.MODEL + ": " + Tiers.model(answers);
    findings.report(
        DiagnosticCode.PRICE_NEVER_CHARGED
            .at(Place.cell(row, column), Tiers.name(row), column, rule)
            .withHint("Leave the price out, or choose a variant that charges it."));
  }
}
