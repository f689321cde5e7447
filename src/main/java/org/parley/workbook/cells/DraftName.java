package org.parley.workbook.cells;

import org.apache.poi.ss.formula.EvaluationName;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.Ptg;

/** A name of the workbook with the cells that it stands for, as POI reads them. */
final class DraftName implements EvaluationName {
  private final String text;
  private final NamePtg token;
  private final Ptg[] definition;

  DraftName(String text, int number, Ptg[] definition) {
    this.text = text;
    this.token = new NamePtg(number);
    this.definition = definition;
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
