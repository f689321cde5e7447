package org.parley.workbook.file;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.parley.workbook.draft.CellContent;
import org.parley.workbook.draft.Colour;
import org.parley.workbook.draft.DraftBook;
import org.parley.workbook.draft.DraftChart.Kind;
import org.parley.workbook.draft.DraftChart.Plot;
import org.parley.workbook.draft.DraftChart.Series;
import org.parley.workbook.draft.DraftChart.Source;
import org.parley.workbook.draft.DraftSheet;
import org.parley.xml.PartXml;

/**
 * The series of a chart, with what their cells hold when the file is written.
 *
 * @param xml of the chart
 */
record SeriesXml(DraftBook book, PartXml xml) {
  /** In 12,700ths of a point: two points. */
  private static final String LINE_WIDTH = "25400";

  /** Writes the series of a plot; the first one has the 0-based number among all of the chart. */
  void write(Plot plot, int first) {
    for (int at = 0; at < plot.series().size(); at++) {
      series(plot, plot.series().get(at), Integer.toString(first + at));
    }
  }

  private void value(String name, String value) {
    xml.empty("c:" + name, "val", value);
  }

  private void series(Plot plot, Series series, String number) {
    boolean line = plot.kind() == Kind.LINES;
    xml.open("c:ser");
    value("idx", number);
    value("order", number);
    xml.open("c:tx").words("c:v", XmlText.encoded(series.title())).close();
    xml.open("c:spPr");
    if (line) {
      xml.open("a:ln", "w", LINE_WIDTH);
      fill(series.colour());
      xml.close().close().open("c:marker");
      value("symbol", "none");
    } else {
      fill(series.colour());
    }
    xml.close();
    if (!line) {
      value("invertIfNegative", "false");
    }
    cells("c:cat", "str", plot.heads(), SeriesXml::words);
    cells("c:val", "num", series.figures(), SeriesXml::figure);
    if (line) {
      value("smooth", "false");
    }
    xml.close();
  }

  private void fill(Colour colour) {
    xml.open("a:solidFill").empty("a:srgbClr", "val", colour.hex()).close();
  }

  private void cells(
      String name, String kind, Source source, Function<CellContent, Optional<String>> shown) {
    xml.open(name).open("c:" + kind + "Ref").words("c:f", source.formula());
    xml.open("c:" + kind + "Cache");
    List<CellContent> contents = contents(source);
    value("ptCount", Integer.toString(contents.size()));
    for (int at = 0; at < contents.size(); at++) {
      String place = Integer.toString(at);
      shown
          .apply(contents.get(at))
          .ifPresent(words -> xml.open("c:pt", "idx", place).words("c:v", words).close());
    }
    xml.close().close().close();
  }

  /** What the cells show: the file repeats it in the chart. */
  private List<CellContent> contents(Source source) {
    DraftSheet sheet = book.sheet(source.sheet());
    return StreamSupport.stream(source.cells().spliterator(), false)
        .map(place -> sheet.find(place.getRow(), place.getColumn()))
        .map(cell -> cell.map(found -> found.content().seen()).orElse(CellContent.NOTHING))
        .toList();
  }

  private static Optional<String> words(CellContent shown) {
    return Optional.of(XmlText.encoded(shown.words()));
  }

  /** Nothing where the cell shows no figure: nothing is drawn there. */
  private static Optional<String> figure(CellContent shown) {
    return shown instanceof CellContent.Figure figure
        ? Optional.of(Double.toString(figure.number()))
        : Optional.empty();
  }
}
