package org.parley.workbook.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.junit.jupiter.api.Test;
import org.parley.workbook.draft.DraftBook;
import org.parley.workbook.draft.InputRule;
import org.parley.workbook.draft.InputRule.Allowed;

/** What inputs take is what POI reads from the file. */
class RulesXmlTest {
  private static final CellRangeAddress CELLS = CellRangeAddress.valueOf("B2:C9");

  private static XSSFDataValidation read(Allowed allowed, String words) throws IOException {
    var book = new DraftBook(Drafts.LETTERS);
    book.add("Inputs").add(new InputRule(CELLS, allowed, "To be filled in", words));
    return Drafts.written(book).getSheetAt(0).getDataValidations().get(0);
  }

  private static DataValidationConstraint constraint(Allowed allowed) throws IOException {
    return read(allowed, "words").getValidationConstraint();
  }

  @Test
  void theMessageStandsBesideTheCellAndInTheRefusal() throws IOException {
    XSSFDataValidation rule = read(new InputRule.Whole("1", "5"), "One \"line\" of R&D");
    assertThat(rule.getRegions().getCellRangeAddresses()).containsExactly(CELLS);
    assertThat(rule.getPromptBoxTitle()).isEqualTo("To be filled in");
    assertThat(rule.getPromptBoxText()).isEqualTo("One \"line\" of R&D");
    assertThat(rule.getErrorBoxText()).isEqualTo("One \"line\" of R&D");
    assertThat(rule.getShowPromptBox()).isTrue();
    assertThat(rule.getShowErrorBox()).isTrue();
    assertThat(rule.getErrorStyle()).isEqualTo(ErrorStyle.STOP);
    assertThat(rule.getEmptyCellAllowed()).isTrue();
  }

  @Test
  void numbersAndDatesHaveTheirLimits() throws IOException {
    limits(new InputRule.Whole("1", "5"), ValidationType.INTEGER, "1", "5");
    limits(new InputRule.Number("-1", "0.25"), ValidationType.DECIMAL, "-1", "0.25");
    limits(new InputRule.Day("36526", "73050"), ValidationType.DATE, "36526", "73050");
  }

  private static void limits(Allowed allowed, int type, String least, String most)
      throws IOException {
    DataValidationConstraint read = constraint(allowed);
    assertThat(read.getValidationType()).isEqualTo(type);
    assertThat(read.getOperator()).isEqualTo(OperatorType.BETWEEN);
    assertThat(List.of(read.getFormula1(), read.getFormula2())).containsExactly(least, most);
  }

  @Test
  void choicesAreListedOrFoundInABlock() throws IOException {
    DataValidationConstraint listed = constraint(new InputRule.OneOf(List.of("Yes", "No & never")));
    assertThat(listed.getValidationType()).isEqualTo(ValidationType.LIST);
    assertThat(listed.getExplicitListValues()).containsExactly("Yes", "No & never");
    DataValidationConstraint named = constraint(new InputRule.InBlock("Partners"));
    assertThat(named.getValidationType()).isEqualTo(ValidationType.LIST);
    assertThat(named.getFormula1()).isEqualTo("Partners");
  }

  @Test
  void anythingIsWhatACellCanHold() throws IOException {
    DataValidationConstraint read = constraint(new InputRule.Anything());
    assertThat(read.getValidationType()).isEqualTo(ValidationType.TEXT_LENGTH);
    assertThat(read.getOperator()).isEqualTo(OperatorType.LESS_OR_EQUAL);
    assertThat(read.getFormula1()).isEqualTo("32767");
  }

  @Test
  void aMessageOrAListThatExcelRefusesIsABug() {
    assertThatThrownBy(
            () -> new InputRule(CELLS, new InputRule.Anything(), "To do", "w".repeat(256)))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> new InputRule(CELLS, new InputRule.Anything(), "t".repeat(33), "w"))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> new InputRule.OneOf(List.of("c".repeat(200), "d".repeat(55))))
        .isInstanceOf(IllegalStateException.class);
  }
}
