package org.parley.workbook.file;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.parley.workbook.draft.CellStyle;
import org.parley.workbook.draft.Colour;
import org.parley.xml.PartXml;

/** The part that holds the styles of cells, and the fills of flags. Alike things stand once. */
final class StylesXml {
  /** Excel's own formats have the numbers before it. */
  private static final int FIRST_FORMAT = 164;

  /** Fills that Excel expects in the first places whether or not they are used. */
  private static final List<String> FIRST_FILLS = List.of("none", "gray125");

  private final List<CellStyle> styles;
  private final List<String> formats;
  private final List<CellStyle.Font> fonts;
  private final List<Colour> fills;
  private final List<Colour> edges;
  private final PartXml xml = new PartXml("styleSheet", "", SheetXml.NAMESPACE);

  private StylesXml(List<CellStyle> styles) {
    this.styles = styles;
    this.formats =
        styles.stream()
            .map(CellStyle::format)
            .filter(format -> BuiltinFormats.getBuiltinFormat(format) < 0)
            .distinct()
            .toList();
    this.fonts = styles.stream().map(CellStyle::font).distinct().toList();
    this.fills = distinct(styles.stream().map(CellStyle::fill));
    this.edges = distinct(styles.stream().map(CellStyle::edge));
  }

  private static List<Colour> distinct(Stream<Optional<Colour>> colours) {
    return colours.flatMap(Optional::stream).distinct().toList();
  }

  static byte[] of(List<CellStyle> styles, FlagFills flags) {
    var part = new StylesXml(styles);
    part.formats();
    part.fonts();
    part.fills();
    part.borders();
    part.styles();
    part.flags(flags.colours());
    return part.xml.finish();
  }

  private void open(String list, int count) {
    xml.open(list, "count", Integer.toString(count));
  }

  private void formats() {
    if (formats.isEmpty()) {
      return;
    }
    open("numFmts", formats.size());
    for (String format : formats) {
      xml.empty("numFmt", "numFmtId", Integer.toString(number(format)), "formatCode", format);
    }
    xml.close();
  }

  private int number(String format) {
    int known = BuiltinFormats.getBuiltinFormat(format);
    return known < 0 ? FIRST_FORMAT + formats.indexOf(format) : known;
  }

  private void fonts() {
    open("fonts", fonts.size());
    for (CellStyle.Font font : fonts) {
      xml.open("font");
      if (font.bold()) {
        xml.empty("b");
      }
      if (font.italic()) {
        xml.empty("i");
      }
      xml.empty("sz", "val", Integer.toString(font.points()));
      xml.empty("color", "rgb", opaque(font.colour()));
      xml.empty("name", "val", font.name()).empty("family", "val", "2").close();
    }
    xml.close();
  }

  private void fills() {
    open("fills", FIRST_FILLS.size() + fills.size());
    for (String pattern : FIRST_FILLS) {
      xml.open("fill").empty("patternFill", "patternType", pattern).close();
    }
    fills.forEach(colour -> fill("fgColor", colour));
    xml.close();
  }

  private void fill(String which, Colour colour) {
    xml.open("fill").open("patternFill", "patternType", "solid");
    xml.empty(which, "rgb", opaque(colour)).close().close();
  }

  private void borders() {
    open("borders", 1 + edges.size());
    border(Optional.empty());
    edges.forEach(colour -> border(Optional.of(colour)));
    xml.close();
  }

  private void border(Optional<Colour> edge) {
    xml.open("border");
    for (String side : List.of("left", "right", "top", "bottom")) {
      xml.open(side);
      edge.ifPresent(
          colour -> xml.attributes("style", "thin").empty("color", "rgb", opaque(colour)));
      xml.close();
    }
    xml.empty("diagonal").close();
  }

  private void styles() {
    open("cellStyleXfs", 1);
    xml.empty("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0").close();
    open("cellXfs", styles.size());
    styles.forEach(this::style);
    xml.close();
    open("cellStyles", 1);
    xml.empty("cellStyle", "name", "Normal", "xfId", "0", "builtinId", "0").close();
  }

  private void style(CellStyle style) {
    int fill = style.fill().map(colour -> FIRST_FILLS.size() + fills.indexOf(colour)).orElse(0);
    int border = style.edge().map(colour -> 1 + edges.indexOf(colour)).orElse(0);
    xml.open("xf", "numFmtId", Integer.toString(number(style.format())));
    xml.attributes("fontId", Integer.toString(fonts.indexOf(style.font())));
    xml.attributes("fillId", Integer.toString(fill), "borderId", Integer.toString(border));
    xml.attributes("xfId", "0", "quotePrefix", Boolean.toString(style.quoted()));
    for (String what : List.of("NumberFormat", "Font", "Fill", "Border", "Alignment")) {
      xml.attributes("apply" + what, "true");
    }
    xml.attributes("applyProtection", "true");
    alignment(style);
    xml.empty("protection", "locked", Boolean.toString(style.locked())).close();
  }

  private void alignment(CellStyle style) {
    CellStyle.Alignment alignment = style.alignment();
    xml.open("alignment", "horizontal", alignment.across().name().toLowerCase(Locale.ROOT));
    xml.attributes("vertical", alignment.down().name().toLowerCase(Locale.ROOT));
    xml.attributes("wrapText", Boolean.toString(style.wraps()));
    if (alignment.indent() > 0) {
      xml.attributes("indent", Integer.toString(alignment.indent()));
    }
    xml.attributes("shrinkToFit", Boolean.toString(style.shrinks())).close();
  }

  private void flags(List<Colour> colours) {
    open("dxfs", colours.size());
    for (Colour colour : colours) {
      xml.open("dxf");
      fill("bgColor", colour);
      xml.close();
    }
    xml.close();
  }

  private static String opaque(Colour colour) {
    return "FF" + colour.hex();
  }
}
