package org.parley.workbook;

/**
 * Where payments on the sheet of statements come from.
 *
 * @param label printed before what each party receives and pays
 */
record StatementSource(String label) {
  static StatementSource of(Draft draft, StatementsText words) {
    return new StatementSource(draft.say(words));
  }
}
