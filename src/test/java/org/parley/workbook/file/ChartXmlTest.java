package org.parley.workbook.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.parley.workbook.draft.CellContent;
import org.parley.workbook.draft.Colour;
import org.parley.workbook.draft.DraftBook;
import org.parley.workbook.draft.DraftChart;
import org.parley.workbook.draft.DraftChart.Kind;
import org.parley.workbook.draft.DraftChart.Plot;
import org.parley.workbook.draft.DraftChart.Series;
import org.parley.workbook.draft.DraftChart.Source;
import org.parley.workbook.draft.DraftSheet;

/** What was drawn is what POI reads from the file. */
class ChartXmlTest {
  private static final Colour TEAL = new Colour(0x2A7F8E);
  private final DraftBook book = new DraftBook(Drafts.LETTERS);
  private final DraftSheet sheet = book.add("Figures");

  private static Source source(String cells) {
    return new Source(
        "Figures",
        CellRangeAddress.valueOf(cells),
        CellRangeAddress.valueOf(cells).formatAsString("Figures", true));
  }

  private DraftChart chart() {
    sheet.cell(0, 0).words("Q1\n2027");
    sheet.cell(0, 1).words("Q2");
    sheet.cell(0, 2).words("Q3");
    sheet.cell(1, 0).figure(3.5);
    sheet.cell(1, 1).content(new CellContent.Formula("\"\"", new CellContent.Words("")));
    sheet.cell(1, 2).content(new CellContent.Formula("1+1", new CellContent.Figure(2)));
    return sheet.chart(CellRangeAddress.valueOf("B4:F12"), "R&D health");
  }

  private static Plot plot(Kind kind, String... titles) {
    List<Series> series =
        List.of(titles).stream().map(title -> new Series(title, source("A2:C2"), TEAL)).toList();
    return new Plot(kind, source("A1:C1"), series);
  }

  private XSSFChart written() throws IOException {
    XSSFSheet read = Drafts.written(book).getSheetAt(0);
    return read.getDrawingPatriarch().getCharts().get(0);
  }

  @Test
  void aSeriesRepeatsWhatItsCellsShow() throws IOException {
    chart().add(plot(Kind.COLUMNS, "Projected"));
    XSSFChart read = written();
    assertThat(read.getTitleText().getString()).isEqualTo("R&D health");
    XDDFChartData data = read.getChartSeries().get(0);
    assertThat(data).isInstanceOf(XDDFBarChartData.class);
    XDDFChartData.Series series = data.getSeries(0);
    assertThat(series.getCategoryData().getDataRangeReference()).isEqualTo("Figures!$A$1:$C$1");
    assertThat(series.getCategoryData().getPointAt(0)).isEqualTo("Q1\n2027");
    assertThat(series.getValuesData().getDataRangeReference()).isEqualTo("Figures!$A$2:$C$2");
    assertThat(series.getValuesData().getPointCount()).isEqualTo(3);
    assertThat(series.getValuesData().getPointAt(0)).isEqualTo(3.5);
    assertThat(series.getValuesData().getPointAt(1)).isEqualTo(2.0);
    assertThat(read.getCTChart().toString())
        .as("nothing is drawn where a cell shows no figure")
        .containsOnlyOnce("idx=\"1\"");
  }

  @Test
  void aThresholdIsALineOverTheColumns() throws IOException {
    DraftChart chart = chart();
    chart.add(plot(Kind.COLUMNS, "Value", "Adoption"));
    chart.add(plot(Kind.LINES, "Threshold"));
    chart.upTo(200);
    List<XDDFChartData> read = written().getChartSeries();
    assertThat(read).hasSize(2);
    assertThat(read.get(0).getSeriesCount()).isEqualTo(2);
    assertThat(read.get(1)).isInstanceOf(XDDFLineChartData.class);
    assertThat(read.get(1).getValueAxes().get(0).getMaximum()).isEqualTo(200);
    assertThat(read.get(1).getValueAxes().get(0).getMinimum()).isZero();
    String numbers = written().getCTChart().toString();
    assertThat(numbers).containsOnlyOnce("<c:idx val=\"2\"/>");
  }

  @Test
  void aChartStandsWhereItWasPutWithItsTitleForReadersOfTheScreen() throws IOException {
    DraftChart chart = chart();
    chart.add(plot(Kind.BARS, "Deals"));
    chart.withoutLegend();
    XSSFSheet read = Drafts.written(book).getSheetAt(0);
    assertThat(read.getDrawingPatriarch().getCharts().get(0).getCTChart().isSetLegend()).isFalse();
    var frame = (XSSFGraphicFrame) read.getDrawingPatriarch().getShapes().get(0);
    XSSFClientAnchor anchor = frame.getAnchor();
    assertThat(List.of((int) anchor.getCol1(), anchor.getRow1())).containsExactly(1, 3);
    assertThat(List.of((int) anchor.getCol2(), anchor.getRow2())).containsExactly(6, 12);
    assertThat(frame.getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr().getDescr())
        .isEqualTo("R&D health");
  }

  @Test
  void figuresOfEitherSignHaveTheirHeadsBelow() throws IOException {
    DraftChart chart = chart();
    chart.add(plot(Kind.LINES, "Build", "Buy"));
    chart.ofEitherSign();
    XSSFChart read = written();
    assertThat(read.getChartSeries().get(0).getSeriesCount()).isEqualTo(2);
    assertThat(read.getCTChart().toString())
        .contains("<c:tickLblPos val=\"low\"/>")
        .doesNotContain("<c:min ");
  }
}
