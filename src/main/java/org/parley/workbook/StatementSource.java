package org.parley.workbook;

/** Where the payments on the sheet of statements come from. */
enum StatementSource {
  SHARES(StatementsText.SOURCE_SHARES),
  GUARANTEE(StatementsText.SOURCE_GUARANTEE),
  MILESTONES(StatementsText.SOURCE_MILESTONES),
  API(StatementsText.SOURCE_API),
  MARKET(StatementsText.SOURCE_MARKET);

  private final StatementsText words;

  StatementSource(StatementsText words) {
    this.words = words;
  }

  StatementsText words() {
    return words;
  }
}
