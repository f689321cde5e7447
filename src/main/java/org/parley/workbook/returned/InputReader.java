package org.parley.workbook.returned;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.workbook.Actual;
import org.parley.workbook.RecordedInput;

/** Reads what was filled in, and names every cell that cannot be taken as it is. */
record InputReader(String file, XSSFWorkbook workbook, Findings findings) {
  List<Actual> readAll(List<RecordedInput> inputs) {
    var actuals = new ArrayList<Actual>();
    for (RecordedInput input : inputs) {
      cell(input).flatMap(cell -> read(input, cell)).ifPresent(actuals::add);
    }
    return actuals;
  }

  private Optional<XSSFCell> cell(RecordedInput input) {
    CellPlace place = place(input);
    XSSFSheet sheet = workbook.getSheet(input.sheet());
    XSSFRow row = sheet == null ? null : sheet.getRow(place.address().getRow());
    return Optional.ofNullable(row == null ? null : row.getCell(place.address().getColumn()));
  }

  private CellPlace place(RecordedInput input) {
    return CellPlace.of(file, input);
  }

  private Optional<Actual> read(RecordedInput input, XSSFCell cell) {
    CellType type = cell.getCellType();
    if (type == CellType.FORMULA) {
      type = cell.getCachedFormulaResultType();
      formula(input, cell, type);
    }
    return switch (type) {
      case NUMERIC -> number(input, BigDecimal.valueOf(cell.getNumericCellValue()));
      case STRING -> words(input, cell.getStringCellValue());
      case BLANK -> Optional.empty();
      default -> {
        report(DiagnosticCode.WORKBOOK_INPUT_UNUSABLE, input, cell.toString());
        yield Optional.empty();
      }
    };
  }

  /** A formula in an input cell counts by its value; a call of another program does not. */
  private void formula(RecordedInput input, XSSFCell cell, CellType type) {
    if (type == CellType.NUMERIC && !cell.getCellFormula().contains("|")) {
      report(DiagnosticCode.WORKBOOK_INPUT_FORMULA, input, cell.getCellFormula());
    } else {
      report(DiagnosticCode.WORKBOOK_INPUT_UNUSABLE, input, "=" + cell.getCellFormula());
    }
  }

  private Optional<Actual> words(RecordedInput input, String words) {
    if (words.isBlank()) {
      return Optional.empty();
    }
    if (words.length() > SpreadsheetVersion.EXCEL2007.getMaxTextLength()) {
      report(DiagnosticCode.WORKBOOK_INPUT_TOO_LONG, input, Integer.toString(words.length()));
      return Optional.empty();
    }
    if (!input.takes(words)) {
      boolean choice = input.kind() == RecordedInput.Kind.CHOICE;
      report(
          choice ? DiagnosticCode.WORKBOOK_INPUT_NO_CHOICE : DiagnosticCode.WORKBOOK_INPUT_IS_TEXT,
          input,
          words);
      return Optional.empty();
    }
    return Optional.of(new Actual(input, Optional.empty(), words));
  }

  private Optional<Actual> number(RecordedInput input, BigDecimal number) {
    if (!input.takes(number)) {
      report(DiagnosticCode.WORKBOOK_INPUT_OUT_OF_RANGE, input, number.toPlainString());
      return Optional.empty();
    }
    return Optional.of(new Actual(input, Optional.of(number), ""));
  }

  private void report(DiagnosticCode code, RecordedInput input, String found) {
    CellPlace place = place(input);
    String shown = found.length() > 60 ? found.substring(0, 60) + "..." : found;
    findings.report(
        code.at(place.span(), place, shown).withHint(input.label() + " takes " + takes(input)));
  }

  private static String takes(RecordedInput input) {
    return switch (input.kind()) {
      case DATE -> "a date from 2000 to 2099.";
      case WHOLE -> "a whole number" + limits(input);
      case NUMBER -> "a number" + limits(input);
      case CHOICE -> "one of: " + input.most().replace(",", ", ") + ".";
      case TEXT -> "words.";
    };
  }

  private static String limits(RecordedInput input) {
    return input.least().isEmpty() ? "." : " from " + input.least() + " to " + input.most() + ".";
  }
}
