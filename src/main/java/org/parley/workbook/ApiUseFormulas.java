package org.parley.workbook;

/** What was in force in a month, and whether the month can be billed. */
record ApiUseFormulas(ApiData data, ApiLayout layout, WorkbookTexts texts, int month) {
  String cell(ApiColumn column) {
    return layout.month(month, column).here();
  }

  private String earlier(ApiColumn column) {
    return layout.month(month - 1, column).here();
  }

  String open() {
    return texts.literal(CommonText.OPEN);
  }

  private String start() {
    return ApiPoint.place(data, layout, ApiPoint.START).here();
  }

  String firstDay() {
    return "DATE(YEAR(EffectiveDate),MONTH(EffectiveDate)+" + month + ",1)";
  }

  /** Days of the calendar month. */
  String daysOfMonth() {
    return "(EDATE(%1$s,1)-%1$s)".formatted(cell(ApiColumn.MONTH));
  }

  String tier() {
    String before = month == 0 ? start() : earlier(ApiColumn.TIER);
    return "IF(%1$s=\"\",%2$s,%1$s)".formatted(cell(ApiColumn.MOVED), before);
  }

  /** The number of the tier at the month's end, from 1; 0 if it is open. */
  String number() {
    return numberOf(cell(ApiColumn.TIER));
  }

  private String numberOf(String name) {
    StringBuilder formula = new StringBuilder();
    for (int tier = 0; tier < layout.tiers(); tier++) {
      String place = layout.tier(tier, ApiLayout.TIER).here();
      formula.append("IF(%s=%s,%s,".formatted(name, place, tier + 1));
    }
    return formula.append('0').append(")".repeat(layout.tiers())).toString();
  }

  /** The number of the tier at the month's beginning. */
  String before() {
    String before = month == 0 ? numberOf(start()) : earlier(ApiColumn.NUMBER);
    return "IF(%s>0,%s,%s)".formatted(cell(ApiColumn.DAYS_BEFORE), before, cell(ApiColumn.NUMBER));
  }

  /** Days with access: as entered, else from the effective date to its end or the month's. */
  String days() {
    return "IF(ISNUMBER(%1$s),%1$s,%2$s)".formatted(cell(ApiColumn.DAYS_IN_FORCE), accessDays());
  }

  private String accessDays() {
    String until = layout.accessUntil().here();
    String after = "EDATE(" + cell(ApiColumn.MONTH) + ",1)";
    return "MAX(0,IF(ISNUMBER(%1$s),MIN(%2$s,%1$s+1),%2$s)-%3$s)".formatted(until, after, from());
  }

  private String from() {
    return "MAX(" + cell(ApiColumn.MONTH) + ",EffectiveDate)";
  }

  /** Of these, the days before the agreement has ended. */
  String termDays() {
    return "IF(ISNUMBER(%1$s),MAX(0,MIN(%2$s,%1$s+1-%3$s)),%2$s)"
        .formatted(layout.endedOn().here(), cell(ApiColumn.DAYS), from());
  }

  /** 1 open, 2 waits for what is to be entered, 3 days that do not fit, 4 ready, 5 after access. */
  String state() {
    String number = cell(ApiColumn.NUMBER);
    String before = cell(ApiColumn.BEFORE);
    String marks = layout.ofTiers(layout.tierOpen(0)).here();
    String suspended = layout.has(ApiColumn.SUSPENDED) ? "+" + cell(ApiColumn.SUSPENDED) : "";
    String key = cell(layout.has(ApiColumn.REVENUE) ? ApiColumn.REVENUE : ApiColumn.CALLS);
    return ("IF(AND(ISNUMBER(%9$s),%10$s>%9$s),5,"
            + "IF(%1$s*%2$s=0,1,IF(INDEX(%3$s,%1$s)+INDEX(%3$s,%2$s)>0,1,"
            + "IF(%4$s%5$s>%6$s,3,IF(%6$s>%7$s,3,IF(ISNUMBER(%8$s),4,2))))))")
        .formatted(
            number,
            before,
            marks,
            cell(ApiColumn.DAYS_BEFORE),
            suspended,
            cell(ApiColumn.DAYS),
            accessDays(),
            key,
            layout.accessUntil().here(),
            cell(ApiColumn.MONTH));
  }

  /** The number of the month if its calls are known. */
  String key() {
    return "IF(ISNUMBER(%s),IF(%s=4,%s,\"\"),\"\")"
        .formatted(cell(ApiColumn.CALLS), cell(ApiColumn.STATE), month + 1);
  }

  /** A figure of the tier at the month's end, by its column on top. */
  String atEnd(int column) {
    return "INDEX(%s,%s)".formatted(layout.tierColumn(column).here(), cell(ApiColumn.NUMBER));
  }

  /** A figure of the tier at the month's beginning. */
  String atBeginning(int column) {
    return "INDEX(%s,%s)".formatted(layout.tierColumn(column).here(), cell(ApiColumn.BEFORE));
  }

  /** A figure of both tiers, weighted by days; those of the later tier are given. */
  String weighted(int column, String after) {
    return "(%s*%s+%s*(%s))"
        .formatted(atBeginning(column), cell(ApiColumn.DAYS_BEFORE), atEnd(column), after);
  }

  /** Days in the tier at the month's end, suspended days included. */
  String daysAfter() {
    return cell(ApiColumn.DAYS) + "-" + cell(ApiColumn.DAYS_BEFORE);
  }

  /** The quota of the month, in full calls. */
  String included() {
    return "IF(%1$s=1,%2$s,IF(%1$s=5,\"\",IF(AND(ISNUMBER(%3$s),ISNUMBER(%4$s)),ROUND(%5$s/%6$s,0),%7$s)))"
        .formatted(
            cell(ApiColumn.STATE),
            open(),
            atEnd(ApiLayout.QUOTA),
            atBeginning(ApiLayout.QUOTA),
            weighted(ApiLayout.QUOTA, daysAfter()),
            daysOfMonth(),
            texts.literal(ApiText.NO_LIMIT));
  }

  String beyond() {
    return "IF(%1$s=1,%2$s,IF(ISNUMBER(%3$s),IF(ISNUMBER(%4$s),MAX(0,%3$s-%4$s),0),\"\"))"
        .formatted(cell(ApiColumn.STATE), open(), cell(ApiColumn.CALLS), cell(ApiColumn.INCLUDED));
  }
}
