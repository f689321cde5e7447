package org.parley.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.term.TermDeclaration;
import org.parley.value.Answer;
import org.parley.value.Money;
import org.parley.value.Percent;
import org.parley.value.Row;
import org.parley.value.Value;
import org.parley.workbook.DeclaredColumn.Kind;
import org.parley.workbook.DeclaredLayout.Placed;

/** Writes a declared sheet. */
final class DeclaredSheetWriter {
  private static final int LEGEND_COLUMNS = 4;

  private final Draft draft;
  private final Canvas canvas;
  private final DeclaredSheet sheet;
  private final DeclaredRows rows;
  private final DeclaredLayout layout;
  private final InputRules rules;

  DeclaredSheetWriter(Draft draft, Canvas canvas, DeclaredSheet sheet) {
    this.draft = draft;
    this.canvas = canvas;
    this.sheet = sheet;
    this.rows = new DeclaredRows(draft.input());
    this.layout = DeclaredLayout.of(sheet, canvas.name(), rows);
    this.rules = new InputRules(draft, canvas);
  }

  void write() {
    canvas.widths(widths());
    String section = new Sections(draft.input()).first(sheet.serves());
    String purpose = sheet.purpose().filled(Map.of("section", section));
    int columns = layout.columns();
    new SheetTop(draft, canvas)
        .write(sheet.title(), purpose, columns, Math.min(LEGEND_COLUMNS, columns));
    layout.parts().forEach(this::part);
    Placed first = layout.parts().get(0);
    new Page(draft)
        .finish(
            canvas,
            canvas.at(0, 0).block(layout.lastRow() + 1, columns),
            first.headRow(),
            first.headRow(),
            Math.min(2, columns));
  }

  private int[] widths() {
    int[] widths = new int[layout.columns()];
    for (Placed placed : layout.parts()) {
      List<DeclaredColumn> columns = placed.part().columns();
      for (int at = 0; at < columns.size(); at++) {
        widths[at] = Math.max(widths[at], columns.get(at).width());
      }
    }
    return widths;
  }

  private void part(Placed placed) {
    DeclaredPart part = placed.part();
    int columns = part.columns().size();
    canvas.text(
        layout.at(placed.bandRow(), 0).block(1, Math.max(2, columns)), part.title(), Look.BAND);
    if (!part.help().isEmpty()) {
      canvas.text(
          layout.at(placed.headRow() - 1, 0).block(1, Math.max(2, columns)),
          part.help(),
          Look.PURPOSE);
    }
    for (int at = 0; at < columns; at++) {
      canvas.text(layout.at(placed.headRow(), at), part.columns().get(at).head(), Look.HEAD);
    }
    List<Row> given = part.rows().map(rows::rows).orElse(List.of());
    if (given.isEmpty() && part.entries() == 0) {
      none(placed);
      return;
    }
    for (int at = 0; at < columns; at++) {
      column(placed, at, given);
    }
    totals(placed);
  }

  private void none(Placed placed) {
    boolean open = placed.part().rows().filter(rows::isOpen).isPresent();
    canvas.text(
        layout.at(placed.headRow() + 1, 0).block(1, Math.max(2, placed.part().columns().size())),
        open ? draft.say(CommonText.OPEN) : draft.say(CommonText.NOT_STATED),
        open ? Look.OPEN : Look.BODY);
  }

  private void column(Placed placed, int at, List<Row> given) {
    DeclaredColumn column = placed.part().columns().get(at);
    Strip cells = layout.column(placed, at);
    if (column.kind() == Kind.INPUT) {
      rules.declared(cells, column);
    }
    for (int row = 0; row < placed.rows(); row++) {
      Place place = cells.at(row, 0);
      Optional<Row> of = row < given.size() ? Optional.of(given.get(row)) : Optional.empty();
      switch (column.kind()) {
        case SHOW -> show(place, column, placed.part(), of);
        case INPUT -> start(place, column, placed.part(), of);
        case FORMULA -> formula(place, column, placed);
      }
    }
    if (column.kind() != Kind.SHOW) {
      draft.name(name(placed.part(), column), cells);
    }
    tones(column, cells);
  }

  private void show(Place place, DeclaredColumn column, DeclaredPart part, Optional<Row> row) {
    Optional<Answer> answer = row.flatMap(one -> one.cell(column.source().orElseThrow()));
    if (row.isEmpty()) {
      canvas.text(place, "", Look.BODY);
    } else if (answer.isEmpty()) {
      canvas.text(place, draft.say(CommonText.NOT_STATED), Look.BODY);
    } else if (answer.get().isOpen()) {
      draft.open(canvas, place);
    } else {
      value(place, column, part, answer.get().known().orElseThrow(), false);
    }
  }

  private void start(Place place, DeclaredColumn column, DeclaredPart part, Optional<Row> row) {
    row.flatMap(one -> column.source().flatMap(one::cell))
        .flatMap(Answer::known)
        .ifPresent(value -> value(place, column, part, value, true));
  }

  private void value(
      Place place, DeclaredColumn column, DeclaredPart part, Value value, boolean input) {
    Look figure = input ? Look.INPUT : Look.FIGURE;
    Optional<BigDecimal> number = number(value);
    if (number.isPresent()) {
      String format = column.holds().isFigure() ? column.holds().format() : format(value);
      canvas.number(place, number.get(), figure, format);
    } else if (value instanceof Value.Day day) {
      canvas.date(place, day.date(), figure);
    } else {
      Optional<TermDeclaration> declaration =
          part.rows().flatMap(path -> rows.column(path, column.source().orElseThrow()));
      String words = Words.of(draft.input().words(), declaration, value);
      canvas.text(place, words, input ? Look.INPUT : Look.BODY);
    }
  }

  private static Optional<BigDecimal> number(Value value) {
    if (value instanceof Value.Quantity quantity) {
      return Optional.of(quantity.amount());
    }
    if (value instanceof Percent percent) {
      return Optional.of(percent.fraction());
    }
    return value instanceof Money money ? Optional.of(money.amount()) : Optional.empty();
  }

  private static String format(Value value) {
    if (value instanceof Percent percent) {
      return Format.percent(percent);
    }
    return value instanceof Money ? Format.MONEY : Format.exact(List.of(number(value)));
  }

  private void formula(Place place, DeclaredColumn column, Placed placed) {
    String text =
        DeclaredFormulas.placed(column.formula(), named -> address(named, placed, place.row()));
    String needed = guards(column, placed, place.row());
    String guarded =
        column.always() || needed.isEmpty() ? text : "IF(AND(%s),%s,\"\")".formatted(needed, text);
    canvas.formula(
        place,
        guarded,
        column.holds().isFigure() ? Look.FIGURE : Look.STATUS,
        column.holds().format());
  }

  /** The figures of the row without which there is no result. */
  private String guards(DeclaredColumn column, Placed placed, int row) {
    return DeclaredFormulas.names(column.formula()).stream()
        .filter(DeclaredFormulas.Named::ofRow)
        .distinct()
        .filter(named -> holdsFigure(placed.part(), named.column()))
        .map(named -> "ISNUMBER(" + address(named, placed, row) + ")")
        .collect(Collectors.joining(","));
  }

  private static boolean holdsFigure(DeclaredPart part, String id) {
    return part.columns().get(part.column(id)).holds().isFigure();
  }

  private String address(DeclaredFormulas.Named named, Placed own, int row) {
    Placed placed = layout.part(named.part(), own);
    int column = placed.part().column(named.column());
    return named.ofRow() ? layout.at(row, column).inColumn() : layout.column(placed, column).here();
  }

  private void totals(Placed placed) {
    DeclaredPart part = placed.part();
    if (part.totals().isEmpty()) {
      return;
    }
    int row = placed.headRow() + placed.rows() + 1;
    Map<Integer, String> formulas = new LinkedHashMap<>();
    part.totals().forEach((column, formula) -> formulas.put(part.column(column), formula));
    canvas.text(layout.at(row, 0), draft.say(CommonText.TOTAL), Look.STRONG);
    new ArrayList<>(formulas.keySet())
        .stream()
            .sorted()
            .forEach(
                at -> {
                  String text =
                      DeclaredFormulas.placed(
                          formulas.getOrDefault(at, ""), named -> address(named, placed, row));
                  String format = part.columns().get(at).holds().format();
                  canvas.formula(layout.at(row, at), text, Look.FIGURE, format);
                });
  }

  private void tones(DeclaredColumn column, Strip cells) {
    var flags = new Flags(canvas);
    column.tones().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            tone ->
                flags.fill(
                    cells,
                    cells.first().inColumn() + "=" + FormulaText.literal(tone.getKey()),
                    tone.getValue().fill()));
  }

  /** Such as {@code RisksRegisterScore}. */
  private String name(DeclaredPart part, DeclaredColumn column) {
    return List.of(sheet.id(), part.id(), column.id()).stream()
        .flatMap(word -> List.of(word.split("[-_]")).stream())
        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
        .collect(Collectors.joining());
  }
}
