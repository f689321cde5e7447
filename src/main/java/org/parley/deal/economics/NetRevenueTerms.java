package org.parley.deal.economics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.deal.Answers;
import org.parley.value.Percent;
import org.parley.value.Row;

/** Reads how an agreement computes net revenue. */
public final class NetRevenueTerms {
  private static final String TAX = "indirect-tax";
  private static final String PROCESSOR_FEE = "processor-fee";
  private static final String LOSS_IS_LOST = "contribution-margin";

  private NetRevenueTerms() {}

  /** Empty if a figure of it is open, or if the agreement has none. */
  public static Optional<NetRevenue> of(Answers answers) {
    boolean open =
        List.of(
                RevenuePaths.DEDUCTIONS,
                RevenuePaths.DEDUCTION_CAP,
                RevenuePaths.PROCESSOR_CAP,
                RevenuePaths.ALLOWANCE,
                RevenuePaths.EXPENSES)
            .stream()
            .anyMatch(answers::isOpen);
    Optional<String> variant = answers.choice(RevenuePaths.NET_VARIANT);
    var caps = new ArrayList<Percent>();
    for (Row row : answers.rows(RevenuePaths.EXPENSES)) {
      row.known("cap", Percent.class).ifPresent(caps::add);
    }
    boolean complete =
        caps.size() == answers.rows(RevenuePaths.EXPENSES).size() && kinds(answers).isPresent();
    return variant
        .filter(known -> complete && !open)
        .map(
            known ->
                new NetRevenue(
                    answers.percent(RevenuePaths.DEDUCTION_CAP),
                    answers.percent(RevenuePaths.PROCESSOR_CAP),
                    answers.percent(RevenuePaths.ALLOWANCE),
                    caps,
                    !known.equals(LOSS_IS_LOST)));
  }

  /** What each deduction is; where the contract lists none, only taxes; empty if one is open. */
  public static Optional<List<NetRevenue.Kind>> kinds(Answers answers) {
    if (answers.find(RevenuePaths.DEDUCTIONS).isEmpty()) {
      return Optional.of(List.of(NetRevenue.Kind.TAX));
    }
    var kinds = new ArrayList<NetRevenue.Kind>();
    for (Row row : answers.rows(RevenuePaths.DEDUCTIONS)) {
      row.text("kind").ifPresent(kind -> kinds.add(kind(kind)));
    }
    return kinds.size() == answers.rows(RevenuePaths.DEDUCTIONS).size()
        ? Optional.of(List.copyOf(kinds))
        : Optional.empty();
  }

  private static NetRevenue.Kind kind(String written) {
    if (written.equals(TAX)) {
      return NetRevenue.Kind.TAX;
    }
    return written.equals(PROCESSOR_FEE) ? NetRevenue.Kind.PROCESSOR_FEE : NetRevenue.Kind.OTHER;
  }
}
