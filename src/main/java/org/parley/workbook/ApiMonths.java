package org.parley.workbook;

import java.math.BigDecimal;
import java.util.List;
import org.parley.value.Period;

/** The months: what is entered and what follows. */
record ApiMonths(Draft draft, Canvas canvas, ApiData data, ApiLayout layout) {
  void write() {
    draft.heads(
        canvas,
        layout.at(layout.headRow(), 0),
        layout.columns().stream().map(ApiColumn::head).toList());
    new ApiInputs(draft, canvas, data, layout).write();
    for (int month = 0; month < layout.months(); month++) {
      ApiUseFormulas use = new ApiUseFormulas(data, layout, draft.texts(), month);
      writeUse(use);
      writeCharges(use);
      writeCredits(use);
      writeDates(use);
      writeRemark(use);
      new ApiExitColumns(draft, canvas, data, layout).write(use);
    }
    flag();
    names();
  }

  private void put(ApiUseFormulas use, ApiColumn column, String formula, String format) {
    if (layout.has(column)) {
      Look look = column.shown() ? Look.FIGURE : Look.HELPER;
      canvas.formula(layout.month(use.month(), column), formula, look, format);
    }
  }

  private void writeUse(ApiUseFormulas use) {
    put(use, ApiColumn.MONTH, use.firstDay(), Format.MONTH);
    put(use, ApiColumn.RESULT_MONTH, use.cell(ApiColumn.MONTH), Format.MONTH);
    canvas.formula(
        layout.month(use.month(), ApiColumn.TIER), use.tier(), Look.CENTRE, Format.GENERAL);
    put(use, ApiColumn.INCLUDED, use.included(), Format.WHOLE);
    put(use, ApiColumn.BEYOND, use.beyond(), Format.WHOLE);
    BigDecimal year = BigDecimal.valueOf(1L + use.month() / 12);
    canvas.number(layout.month(use.month(), ApiColumn.YEAR), year, Look.HELPER, Format.WHOLE);
    put(use, ApiColumn.NUMBER, use.number(), Format.WHOLE);
    put(use, ApiColumn.BEFORE, use.before(), Format.WHOLE);
    put(use, ApiColumn.DAYS, use.days(), Format.WHOLE);
    put(use, ApiColumn.TERM_DAYS, use.termDays(), Format.WHOLE);
    writeChanges(use);
    put(use, ApiColumn.KEY, use.key(), Format.WHOLE);
    put(use, ApiColumn.STATE, use.state(), Format.WHOLE);
  }

  /** Increases of prices, and moves to a higher tier. */
  private void writeChanges(ApiUseFormulas use) {
    ApiRiseFormulas rises = new ApiRiseFormulas(data, layout, use);
    if (layout.has(ApiColumn.RISE)) {
      put(use, ApiColumn.RISE, rises.code(), Format.WHOLE);
      put(use, ApiColumn.LAST_RISE, rises.lastYear(), Format.WHOLE);
    }
    put(use, ApiColumn.PRICE_LEVEL, rises.level(), Format.GENERAL);
    if (layout.has(ApiColumn.OBJECTION)) {
      ApiUpgradeFormulas upgrade = new ApiUpgradeFormulas(data, layout, use);
      put(use, ApiColumn.OVERAGE_ROW, upgrade.inRow(), Format.WHOLE);
      put(use, ApiColumn.OBJECTION, upgrade.objection(), Format.WHOLE);
    }
  }

  /** A line that the model does not have has no point to read either. */
  private void writeCharges(ApiUseFormulas use) {
    ApiChargeFormulas charges = new ApiChargeFormulas(data, layout, use);
    if (layout.has(ApiColumn.BASE)) {
      put(use, ApiColumn.BASE, charges.base(), Format.MONEY);
    }
    if (layout.has(ApiColumn.CALL_CHARGES)) {
      put(use, ApiColumn.CALL_CHARGES, charges.calls(), Format.MONEY);
    }
    if (layout.has(ApiColumn.OVERAGE_CHARGE)) {
      put(use, ApiColumn.OVERAGE_CHARGE, charges.overage(), Format.MONEY);
    }
    if (layout.has(ApiColumn.TOP_UP)) {
      put(use, ApiColumn.TOP_UP, charges.topUp(), Format.MONEY);
    }
    if (layout.has(ApiColumn.FEES)) {
      put(use, ApiColumn.FEES, charges.fees(), Format.MONEY);
    }
    put(use, ApiColumn.LOSS, charges.loss(), Format.MONEY);
  }

  private void writeCredits(ApiUseFormulas use) {
    ApiCreditFormulas credits = new ApiCreditFormulas(data, layout, use);
    if (layout.has(ApiColumn.RATE)) {
      put(use, ApiColumn.AVAILABILITY, credits.availability(), Format.PERCENT);
      put(use, ApiColumn.RATE, credits.rate(), Format.PERCENT);
    }
    if (layout.has(ApiColumn.CREDIT)) {
      put(use, ApiColumn.CREDIT, credits.credit(), Format.MONEY);
      String claimBy = new ApiExitFormulas(data, layout, use).claimBy();
      put(use, ApiColumn.CLAIM_BY, claimBy, Format.DATE);
    }
    if (layout.has(ApiColumn.DEDUCTED)) {
      put(use, ApiColumn.DEDUCTED, credits.deducted(), Format.MONEY);
    }
    if (layout.has(ApiColumn.TOTAL)) {
      put(use, ApiColumn.TOTAL, credits.total(), Format.MONEY);
      put(use, ApiColumn.SO_FAR, credits.soFar(), Format.MONEY);
    }
    put(use, ApiColumn.OWED, credits.owed(), Format.MONEY);
  }

  private void writeDates(ApiUseFormulas use) {
    String last = "EDATE(" + use.cell(ApiColumn.MONTH) + ",1)-1";
    date(use, ApiColumn.INVOICE_BY, ApiData.INVOICE, "(" + last + ")");
    date(use, ApiColumn.STATEMENT_BY, ApiData.INVOICE, "(" + last + ")");
    if (layout.has(ApiColumn.PAY_BY)) {
      date(use, ApiColumn.PAY_BY, ApiData.DUE, use.cell(ApiColumn.RECEIVED));
    }
  }

  private void date(ApiUseFormulas use, ApiColumn column, String path, String start) {
    if (!layout.has(column)) {
      return;
    }
    Place place = layout.month(use.month(), column);
    data.period(path)
        .map((Period period) -> PeriodFormula.end(start, period))
        .map(end -> column == ApiColumn.PAY_BY ? after(start, end) : end)
        .ifPresentOrElse(
            formula -> canvas.formula(place, formula, Look.FIGURE, Format.DATE),
            () -> draft.open(canvas, place));
  }

  private String after(String start, String end) {
    String waiting = draft.texts().literal(ApiText.STATUS_AFTER_INVOICE);
    return "IF(ISNUMBER(%s),%s,%s)".formatted(start, end, waiting);
  }

  private void writeRemark(ApiUseFormulas use) {
    ApiRemark remark = new ApiRemark(data, layout, use);
    if (layout.has(ApiColumn.PAYMENT)) {
      put(use, ApiColumn.PAYMENT, new ApiPaymentFormulas(layout, use).code(), Format.WHOLE);
    }
    put(use, ApiColumn.REMARK_CODE, remark.code(), Format.WHOLE);
    List<String> words = remark.words(data).stream().map(draft.texts()::literal).toList();
    canvas.formula(
        layout.month(use.month(), ApiColumn.REMARK),
        StateWords.choose(layout.month(use.month(), ApiColumn.REMARK_CODE), words),
        Look.STATUS,
        Format.GENERAL);
  }

  private void flag() {
    Flags flags = new Flags(canvas);
    Strip remarks = layout.column(ApiColumn.REMARK);
    String code = layout.month(0, ApiColumn.REMARK_CODE).inColumn();
    flags.fill(remarks, code + "=1", Palette.BAD);
    flags.fill(remarks, code + "=3", Palette.BAD);
    flags.fill(remarks, "AND(%1$s>=9,%1$s<=11)".formatted(code), Palette.BAD);
    flags.fill(remarks, "AND(%1$s>=4,%1$s<=6)".formatted(code), Palette.DOUBTFUL);
    flags.fill(remarks, code + "=12", Palette.DOUBTFUL);
    flags.fill(remarks, code + "=16", Palette.BAD);
    flags.fill(remarks, code + "=15", Palette.DOUBTFUL);
    flags.fill(remarks, "OR(%1$s=7,%1$s=13,%1$s=14)".formatted(code), Palette.GOOD);
    new ApiExitColumns(draft, canvas, data, layout).flag(flags);
  }

  private void names() {
    name("ApiTiersInForce", ApiColumn.TIER);
    name("ApiIncludedCalls", ApiColumn.INCLUDED);
    name("ApiCallsBeyondQuota", ApiColumn.BEYOND);
    name("ApiFees", ApiColumn.FEES);
    name("ApiAvailability", ApiColumn.AVAILABILITY);
    name("ApiCredits", ApiColumn.CREDIT);
    name("ApiInvoices", ApiColumn.TOTAL);
    name("ApiClaimsBy", ApiColumn.CLAIM_BY);
    name("ApiStatementsBy", ApiColumn.STATEMENT_BY);
    name("ApiStates", ApiColumn.REMARK);
    name("ApiExitsBy", ApiColumn.EXIT_BY);
    name("ApiExits", ApiColumn.EXIT);
  }

  private void name(String name, ApiColumn column) {
    if (layout.has(column)) {
      draft.name(name, layout.column(column));
    }
  }
}
