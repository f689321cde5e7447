package org.parley.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.parley.workbook.RecordedInput.Kind;
import org.parley.workbook.cells.CellContent;
import org.parley.workbook.cells.DraftBook;
import org.parley.workbook.cells.DraftCell;
import org.parley.workbook.cells.DraftRow;
import org.parley.workbook.cells.DraftSheet;

/** Finds the input cells of a sheet, with their labels and rules. */
final class InputCells {
  private final Styles styles;
  private final Map<String, Integer> labels = new HashMap<>();
  private final List<RecordedInput> inputs = new ArrayList<>();

  private InputCells(Styles styles) {
    this.styles = styles;
  }

  /** All inputs, sheet by sheet and row by row; labels are unique. */
  static List<RecordedInput> of(DraftBook book, Styles styles) {
    return book.sheets().parallelStream()
        .flatMap(sheet -> new InputCells(styles).read(sheet).stream())
        .toList();
  }

  /** Those of a sheet: labels begin with its name. */
  private List<RecordedInput> read(DraftSheet sheet) {
    var words = new CellLabels(sheet, styles);
    List<XSSFDataValidation> rules = sheet.frame().getDataValidations();
    for (DraftRow row : sheet.rows()) {
      for (DraftCell cell : row.cells()) {
        if (styles.isOpen(cell.style())) {
          add(sheet, cell, words.of(cell), rule(rules, cell));
        }
      }
    }
    return inputs;
  }

  private void add(
      DraftSheet sheet, DraftCell cell, String words, Optional<DataValidationConstraint> rule) {
    String label = sheet.name() + " | " + Actual.line(words);
    int number = labels.merge(label, 1, Integer::sum);
    String unique = number == 1 ? label : label + " (" + number + ")";
    String address = cell.address();
    Kind kind = rule.map(InputCells::kind).orElse(Kind.TEXT);
    boolean bounded = kind == Kind.WHOLE || kind == Kind.NUMBER || kind == Kind.DATE;
    inputs.add(
        new RecordedInput(
            sheet.name(),
            address,
            unique,
            kind,
            bounded ? text(rule.map(DataValidationConstraint::getFormula1)) : "",
            bounded ? text(rule.map(DataValidationConstraint::getFormula2)) : choices(rule),
            start(cell)));
  }

  private static String start(DraftCell cell) {
    return cell.content() instanceof CellContent.Figure figure
        ? Actual.shown(BigDecimal.valueOf(figure.number()))
        : Actual.line(cell.content().words());
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
      List<XSSFDataValidation> rules, DraftCell cell) {
    for (XSSFDataValidation rule : rules) {
      for (CellRangeAddress range : rule.getRegions().getCellRangeAddresses()) {
        if (range.isInRange(cell.getRowIndex(), cell.getColumnIndex())) {
          return Optional.of(rule.getValidationConstraint());
        }
      }
    }
    return Optional.empty();
  }
}
