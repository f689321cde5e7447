package org.parley.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.value.Row;
import org.parley.workbook.DeclaredColumn.Tone;
import org.parley.workbook.DeclaredLayout.Placed;
import org.parley.workbook.DeclaredOrigin.Kind;

/** What a review says of the rows of a declared sheet: their states that are not good. */
final class DeclaredNotices {
  private static final int SHORT = 8;

  private final Draft draft;
  private final DeclaredSheet sheet;
  private final DeclaredLayout layout;
  private final DeclaredRows rows;

  DeclaredNotices(Draft draft, DeclaredSheet sheet, DeclaredLayout layout) {
    this.draft = draft;
    this.sheet = sheet;
    this.layout = layout;
    this.rows = new DeclaredRows(draft.input());
  }

  List<Notice> all() {
    var notices = new ArrayList<Notice>();
    for (Placed placed : layout.parts()) {
      for (int column = 0; column < placed.part().columns().size(); column++) {
        if (isState(placed.part().columns().get(column))) {
          rows(placed, column, notices);
        }
      }
    }
    return notices;
  }

  private static boolean isState(DeclaredColumn column) {
    return column.kind() == Kind.FORMULA
        && column.tones().values().stream().anyMatch(tone -> tone != Tone.GOOD);
  }

  private void rows(Placed placed, int column, List<Notice> notices) {
    DeclaredColumn state = placed.part().columns().get(column);
    Optional<Integer> dueColumn = due(placed.part()).filter(day -> column == nearest(placed, day));
    List<Row> given = rows.of(placed.part());
    for (int row = 0; row < placed.rows(); row++) {
      Optional<Row> of = row < given.size() ? Optional.of(given.get(row)) : Optional.empty();
      String section = of.flatMap(one -> section(placed.part(), one)).orElse(section());
      int at = placed.headRow() + 1 + row;
      Place cell = layout.at(at, column);
      Optional<String> due = dueColumn.map(day -> layout.at(at, day)).map(this::day);
      notices.add(
          new Notice(
              due.isPresent() ? NoticeKind.DEADLINE : NoticeKind.POINT,
              new Notice.Label(label(placed.part(), at), true),
              section,
              severity(state, cell),
              cell.there(),
              due,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              calls(state, cell, section)));
    }
  }

  private static Optional<Integer> due(DeclaredPart part) {
    return part.columns().stream()
        .filter(DeclaredColumn::due)
        .findFirst()
        .map(part.columns()::indexOf);
  }

  /** The state that a day belongs to: the one beside it. */
  private static int nearest(Placed placed, int day) {
    List<DeclaredColumn> columns = placed.part().columns();
    return IntStream.range(0, columns.size())
        .filter(column -> isState(columns.get(column)))
        .boxed()
        .min(Comparator.comparing(column -> Math.abs(column - day)))
        .orElseThrow();
  }

  private String day(Place cell) {
    return "IF(ISNUMBER(%1$s),%1$s,\"\")".formatted(cell.there());
  }

  /** That of the row; empty if it names none. */
  private Optional<String> section(DeclaredPart part, Row row) {
    return part.columns().stream()
        .filter(column -> column.kind() == Kind.SECTION)
        .findFirst()
        .flatMap(column -> rows.section(column, row));
  }

  private String section() {
    return new Sections(draft.input()).first(sheet.serves());
  }

  /** The words of the first column; with those of the second one if the first is a number. */
  private String label(DeclaredPart part, int row) {
    String first = layout.at(row, 0).there();
    return part.columns().get(0).width() <= SHORT && part.columns().size() > 1
        ? first + "&\" \"&" + layout.at(row, 1).there()
        : first + "&\"\"";
  }

  private static String severity(DeclaredColumn state, Place cell) {
    return "IF(%s,2,IF(%s,1,0))"
        .formatted(is(state, cell, Tone.BAD), is(state, cell, Tone.DOUBTFUL));
  }

  private static String is(DeclaredColumn state, Place cell, Tone tone) {
    List<String> words =
        state.tones().entrySet().stream()
            .filter(entry -> entry.getValue() == tone)
            .map(Map.Entry::getKey)
            .sorted()
            .map(word -> cell.there() + "=" + FormulaText.literal(word))
            .toList();
    return words.isEmpty() ? "FALSE" : FormulaText.call("OR", words);
  }

  private List<Notice.Call> calls(DeclaredColumn state, Place cell, String section) {
    Map<String, String> words = Map.of("section", section);
    return state.calls().entrySet().stream()
        .sorted(Comparator.comparing(Map.Entry::getKey))
        .map(
            call ->
                new Notice.Call(
                    cell.there() + "=" + FormulaText.literal(call.getKey()),
                    call.getValue().filled(words)))
        .collect(Collectors.toList());
  }
}
