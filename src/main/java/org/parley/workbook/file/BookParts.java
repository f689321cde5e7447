package org.parley.workbook.file;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.parley.workbook.draft.DraftBook;
import org.parley.workbook.draft.DraftChart;
import org.parley.workbook.draft.DraftSheet;

/** The parts of a workbook, and which belongs to which. */
final class BookParts {
  private static final String DOCUMENT = "application/vnd.openxmlformats-officedocument.";
  private static final String SHEETS = DOCUMENT + "spreadsheetml.";

  private final DraftBook book;
  private final SharedTexts texts;
  private final FlagFills fills;
  private final List<BookPart> parts = new ArrayList<>();
  private int drawings;
  private int charts;

  private BookParts(DraftBook book) {
    this.book = book;
    this.texts = SharedTexts.of(book.sheets());
    this.fills = FlagFills.of(book);
  }

  /** All of them, in the order of the file. */
  static List<BookPart> of(DraftBook book, BookProperties properties) {
    var parts = new BookParts(book);
    parts.addProperties(properties);
    parts.addBook();
    book.sheets().forEach(parts::addSheet);
    var all = new ArrayList<BookPart>();
    all.add(BookPart.types(parts.parts));
    all.addAll(parts.parts);
    return all;
  }

  private void add(String name, String type, Supplier<byte[]> content) {
    parts.add(new BookPart(name, type, content));
  }

  private void addProperties(BookProperties properties) {
    parts.add(
        BookPart.relationships(
            "",
            "",
            List.of(
                Relationship.of("officeDocument", "xl/workbook.xml"),
                new Relationship(
                    Relationship.PACKAGE + "/relationships/metadata/core-properties",
                    "docProps/core.xml"),
                Relationship.of("extended-properties", "docProps/app.xml"))));
    String core = "application/vnd.openxmlformats-package.core-properties+xml";
    add("docProps/core.xml", core, () -> PropertiesXml.core(properties));
    add("docProps/app.xml", DOCUMENT + "extended-properties+xml", PropertiesXml::extended);
  }

  private void addBook() {
    add("xl/workbook.xml", SHEETS + "sheet.main+xml", () -> WorkbookXml.of(book));
    List<Relationship> all = new ArrayList<>();
    for (DraftSheet sheet : book.sheets()) {
      all.add(Relationship.of("worksheet", "worksheets/sheet" + number(sheet) + ".xml"));
    }
    all.add(Relationship.of("styles", "styles.xml"));
    all.add(Relationship.of("sharedStrings", "sharedStrings.xml"));
    parts.add(BookPart.relationships("xl/", "workbook.xml", all));
    add("xl/styles.xml", SHEETS + "styles+xml", () -> StylesXml.of(book.styles(), fills));
    add("xl/sharedStrings.xml", SHEETS + "sharedStrings+xml", texts::xml);
  }

  private void addSheet(DraftSheet sheet) {
    String file = "sheet" + number(sheet) + ".xml";
    add("xl/worksheets/" + file, SHEETS + "worksheet+xml", () -> SheetXml.of(sheet, texts, fills));
    if (!sheet.charts().isEmpty()) {
      addDrawing(sheet, file);
    }
  }

  private void addDrawing(DraftSheet sheet, String sheetFile) {
    drawings++;
    String file = "drawing" + drawings + ".xml";
    parts.add(
        BookPart.relationships(
            "xl/worksheets/",
            sheetFile,
            List.of(Relationship.of("drawing", "../drawings/" + file))));
    add("xl/drawings/" + file, DOCUMENT + "drawing+xml", () -> DrawingXml.of(sheet.charts()));
    int first = charts + 1;
    List<Relationship> all =
        IntStream.range(0, sheet.charts().size())
            .mapToObj(at -> Relationship.of("chart", "../charts/chart" + (first + at) + ".xml"))
            .toList();
    parts.add(BookPart.relationships("xl/drawings/", file, all));
    sheet.charts().forEach(this::addChart);
  }

  private void addChart(DraftChart chart) {
    charts++;
    add(
        "xl/charts/chart" + charts + ".xml",
        DOCUMENT + "drawingml.chart+xml",
        () -> ChartXml.of(book, chart));
  }

  /** Of a sheet in the names of parts, from 1. */
  static int number(DraftSheet sheet) {
    return sheet.index() + 1;
  }
}
