package org.parley.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.workbook.RecordedInput.Kind;
import org.parley.workbook.draft.CellContent;
import org.parley.workbook.draft.DraftBook;
import org.parley.workbook.draft.DraftCell;
import org.parley.workbook.draft.DraftRow;
import org.parley.workbook.draft.DraftSheet;
import org.parley.workbook.draft.InputRule;
import org.parley.workbook.draft.InputRule.Allowed;

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
    List<InputRule> rules = sheet.rules();
    for (DraftRow row : sheet.rows()) {
      for (DraftCell cell : row.cells()) {
        if (styles.isOpen(cell.style())) {
          add(sheet, cell, words.of(cell), allowed(rules, cell));
        }
      }
    }
    return inputs;
  }

  private void add(DraftSheet sheet, DraftCell cell, String words, Allowed allowed) {
    String label = sheet.name() + " | " + Actual.line(words);
    int number = labels.merge(label, 1, Integer::sum);
    String unique = number == 1 ? label : label + " (" + number + ")";
    inputs.add(input(sheet.name(), cell, unique, allowed));
  }

  private static RecordedInput input(String sheet, DraftCell cell, String label, Allowed allowed) {
    String address = cell.address();
    if (allowed instanceof InputRule.Whole whole) {
      return new RecordedInput(
          sheet, address, label, Kind.WHOLE, whole.least(), whole.most(), start(cell));
    }
    if (allowed instanceof InputRule.Number number) {
      return new RecordedInput(
          sheet, address, label, Kind.NUMBER, number.least(), number.most(), start(cell));
    }
    if (allowed instanceof InputRule.Day day) {
      return new RecordedInput(
          sheet, address, label, Kind.DATE, day.first(), day.last(), start(cell));
    }
    if (allowed instanceof InputRule.OneOf choice) {
      String choices = String.join(",", choice.choices());
      return new RecordedInput(sheet, address, label, Kind.CHOICE, "", choices, start(cell));
    }
    return new RecordedInput(sheet, address, label, Kind.TEXT, "", "", start(cell));
  }

  private static String start(DraftCell cell) {
    return cell.content() instanceof CellContent.Figure figure
        ? Actual.shown(BigDecimal.valueOf(figure.number()))
        : Actual.line(cell.content().words());
  }

  /** What the first rule for a cell allows; anything where there is none. */
  private static Allowed allowed(List<InputRule> rules, DraftCell cell) {
    for (InputRule rule : rules) {
      if (rule.cells().isInRange(cell.getRowIndex(), cell.getColumnIndex())) {
        return rule.allowed();
      }
    }
    return new InputRule.Anything();
  }
}
