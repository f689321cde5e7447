package org.parley.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parley.term.TermDeclaration;
import org.parley.value.Answer;
import org.parley.value.Row;
import org.parley.workbook.DeclaredLayout.Placed;
import org.parley.workbook.DeclaredOrigin.Kind;

/** Writes a table of a declared sheet. */
final class DeclaredTableWriter {
  private final Draft draft;
  private final Canvas canvas;
  private final DeclaredSheet sheet;
  private final DeclaredLayout layout;
  private final DeclaredRows rows;
  private final DeclaredAddresses addresses;
  private final InputRules rules;

  DeclaredTableWriter(Draft draft, Canvas canvas, DeclaredSheet sheet, DeclaredLayout layout) {
    this.draft = draft;
    this.canvas = canvas;
    this.sheet = sheet;
    this.layout = layout;
    this.rows = sheet.rows(draft.input());
    this.addresses = new DeclaredAddresses(layout);
    this.rules = new InputRules(draft, canvas);
  }

  void write(Placed placed) {
    DeclaredPart part = placed.part();
    for (int at = 0; at < part.columns().size(); at++) {
      canvas.text(layout.at(placed.headRow(), at), part.columns().get(at).head(), Look.HEAD);
    }
    List<Row> given = rows.of(part.source());
    if (given.isEmpty() && part.source().entries() == 0) {
      none(placed);
      return;
    }
    for (int at = 0; at < part.columns().size(); at++) {
      column(placed, at, given);
    }
    part.timeline()
        .ifPresent(bars -> new DeclaredTimelineWriter(draft, canvas, layout, bars).write(placed));
    totals(placed);
  }

  private void none(Placed placed) {
    boolean open = placed.part().source().terms().stream().anyMatch(rows::isOpen);
    canvas.text(
        layout.at(placed.headRow() + 1, 0).block(1, Math.max(2, placed.part().width())),
        open ? draft.say(CommonText.OPEN) : draft.say(CommonText.NOT_STATED),
        open ? Look.OPEN : Look.BODY);
  }

  private void column(Placed placed, int at, List<Row> given) {
    DeclaredColumn column = placed.part().columns().get(at);
    Strip cells = layout.column(placed, at);
    entries(column, cells, given.size());
    DeclaredAddresses.RowFormula formula = addresses.guarded(column, placed);
    for (int row = 0; row < placed.rows(); row++) {
      Place place = cells.at(row, 0);
      Optional<Row> of = row < given.size() ? Optional.of(given.get(row)) : Optional.empty();
      switch (column.kind()) {
        case SHOW -> of.ifPresent(one -> cell(placed, column).show(place, answer(column, one)));
        case INPUT -> of.ifPresent(one -> cell(placed, column).start(place, answer(column, one)));
        case SECTION ->
            canvas.text(place, of.map(one -> section(column, one)).orElse(""), Look.BODY);
        case NUMBER ->
            canvas.number(place, BigDecimal.valueOf(row + 1L), Look.FIGURE, Format.WHOLE);
        case FORMULA -> formula(place, column, formula.at(place.row()));
      }
    }
    if (column.kind() == Kind.INPUT || column.kind() == Kind.FORMULA) {
      draft.name(name(placed.part(), column), cells);
    }
    tones(column, cells);
  }

  /** What people may fill in: inputs in every row, all that is shown in the rows for entries. */
  private void entries(DeclaredColumn column, Strip cells, int given) {
    if (column.kind() == Kind.INPUT) {
      rules.declared(cells, column.entry());
    } else if (column.kind() == Kind.SHOW && given < cells.rows()) {
      rules.declared(cells.at(given, 0).block(cells.rows() - given, 1), column.entry());
    }
  }

  private DeclaredCell cell(Placed placed, DeclaredColumn column) {
    Optional<TermDeclaration> declaration =
        rows.column(placed.part().source(), column.origin().source().orElse(""));
    return new DeclaredCell(draft, canvas, column.entry().holds(), declaration);
  }

  private static Optional<Answer> answer(DeclaredColumn column, Row row) {
    return column.origin().source().flatMap(row::cell);
  }

  private String section(DeclaredColumn column, Row row) {
    return rows.section(column, row).orElse(draft.say(CommonText.NOT_STATED));
  }

  private void formula(Place place, DeclaredColumn column, String formula) {
    canvas.formula(
        place,
        formula,
        column.entry().holds().isFigure() ? Look.FIGURE : Look.STATUS,
        column.entry().holds().format());
  }

  private void totals(Placed placed) {
    DeclaredPart part = placed.part();
    if (part.totals().isEmpty()) {
      return;
    }
    int row = placed.headRow() + placed.rows() + 1;
    canvas.text(layout.at(row, 0), draft.say(CommonText.TOTAL), Look.STRONG);
    var formulas = new TreeMap<Integer, String>();
    part.totals().forEach((column, formula) -> formulas.put(part.column(column), formula));
    formulas.forEach(
        (at, formula) -> total(part.columns().get(at), layout.at(row, at), formula, placed));
  }

  private void total(DeclaredColumn column, Place place, String formula, Placed placed) {
    canvas.formula(
        place,
        addresses.plain(formula, placed).at(place.row()),
        column.entry().holds().isFigure() ? Look.FIGURE : Look.STATUS,
        column.entry().holds().format());
    tones(column, place.block(1, 1));
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
