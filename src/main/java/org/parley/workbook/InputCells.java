package org.parley.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.parley.workbook.RecordedInput.Kind;

/** Finds the input cells of a written workbook, with their labels and rules. */
final class InputCells {
  private final Styles styles;
  private final Map<String, Integer> labels = new HashMap<>();
  private final List<RecordedInput> inputs = new ArrayList<>();

  private InputCells(Styles styles) {
    this.styles = styles;
  }

  /** All inputs, sheet by sheet and row by row; labels are unique. */
  static List<RecordedInput> of(XSSFWorkbook workbook, Styles styles) {
    var found = new InputCells(styles);
    for (int at = 0; at < workbook.getNumberOfSheets(); at++) {
      found.read(workbook.getSheetAt(at));
    }
    return List.copyOf(found.inputs);
  }

  private void read(XSSFSheet sheet) {
    var words = new CellLabels(sheet, styles);
    List<XSSFDataValidation> rules = sheet.getDataValidations();
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (!cell.getCellStyle().getLocked()) {
          add(sheet, cell, words.of(cell), rule(rules, cell));
        }
      }
    }
  }

  private void add(
      XSSFSheet sheet, Cell cell, String words, Optional<DataValidationConstraint> rule) {
    String label = sheet.getSheetName() + " | " + Actual.line(words);
    int number = labels.merge(label, 1, Integer::sum);
    String unique = number == 1 ? label : label + " (" + number + ")";
    String address = cell.getAddress().formatAsString();
    Kind kind = rule.map(InputCells::kind).orElse(Kind.TEXT);
    boolean bounded = kind == Kind.WHOLE || kind == Kind.NUMBER || kind == Kind.DATE;
    inputs.add(
        new RecordedInput(
            sheet.getSheetName(),
            address,
            unique,
            kind,
            bounded ? text(rule.map(DataValidationConstraint::getFormula1)) : "",
            bounded ? text(rule.map(DataValidationConstraint::getFormula2)) : choices(rule),
            start(cell)));
  }

  private static String start(Cell cell) {
    return switch (cell.getCellType()) {
      case NUMERIC -> Actual.shown(BigDecimal.valueOf(cell.getNumericCellValue()));
      case STRING -> Actual.line(cell.getStringCellValue());
      default -> "";
    };
  }

  private static String text(Optional<String> formula) {
    return formula.orElse("");
  }

  private static String choices(Optional<DataValidationConstraint> rule) {
    return rule.map(DataValidationConstraint::getExplicitListValues)
        .map(values -> String.join(",", values))
        .orElse("");
  }

  private static Kind kind(DataValidationConstraint rule) {
    return switch (rule.getValidationType()) {
      case ValidationType.INTEGER -> Kind.WHOLE;
      case ValidationType.DECIMAL -> Kind.NUMBER;
      case ValidationType.DATE -> Kind.DATE;
      case ValidationType.LIST -> rule.getExplicitListValues() == null ? Kind.TEXT : Kind.CHOICE;
      default -> Kind.TEXT;
    };
  }

  private static Optional<DataValidationConstraint> rule(
      List<XSSFDataValidation> rules, Cell cell) {
    for (XSSFDataValidation rule : rules) {
      for (CellRangeAddress range : rule.getRegions().getCellRangeAddresses()) {
        if (range.isInRange(cell)) {
          return Optional.of(rule.getValidationConstraint());
        }
      }
    }
    return Optional.empty();
  }
}
