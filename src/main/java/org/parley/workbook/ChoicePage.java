package org.parley.workbook;

import org.parley.deal.choice.Choice;

/** The sheet of a weighted choice in the making, with what each of its parts needs. */
record ChoicePage(Draft draft, Canvas canvas, Choice choice, ChoiceLayout layout) {
  /** All parts, from top to bottom. */
  void write() {
    new ChoiceResult(this).write();
    new ChoiceScores(this).write();
    new ChoiceChanges(this).write();
    new ChoiceReasons(this).write();
    new ChoiceCriteria(this).write();
  }

  WorkbookTexts texts() {
    return draft.texts();
  }

  /** The name of an option by its place from 0. */
  String option(int option) {
    return choice.options().get(option).name();
  }

  /** The name of a criterion by its place from 0. */
  String criterion(int criterion) {
    return choice.criteria().get(criterion).name();
  }

  /** The head of a part. */
  void band(int row, ChoiceText words) {
    canvas.text(layout.at(row, 0).block(1, layout.columns()), draft.say(words), Look.BAND);
  }

  /** The names of the options as heads of their columns. */
  void optionHeads(int row) {
    for (int option = 0; option < layout.options(); option++) {
      canvas.text(layout.option(row, option), option(option), Look.HEAD);
    }
  }

  /** Words over the columns before those of the options. */
  void label(int row, String words, Look look) {
    canvas.text(layout.at(row, 0).block(1, ChoiceLayout.FIRST_OPTION), words, look);
  }

  void helper(Place place, String formula) {
    canvas.formula(place, formula, Look.HELPER, Format.GENERAL);
  }

  void aside(Place first, int columns, ChoiceText words) {
    canvas.text(first.block(1, columns), draft.say(words), Look.ASIDE);
  }

  /** Fills cells whose score is missing; the block is as large as that of the scores. */
  void flagMissing(Strip strip) {
    String missing = "NOT(ISNUMBER(" + layout.scores().first().relative() + "))";
    new Flags(canvas).fill(strip, missing, Palette.DOUBTFUL);
  }

  /** Names a block, such as {@code ModelFitTotals}. */
  void name(String what, Strip strip) {
    draft.name(ChoiceNames.of(choice.kind(), what), strip);
  }
}
