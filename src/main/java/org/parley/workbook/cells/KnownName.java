package org.parley.workbook.cells;

import org.apache.poi.ss.formula.EvaluationName;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.Ptg;

/** A name of the workbook with what it stands for, read once. */
final class KnownName implements EvaluationName {
  private final EvaluationName name;
  private final Ptg[] definition;
  private final NamePtg token;

  KnownName(EvaluationName name) {
    this.name = name;
    this.definition = name.isRange() ? name.getNameDefinition() : new Ptg[0];
    this.token = name.createPtg();
  }

  @Override
  public String getNameText() {
    return name.getNameText();
  }

  @Override
  public boolean isFunctionName() {
    return name.isFunctionName();
  }

  @Override
  public boolean hasFormula() {
    return name.hasFormula();
  }

  @Override
  public Ptg[] getNameDefinition() {
    return definition;
  }

  @Override
  public boolean isRange() {
    return name.isRange();
  }

  @Override
  public NamePtg createPtg() {
    return token;
  }
}
