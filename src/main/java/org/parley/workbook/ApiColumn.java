package org.parley.workbook;

import java.util.function.Predicate;
import org.parley.deal.economics.ApiFeeModel;

/** The columns of the months, in their order: what is entered, what follows, interim results. */
enum ApiColumn {
  MONTH(ApiText.HEAD_MONTH, 12, Kind.SHOWN, data -> true),
  CALLS(ApiText.HEAD_CALLS, 13, Kind.SHOWN, data -> true),
  MOVED(ApiText.HEAD_MOVED, 13, Kind.SHOWN, data -> true),
  DAYS_BEFORE(ApiText.HEAD_DAYS_BEFORE, 12, Kind.SHOWN, data -> true),
  DAYS_IN_FORCE(ApiText.HEAD_DAYS_IN_FORCE, 12, Kind.SHOWN, data -> true),
  SUSPENDED(ApiText.HEAD_SUSPENDED, 12, Kind.SHOWN, data -> data.model().priced()),
  LIFTED(ApiText.HEAD_LIFTED, 12, Kind.SHOWN, ApiData::overageProvided),
  REVENUE(ApiText.HEAD_REVENUE, 14, Kind.SHOWN, is(ApiFeeModel.REVENUE_SHARE)),
  BUNDLE(ApiText.HEAD_BUNDLE, 14, Kind.SHOWN, is(ApiFeeModel.BUNDLED)),
  STATED(ApiText.HEAD_STATED, 14, Kind.SHOWN, is(ApiFeeModel.BUNDLED)),
  DOWNTIME(ApiText.HEAD_DOWNTIME, 12, Kind.SHOWN, ApiData::hasCredits),
  EXCLUDED(ApiText.HEAD_EXCLUDED, 12, Kind.SHOWN, ApiData::hasCredits),
  LATENCY(ApiText.HEAD_LATENCY, 12, Kind.SHOWN, ApiData::hasLatency),
  REPORTED(ApiText.HEAD_REPORTED, 12, Kind.SHOWN, ApiData::hasCredits),
  CLAIMED(ApiText.HEAD_CLAIMED, 12, Kind.SHOWN, ApiColumn::hasCreditMoney),
  EXIT_NOTICE(ApiText.HEAD_EXIT_NOTICE, 12, Kind.SHOWN, ApiData::hasExit),
  INCREASE(ApiText.HEAD_INCREASE, 12, Kind.SHOWN, data -> data.model().priced()),
  INCREASE_NOTICE(ApiText.HEAD_INCREASE_NOTICE, 12, Kind.SHOWN, data -> data.model().priced()),
  MOVE_NOTICE(ApiText.HEAD_MOVE_NOTICE, 12, Kind.SHOWN, ApiData::movesUp),
  OBJECTED(ApiText.HEAD_OBJECTED, 12, Kind.SHOWN, ApiData::movesUp),
  RECEIVED(ApiText.HEAD_RECEIVED, 12, Kind.SHOWN, data -> data.model().priced()),
  PAID(ApiText.HEAD_PAID, 12, Kind.SHOWN, ApiData::hasInvoices),

  RESULT_MONTH(ApiText.HEAD_MONTH, 12, Kind.SHOWN, data -> true),
  TIER(ApiText.HEAD_TIER, 13, Kind.SHOWN, data -> true),
  INCLUDED(ApiText.HEAD_INCLUDED, 13, Kind.SHOWN, data -> true),
  BEYOND(ApiText.HEAD_OVERAGE_CALLS, 13, Kind.SHOWN, data -> true),
  BASE(ApiText.HEAD_BASE, 13, Kind.SHOWN, data -> data.model().chargesBase()),
  CALL_CHARGES(ApiText.HEAD_CALL_CHARGES, 13, Kind.SHOWN, data -> data.model().chargesCalls()),
  OVERAGE_CHARGE(ApiText.HEAD_OVERAGE_CHARGE, 13, Kind.SHOWN, ApiData::overageCharged),
  TOP_UP(ApiText.HEAD_TOP_UP, 13, Kind.SHOWN, data -> data.model().chargesMinimum()),
  FEES(ApiText.HEAD_FEES, 14, Kind.SHOWN, ApiData::hasInvoices),
  AVAILABILITY(ApiText.HEAD_AVAILABILITY, 12, Kind.SHOWN, ApiData::hasCredits),
  RATE(ApiText.HEAD_RATE, 12, Kind.SHOWN, ApiData::hasCredits),
  CREDIT(ApiText.HEAD_CREDIT, 13, Kind.SHOWN, ApiColumn::hasCreditMoney),
  CLAIM_BY(ApiText.HEAD_CLAIM_BY, 12, Kind.SHOWN, ApiColumn::hasCreditMoney),
  DEDUCTED(ApiText.HEAD_DEDUCTED, 13, Kind.SHOWN, data -> data.hasInvoices() && data.hasCredits()),
  TOTAL(ApiText.HEAD_TOTAL, 14, Kind.SHOWN, ApiData::hasInvoices),
  SO_FAR(ApiText.HEAD_SO_FAR, 14, Kind.SHOWN, ApiData::hasInvoices),
  INVOICE_BY(ApiText.HEAD_INVOICE_BY, 12, Kind.SHOWN, data -> data.model().priced()),
  STATEMENT_BY(ApiText.HEAD_STATEMENT_BY, 13, Kind.SHOWN, is(ApiFeeModel.REVENUE_SHARE)),
  PAY_BY(ApiText.HEAD_PAY_BY, 15, Kind.SHOWN, data -> data.model().priced()),
  REMARK(ApiText.HEAD_REMARK, 34, Kind.SHOWN, data -> true),
  EXIT_BY(ApiText.HEAD_EXIT_BY, 12, Kind.SHOWN, ApiData::hasExit),
  EXIT(ApiText.HEAD_EXIT, 28, Kind.SHOWN, ApiData::hasExit),

  YEAR(ApiText.HEAD_YEAR, 9, Kind.INTERIM, data -> true),
  NUMBER(ApiText.HEAD_NUMBER, 9, Kind.INTERIM, data -> true),
  BEFORE(ApiText.HEAD_BEFORE, 9, Kind.INTERIM, data -> true),
  DAYS(ApiText.HEAD_DAYS, 9, Kind.INTERIM, data -> true),
  TERM_DAYS(ApiText.HEAD_TERM_DAYS, 9, Kind.INTERIM, data -> data.model().chargesMinimum()),
  RISE(ApiText.HEAD_RISE, 9, Kind.INTERIM, data -> data.model().priced()),
  LAST_RISE(ApiText.HEAD_LAST_RISE, 9, Kind.INTERIM, data -> data.model().priced()),
  PRICE_LEVEL(ApiText.HEAD_PRICE_LEVEL, 9, Kind.INTERIM, data -> true),
  OVERAGE_ROW(ApiText.HEAD_OVERAGE_ROW, 9, Kind.INTERIM, ApiData::movesUp),
  OBJECTION(ApiText.HEAD_OBJECTION, 9, Kind.INTERIM, ApiData::movesUp),
  OWED(ApiText.HEAD_OWED, 12, Kind.INTERIM, data -> true),
  LOSS(ApiText.HEAD_LOSS, 12, Kind.INTERIM, data -> true),
  KEY(ApiText.HEAD_KEY, 12, Kind.INTERIM, data -> true),
  STATE(ApiText.HEAD_STATE, 9, Kind.INTERIM, data -> true),
  PAYMENT(ApiText.HEAD_PAYMENT, 9, Kind.INTERIM, ApiData::hasInvoices),
  REMARK_CODE(ApiText.HEAD_REMARK_CODE, 9, Kind.INTERIM, data -> true),
  MISSED(ApiText.HEAD_MISSED, 9, Kind.INTERIM, ApiData::hasExit),
  EXIT_RIGHT(ApiText.HEAD_EXIT_RIGHT, 9, Kind.INTERIM, ApiData::hasExit),
  EXIT_CODE(ApiText.HEAD_EXIT_CODE, 12, Kind.INTERIM, ApiData::hasExit),
  EXIT_OPEN(ApiText.HEAD_EXIT_OPEN, 12, Kind.INTERIM, ApiData::hasExit);

  /** Whether a column prints. */
  enum Kind {
    SHOWN,
    INTERIM
  }

  private final ApiText head;
  private final int width;
  private final Kind kind;
  private final Predicate<ApiData> applies;

  ApiColumn(ApiText head, int width, Kind kind, Predicate<ApiData> applies) {
    this.head = head;
    this.width = width;
    this.kind = kind;
    this.applies = applies;
  }

  private static Predicate<ApiData> is(ApiFeeModel model) {
    return data -> data.model() == model;
  }

  /** Free access has no fees, so its credits come to nothing. */
  private static boolean hasCreditMoney(ApiData data) {
    return data.hasCredits() && data.model() != ApiFeeModel.FREE;
  }

  ApiText head() {
    return head;
  }

  int width() {
    return width;
  }

  boolean shown() {
    return kind == Kind.SHOWN;
  }

  boolean appliesTo(ApiData data) {
    return applies.test(data);
  }
}
