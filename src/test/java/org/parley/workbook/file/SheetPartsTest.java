package org.parley.workbook.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.parley.workbook.draft.CellStyle;
import org.parley.workbook.draft.CellStyle.Alignment;
import org.parley.workbook.draft.CellStyle.Font;
import org.parley.workbook.draft.Colour;
import org.parley.workbook.draft.DraftBook;
import org.parley.workbook.draft.DraftSheet;
import org.parley.workbook.draft.Flag;
import org.parley.workbook.draft.PageSetup;
import org.parley.workbook.draft.SheetLayout;

/** What a sheet was given beside its cells is what POI reads from the file. */
class SheetPartsTest {
  private static final String SHEET = "R&D's plan";
  private final DraftBook book = new DraftBook(Drafts.LETTERS);
  private final DraftSheet sheet = book.add(SHEET);

  private XSSFSheet written() throws IOException {
    return Drafts.written(book).getSheetAt(0);
  }

  private static CellStyle style(String format, Colour fill) {
    return new CellStyle(
        format,
        new Font("Arial", 16, true, true, new Colour(0x1F3A5F)),
        Optional.of(fill),
        Optional.of(new Colour(0xC9CED6)),
        new Alignment(HorizontalAlignment.LEFT, VerticalAlignment.TOP, 1),
        true,
        false,
        false,
        true);
  }

  @Test
  void aStyleReadsBackInAllItsParts() throws IOException {
    sheet.cell(0, 0).style(book.add(style("#,##0_)", new Colour(0xFFF9DB))));
    XSSFCellStyle read = written().getRow(0).getCell(0).getCellStyle();
    assertThat(read.getDataFormatString()).isEqualTo("#,##0_)");
    assertThat(read.getFont().getFontName()).isEqualTo("Arial");
    assertThat(read.getFont().getFontHeightInPoints()).isEqualTo((short) 16);
    assertThat(read.getFont().getBold()).isTrue();
    assertThat(read.getFont().getItalic()).isTrue();
    assertThat(read.getFont().getXSSFColor().getARGBHex()).isEqualTo("FF1F3A5F");
    assertThat(read.getFillForegroundXSSFColor().getARGBHex()).isEqualTo("FFFFF9DB");
    assertThat(read.getBorderBottom()).isEqualTo(BorderStyle.THIN);
    assertThat(read.getRightBorderXSSFColor().getARGBHex()).isEqualTo("FFC9CED6");
    assertThat(read.getAlignment()).isEqualTo(HorizontalAlignment.LEFT);
    assertThat(read.getVerticalAlignment()).isEqualTo(VerticalAlignment.TOP);
    assertThat(read.getIndention()).isEqualTo((short) 1);
    assertThat(read.getWrapText()).isTrue();
    assertThat(read.getShrinkToFit()).isFalse();
    assertThat(read.getLocked()).isFalse();
    assertThat(read.getQuotePrefixed()).isTrue();
  }

  @Test
  void stylesShareWhatIsAlikeAndKeepWhatIsNot() throws IOException {
    sheet.cell(0, 0).style(book.add(style("0%", new Colour(0xFFF9DB))));
    sheet.cell(0, 1).style(book.add(style("yyyy\\-mm\\-dd_)", new Colour(0xF5F6F8))));
    sheet.cell(0, 2).words("plain");
    XSSFWorkbook read = written().getWorkbook();
    assertThat(read.getNumberOfFonts()).isEqualTo(2);
    assertThat(format(read, 0)).isEqualTo("0%");
    assertThat(format(read, 1)).isEqualTo("yyyy\\-mm\\-dd_)");
    assertThat(fill(read, 1)).isEqualTo("FFF5F6F8");
    assertThat(format(read, 2)).isEqualTo("General");
    assertThat(read.getSheetAt(0).getRow(0).getCell(2).getCellStyle().getLocked()).isTrue();
  }

  private static String format(XSSFWorkbook read, int column) {
    return read.getSheetAt(0).getRow(0).getCell(column).getCellStyle().getDataFormatString();
  }

  private static String fill(XSSFWorkbook read, int column) {
    XSSFCellStyle style = read.getSheetAt(0).getRow(0).getCell(column).getCellStyle();
    return style.getFillForegroundXSSFColor().getARGBHex();
  }

  @Test
  void flagsKeepTheirOrderConditionAndColour() throws IOException {
    CellRangeAddress cells = CellRangeAddress.valueOf("B2:C9");
    sheet.add(new Flag(cells, "$D2=\"<&\"", new Colour(0xF8D4D0)));
    sheet.add(new Flag(cells, "$D2=2", new Colour(0xDDF0DF)));
    sheet.add(new Flag(cells, "$D2=3", new Colour(0xF8D4D0)));
    XSSFSheetConditionalFormatting read = written().getSheetConditionalFormatting();
    assertThat(read.getNumConditionalFormattings()).isEqualTo(3);
    assertThat(flag(read, 0)).isEqualTo("B2:C9 1 $D2=\"<&\" FFF8D4D0");
    assertThat(flag(read, 1)).isEqualTo("B2:C9 2 $D2=2 FFDDF0DF");
    assertThat(flag(read, 2)).isEqualTo("B2:C9 3 $D2=3 FFF8D4D0");
  }

  private static String flag(XSSFSheetConditionalFormatting read, int at) {
    var block = read.getConditionalFormattingAt(at);
    XSSFConditionalFormattingRule rule = block.getRule(0);
    String colour =
        rule.getPatternFormatting().getFillBackgroundColorColor() == null
            ? "none"
            : rule.getPatternFormatting().getFillBackgroundColorColor().getARGBHex();
    return String.join(
        " ",
        block.getFormattingRanges()[0].formatAsString(),
        Integer.toString(rule.getPriority()),
        rule.getFormula1(),
        colour);
  }

  @Test
  void aPageReadsBackAsItIsToPrint() throws IOException {
    sheet.layout().page(page(new PageSetup.OnePageWide(Optional.of(1))));
    sheet.layout().repeat(2, 3);
    sheet.layout().breakAfterRow(29);
    sheet.layout().breakAfterColumn(4);
    XSSFSheet read = written();
    assertThat(read.getFitToPage()).isTrue();
    assertThat(read.getPrintSetup().getLandscape()).isTrue();
    assertThat(read.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.LEGAL_PAPERSIZE);
    assertThat(read.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
    assertThat(read.getPrintSetup().getFitHeight()).isEqualTo((short) 1);
    assertThat(read.getMargin(PageMargin.LEFT)).isEqualTo(0.4);
    assertThat(read.getMargin(PageMargin.TOP)).isEqualTo(0.6);
    assertThat(read.getHeader().getLeft()).isEqualTo("R&&D");
    assertThat(read.getFooter().getRight()).isEqualTo("Page &P");
    assertThat(read.getWorkbook().getPrintArea(0)).isEqualTo("'R&D''s plan'!$A$1:$E$40");
    assertThat(read.getRepeatingRows().formatAsString()).isEqualTo("3:4");
    assertThat(read.getRowBreaks()).containsExactly(29);
    assertThat(read.getColumnBreaks()).containsExactly(4);
  }

  @Test
  void aPageOfAScaleIsNotMadeToFit() throws IOException {
    sheet.layout().page(page(new PageSetup.Scaled(60)));
    XSSFSheet read = written();
    assertThat(read.getFitToPage()).isFalse();
    assertThat(read.getPrintSetup().getScale()).isEqualTo((short) 60);
  }

  private static PageSetup page(PageSetup.Size size) {
    return new PageSetup(
        CellRangeAddress.valueOf("A1:E40"),
        PrintSetup.LEGAL_PAPERSIZE,
        size,
        new PageSetup.Margins(0.4, 0.6),
        "&LR&&D&R2030",
        "&L&RPage &P");
  }

  @Test
  void whatIsKeptInViewHiddenAndLockedReadsBack() throws IOException {
    sheet.widths(32, 7);
    sheet.layout().freeze(1, 4);
    sheet.layout().protect(SheetLayout.Protection.INPUTS);
    book.add("Record").layout().hide();
    XSSFSheet read = written();
    assertThat(read.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 1);
    assertThat(read.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
    assertThat(read.getPaneInformation().isFreezePane()).isTrue();
    assertThat(read.getColumnWidth(0)).isEqualTo(32 * 256);
    assertThat(read.getColumnWidth(1)).isEqualTo(7 * 256);
    assertThat(read.isDisplayGridlines()).isFalse();
    assertThat(read.getProtect()).isTrue();
    assertThat(read.isFormatColumnsLocked()).isFalse();
    assertThat(read.isObjectsLocked()).isTrue();
    assertThat(read.isSelectUnlockedCellsLocked()).isFalse();
    XSSFWorkbook all = read.getWorkbook();
    assertThat(all.getSheetVisibility(0)).isEqualTo(SheetVisibility.VISIBLE);
    assertThat(all.getSheetVisibility(1)).isEqualTo(SheetVisibility.VERY_HIDDEN);
    assertThat(all.getSheetAt(1).getProtect()).isFalse();
  }

  @Test
  void namesAndPropertiesReadBack() throws IOException {
    book.name("AsOfDate", "'R&D''s plan'!$B$3");
    XSSFWorkbook read = written().getWorkbook();
    assertThat(read.getName("AsOfDate").getRefersToFormula()).isEqualTo("'R&D''s plan'!$B$3");
    assertThat(read.getForceFormulaRecalculation()).isTrue();
    CoreProperties properties = read.getProperties().getCoreProperties();
    assertThat(properties.getTitle()).isEqualTo("Cold & chain");
    assertThat(properties.getDescription()).isEqualTo("8e3b7ec9");
    assertThat(properties.getCreator()).isEqualTo("Parley");
    assertThat(properties.getCreated()).isEqualTo(Date.from(Instant.parse("2027-03-01T00:00:00Z")));
  }

  @Test
  void aNameOrASheetThatIsThereTwiceIsABug() {
    book.name("AsOfDate", "'R&D''s plan'!$B$3");
    assertThatThrownBy(() -> book.name("ASOFDATE", "'R&D''s plan'!$B$4"))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> book.add("r&d's PLAN")).isInstanceOf(IllegalStateException.class);
    assertThat(List.of(book.sheets().get(0).name())).containsExactly(SHEET);
  }
}
