package org.parley.deal.rule;

/** Paths of the terms that the sheet of the business case asks. */
final class BusinessCase {
  static final String ALTERNATIVES = "workbook.business_case.alternatives";
  static final String YEARS = "workbook.business_case.years";
  static final String FLOWS = "workbook.business_case.flows";
  static final String ACCOUNT = "workbook.business_case.account";
  static final String LEVELS = "workbook.business_case.levels";

  private BusinessCase() {}
}
