package org.parley.workbook.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.workbook.draft.CellContent;
import org.parley.workbook.draft.DraftBook;
import org.parley.workbook.draft.DraftSheet;

/** What was put into cells is what POI reads from the file. */
class BookFileTest {
  private static final String SHEET = "R&D <1>";

  private static DraftBook book() {
    return new DraftBook(Drafts.LETTERS);
  }

  private static XSSFSheet written(DraftBook book) throws IOException {
    return Drafts.written(book).getSheetAt(0);
  }

  private static String readBack(String text) throws IOException {
    DraftBook book = book();
    book.add(SHEET).cell(2, 27).words(text);
    XSSFCell cell = written(book).getRow(2).getCell(27);
    assertThat(cell.getReference()).isEqualTo("AB3");
    return cell.getStringCellValue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        " spaces at both ends ",
        "two\nlines",
        "a < b & c > d, \"quoted\" and 'so'",
        "_x0041_ stays, _x005F_ too",
        "bell \u0007 and escape \u001B",
        "z\u00FCrich \u2013 \u4E2D\u6587 \uD83D\uDE80"
      })
  void wordsReadBackAsTheyWere(String text) throws IOException {
    assertThat(readBack(text)).isEqualTo(text);
  }

  @Test
  void halfOfACharacterBecomesAMark() throws IOException {
    assertThat(readBack("a\uD83Db")).isEqualTo("a\uFFFDb");
  }

  @Test
  void figuresAndFormulasReadBackWithTheirResults() throws IOException {
    DraftBook book = book();
    DraftSheet sheet = book.add(SHEET);
    sheet.cell(0, 0).figure(46539.25);
    sheet.cell(0, 1).content(formula("IF(A1<1,\"<&\",2)", new CellContent.Figure(2)));
    sheet.cell(0, 2).content(formula("\"_x0041_\"", new CellContent.Words("_x0041_")));
    sheet.cell(0, 3).style(0);
    XSSFSheet read = written(book);
    assertThat(read.getRow(0).getCell(0).getNumericCellValue()).isEqualTo(46539.25);
    XSSFCell figure = read.getRow(0).getCell(1);
    assertThat(figure.getCellFormula()).isEqualTo("IF(A1<1,\"<&\",2)");
    assertThat(figure.getNumericCellValue()).isEqualTo(2);
    assertThat(read.getRow(0).getCell(2).getStringCellValue()).isEqualTo("_x0041_");
    assertThat(read.getRow(0).getCell(3).getCellType()).isEqualTo(CellType.BLANK);
  }

  private static CellContent formula(String text, CellContent result) {
    return new CellContent.Formula(text, result);
  }

  @Test
  void aTextThatStandsTwiceIsKeptOnce() throws IOException {
    DraftBook book = book();
    DraftSheet sheet = book.add(SHEET);
    sheet.cell(0, 0).words("Quillmark");
    sheet.cell(1, 0).words("Quillmark");
    XSSFSheet read = written(book);
    assertThat(read.getWorkbook().getSharedStringSource().getUniqueCount()).isEqualTo(1);
    assertThat(read.getWorkbook().getSharedStringSource().getCount()).isEqualTo(2);
    assertThat(read.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Quillmark");
  }

  @Test
  void rowsKeepTheirHeightsToATwentiethOfAPoint() throws IOException {
    DraftBook book = book();
    DraftSheet sheet = book.add(SHEET);
    sheet.row(0).height(28.41f, true);
    sheet.row(1).height(20, false);
    sheet.row(1).grow(18);
    XSSFSheet read = written(book);
    assertThat(read.getRow(0).getHeightInPoints()).isEqualTo(28.4f);
    assertThat(read.getRow(0).getCTRow().getCustomHeight()).isTrue();
    assertThat(read.getRow(1).getHeightInPoints()).isEqualTo(20f);
    assertThat(read.getRow(1).getCTRow().getCustomHeight()).isFalse();
    assertThat(sheet.points(7)).isEqualTo(read.getDefaultRowHeightInPoints());
  }

  @Test
  void blocksThatOverlapAreABug() {
    DraftSheet sheet = book().add(SHEET);
    sheet.merge(CellRangeAddress.valueOf("A1:C2"));
    assertThatThrownBy(() -> sheet.merge(CellRangeAddress.valueOf("C2:D3")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("C2 is merged twice");
  }

  @Test
  void theSameCellsGiveTheSameBytes() {
    byte[] first = BookFile.of(filled(), Drafts.PROPERTIES);
    assertThat(BookFile.of(filled(), Drafts.PROPERTIES)).isEqualTo(first);
  }

  private static DraftBook filled() {
    DraftBook book = book();
    for (String name : new String[] {"One", "Two", "Three"}) {
      DraftSheet sheet = book.add(name);
      for (int row = 0; row < 200; row++) {
        sheet.cell(row, 0).words(name + " " + row % 7);
        sheet.cell(row, 1).formula("A" + (row + 1));
      }
      book.read(sheet);
    }
    book.awaitFormulas();
    return book;
  }
}
