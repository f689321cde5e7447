package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

/** What the file holds: nothing forbidden, everything named, marked, protected and valid. */
class WorkbookFileTest {
  private static byte[] bytes;
  private static XSSFWorkbook workbook;

  @BeforeAll
  static void write() throws Exception {
    bytes = WorkbookWriter.write(SampleDeal.input()).value().orElseThrow();
    workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  static Map<String, String> parts(byte[] file) throws Exception {
    Map<String, String> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  private static List<Cell> formulas() {
    List<Cell> cells = new ArrayList<>();
    for (var sheet : workbook) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA) {
            cells.add(cell);
          }
        }
      }
    }
    return cells;
  }

  @Test
  void formulasCallOnlyTheClosedListAndHaveValues() {
    TreeSet<String> calls = new TreeSet<>();
    for (Cell cell : formulas()) {
      calls.addAll(FormulaText.calls(cell.getCellFormula()));
      assertThat(cell.getCachedFormulaResultType())
          .as(cell.getSheet().getSheetName() + cell.getAddress())
          .isIn(CellType.NUMERIC, CellType.STRING);
      assertThat(cell.getCellFormula()).doesNotContain("[", "#REF", "!#");
    }
    assertThat(FormulaText.FUNCTIONS).containsAll(calls);
    assertThat(calls).doesNotContain("TODAY", "NOW", "INDIRECT", "OFFSET", "RAND");
  }

  @Test
  void everyFormulaCellHasItsValueInTheXml() throws Exception {
    Pattern bare = Pattern.compile("<c [^>]*><f>[^<]*</f></c>");
    parts(bytes)
        .forEach(
            (name, xml) -> {
              if (name.startsWith("xl/worksheets/sheet")) {
                assertThat(bare.matcher(xml).find()).as(name).isFalse();
              }
            });
  }

  @Test
  void namesResolveToCells() {
    assertThat(workbook.getAllNames().stream().map(name -> name.getNameName()).toList())
        .contains(
            "AsOfDate",
            "EffectiveDate",
            "TriggerQuarters",
            "ScorecardActuals",
            "ValueDelivered",
            "ContributionDeliveries",
            "ContributionBalance",
            "GateNoticesReceivedOn",
            "MilestonesMetOn",
            "MilestonePaymentsPaidOn",
            "MilestoneTotals",
            "GateActuals",
            "ExclusivityEnd");
    for (var name : workbook.getAllNames()) {
      if (name.getNameName().startsWith("_xlnm.")) {
        continue;
      }
      AreaReference area =
          new AreaReference(name.getRefersToFormula(), SpreadsheetVersion.EXCEL2007);
      XSSFSheet sheet = workbook.getSheet(area.getFirstCell().getSheetName());
      assertThat((Object) sheet).as(name.getNameName()).isNotNull();
      assertThat(sheet.getRow(area.getLastCell().getRow()) != null).as(name.getNameName()).isTrue();
    }
  }

  @Test
  void noMacrosNoLinksNoClock() throws Exception {
    Map<String, String> parts = parts(bytes);
    assertThat(parts.keySet())
        .noneMatch(name -> name.contains("vba") || name.contains("externalLink"));
    String all = String.join("", parts.values());
    assertThat(all).doesNotContain("TargetMode=\"External\"").contains("<oddFooter>");
    Pattern dayOrTime = Pattern.compile("<(odd|even|first)(Header|Footer)>[^<]*&amp;[DT]");
    assertThat(dayOrTime.matcher(all).find()).isFalse();
    assertThat(parts.get("docProps/core.xml")).contains("2027-03-01T00:00:00Z");
    assertThat(parts.get("xl/workbook.xml")).contains("fullCalcOnLoad");
  }

  @Test
  void inputsAreOpenMarkedAndValidatedAndAllElseIsLocked() {
    int inputs = 0;
    for (int at = 0; at < workbook.getNumberOfSheets(); at++) {
      XSSFSheet sheet = workbook.getSheetAt(at);
      assertThat(sheet.isSheetLocked()).as(sheet.getSheetName()).isTrue();
      assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword()).isFalse();
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (!cell.getCellStyle().getLocked()) {
            inputs++;
            assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
            assertThat(validated(sheet, cell))
                .as(sheet.getSheetName() + cell.getAddress())
                .isTrue();
          }
        }
      }
    }
    assertThat(inputs).isEqualTo(1 + 12 * 2 + 12 * 6 + 12 + 3 + 12 * 4 + 4 + 3 * 5 + 3 * 6 + 1);
  }

  private static boolean validated(XSSFSheet sheet, Cell cell) {
    return sheet.getDataValidations().stream()
        .filter(rule -> rule.getShowPromptBox() && rule.getShowErrorBox())
        .anyMatch(
            rule ->
                List.of(rule.getRegions().getCellRangeAddresses()).stream()
                    .anyMatch(range -> range.isInRange(cell)));
  }

  @Test
  void sheetsPrintLandscapeAndFitTheWidth() {
    int printed = 0;
    for (int at = 0; at < workbook.getNumberOfSheets(); at++) {
      XSSFSheet sheet = workbook.getSheetAt(at);
      if (workbook.getSheetVisibility(at) != SheetVisibility.VISIBLE) {
        continue; // the record and the notices, which only the program reads
      }
      printed++;
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
      assertThat(sheet.getFitToPage()).isTrue();
      assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
      assertThat(workbook.getPrintArea(at)).isNotEmpty();
      assertThat(sheet.getPaneInformation()).as(sheet.getSheetName()).isNotNull();
      assertThat(sheet.getRepeatingRows()).as(sheet.getSheetName()).isNotNull();
      assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).matches(".*([Ss]ection).*");
    }
    assertThat(printed).isEqualTo(workbook.getNumberOfSheets() - 2);
  }

  @Test
  void chartsHaveColoursAndDrawNoFutureQuarter() throws Exception {
    Map<String, String> parts = parts(bytes);
    List<String> charts =
        parts.keySet().stream().filter(name -> name.startsWith("xl/charts/chart")).toList();
    assertThat(charts).hasSize(2);
    for (String name : charts) {
      String xml = parts.get(name);
      assertThat(xml).contains("srgbClr", "dispBlanksAs val=\"gap\"", "<c:min val=\"0\"/>");
    }
    String all = String.join("", charts.stream().map(parts::get).toList());
    assertThat(all.split("barChart>", -1).length - 1).isEqualTo(4);
    assertThat(Pattern.compile("<c:v>0(\\.0)?</c:v>").matcher(all).find()).isFalse();
  }

  @Test
  void partsAreValidByTheSchemas() throws Exception {
    for (Map.Entry<String, String> part : parts(bytes).entrySet()) {
      XmlObject xml = null;
      if (part.getKey().startsWith("xl/worksheets/sheet")) {
        xml = WorksheetDocument.Factory.parse(part.getValue());
      } else if (part.getKey().equals("xl/workbook.xml")) {
        xml = WorkbookDocument.Factory.parse(part.getValue());
      } else if (part.getKey().equals("xl/styles.xml")) {
        xml = StyleSheetDocument.Factory.parse(part.getValue());
      } else if (part.getKey().startsWith("xl/charts/chart")) {
        xml = ChartSpaceDocument.Factory.parse(part.getValue());
      }
      List<XmlError> errors = new ArrayList<>();
      if (xml != null && !xml.validate(new XmlOptions().setErrorListener(errors))) {
        assertThat(errors).as(part.getKey()).isEmpty();
      }
    }
  }
}
