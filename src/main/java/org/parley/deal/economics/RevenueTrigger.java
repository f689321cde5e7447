package org.parley.deal.economics;

import java.util.Locale;
import java.util.Optional;

/** What must happen to revenue before a share of it falls due. */
public enum RevenueTrigger {
  /** The end customer has paid. */
  CASH_RECEIVED("received"),
  /** The end customer was invoiced. */
  INVOICE("invoiced"),
  /** It was recognized as revenue. */
  RECOGNITION("recognized");

  private final String basis;

  RevenueTrigger(String basis) {
    this.basis = basis;
  }

  /** The trigger that a deal writes as, for example, {@code cash-received}. */
  public static Optional<RevenueTrigger> named(String written) {
    for (RevenueTrigger trigger : values()) {
      if (trigger.key().equals(written)) {
        return Optional.of(trigger);
      }
    }
    return Optional.empty();
  }

  /** How a deal writes it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** True if revenue of this basis, such as {@code received}, counts only once this happened. */
  public boolean comesWith(String countedWhen) {
    return basis.equals(countedWhen);
  }
}
