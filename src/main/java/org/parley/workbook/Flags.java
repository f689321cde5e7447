package org.parley.workbook;

import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFPatternFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** Fills that follow a status. The status itself stands in the cell in words. */
public final class Flags {
  private final XSSFSheetConditionalFormatting rules;

  public Flags(Canvas canvas) {
    this.rules = canvas.sheet().getSheetConditionalFormatting();
  }

  /** Fills the block where the condition, written for its first cell, is true. */
  public void fill(Strip strip, String condition, XSSFColor colour) {
    XSSFConditionalFormattingRule rule =
        rules.createConditionalFormattingRule(FormulaText.checked(condition));
    XSSFPatternFormatting pattern = rule.createPatternFormatting();
    pattern.setFillBackgroundColor(colour);
    pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
    rules.addConditionalFormatting(
        new CellRangeAddress[] {strip.range()}, new XSSFConditionalFormattingRule[] {rule});
  }
}
