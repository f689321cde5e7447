package org.parley.deal.economics;

/** Paths of the terms on shared revenue. */
public final class RevenuePaths {
  public static final String COLLECTOR = "rev.program.collector";
  public static final String NET_VARIANT = "rev.net_revenue.variant";
  public static final String COUNTED_WHEN = "rev.net_revenue.basis";
  public static final String DEDUCTIONS = "rev.net_revenue.deductions";
  public static final String DEDUCTION_CAP = "rev.net_revenue.deduction_cap";
  public static final String PROCESSOR_CAP = "rev.net_revenue.processor_cap";
  public static final String ALLOWANCE = "rev.net_revenue.allowance";
  public static final String EXPENSES = "rev.net_revenue.direct_expenses";
  public static final String MODIFIERS = "rev.tiers.modifiers";
  public static final String HOLD_BACK = "rev.waterfall.hold_back";
  public static final String RELEASE = "rev.waterfall.release";
  public static final String STATEMENT = "rev.statements.due";
  public static final String SMALLEST = "rev.payment.smallest";
  public static final String TRUE_UP_VARIANT = "rev.true_up.variant";
  public static final String WINDOW = "rev.true_up.window";
  public static final String CLAWBACK = "rev.true_up.clawback";
  public static final String CAP = "rev.true_up.cap";
  public static final String REPAY = "rev.true_up.repay";
  public static final String GUARANTEE_VARIANT = "rev.minimum_guarantee.variant";
  public static final String GUARANTEE_AMOUNT = "rev.minimum_guarantee.amount";
  public static final String GUARANTEE_PARTY = "rev.minimum_guarantee.party";
  public static final String GUARANTEE_PAYER = "rev.minimum_guarantee.payer";
  public static final String GUARANTEE_PERIOD = "rev.minimum_guarantee.period";
  public static final String GUARANTEE_DUE = "rev.minimum_guarantee.due";
  public static final String RECOUP_FOR = "rev.minimum_guarantee.recoup_for";

  private RevenuePaths() {}
}
