package org.parley.workbook.draft;

import org.apache.poi.ss.formula.EvaluationName;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.Ptg;

/** A name of the workbook with the cells that it stands for, as POI reads them. */
public final class DraftName implements EvaluationName {
  private final String text;
  private final String cells;
  private final NamePtg token;
  private final Ptg[] definition;

  /**
   * A name.
   *
   * @param cells as a formula
   * @param number 0-based, in the order of making
   */
  DraftName(String text, String cells, int number, Ptg[] definition) {
    this.text = text;
    this.cells = cells;
    this.token = new NamePtg(number);
    this.definition = definition;
  }

  /** What it stands for, as a formula. */
  public String cells() {
    return cells;
  }

  @Override
  public String getNameText() {
    return text;
  }

  @Override
  public boolean isFunctionName() {
    return false;
  }

  @Override
  public boolean hasFormula() {
    return true;
  }

  @Override
  public Ptg[] getNameDefinition() {
    return definition;
  }

  @Override
  public boolean isRange() {
    return true;
  }

  @Override
  public NamePtg createPtg() {
    return token;
  }
}
