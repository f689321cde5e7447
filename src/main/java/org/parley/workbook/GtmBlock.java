package org.parley.workbook;

/** The blocks of commitments on the sheet: in each, a row is a commitment, a column a quarter. */
enum GtmBlock {
  DUE(GtmText.BAND_DUE, "GtmDueDates"),
  OWED(GtmText.BAND_OWED, "GtmOwed"),
  EXCUSED(GtmText.BAND_EXCUSED, "GtmExcusedDays"),
  DELIVERED(GtmText.BAND_DELIVERED, "GtmDelivered"),
  REPORT_BY(GtmText.BAND_REPORT_BY, "GtmReportsDue"),
  REPORTED(GtmText.BAND_REPORTED, "GtmReportedOn"),
  SHARE(GtmText.BAND_SHARE, "GtmShares"),
  RESULT(GtmText.BAND_RESULT, "GtmResults"),
  MISSING(GtmText.BAND_MISSING, "GtmMissing"),
  /** Only where a miss may cost money. */
  AMOUNT(GtmText.BAND_AMOUNT, "GtmAmounts"),
  REMEDY_BY(GtmText.BAND_REMEDY_BY, "GtmRemediesDue"),
  /** Only where a miss may be made good. */
  MADE_GOOD(GtmText.BAND_MADE_GOOD, "GtmMadeGood"),
  REMEDIED(GtmText.BAND_REMEDIED, "GtmRemediedOn"),
  REMEDY(GtmText.BAND_REMEDY, "GtmRemedies");

  private final GtmText band;
  private final String range;

  GtmBlock(GtmText band, String range) {
    this.band = band;
    this.range = range;
  }

  GtmText band() {
    return band;
  }

  /** Its name in formulas. */
  String range() {
    return range;
  }
}
