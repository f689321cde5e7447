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

  private final DeclaredLayout layout;
  private final DeclaredRows rows;
  private final String section;

  DeclaredNotices(Draft draft, DeclaredSheet sheet, DeclaredLayout layout) {
    this.layout = layout;
    this.rows = sheet.rows(draft.input());
    this.section = rows.section(sheet.serves());
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
    List<Row> given = rows.of(placed.part().source());
    for (int row = 0; row < placed.rows(); row++) {
      Optional<Row> of = row < given.size() ? Optional.of(given.get(row)) : Optional.empty();
      notices.add(notice(placed, column, row, of));
    }
  }

  private Notice notice(Placed placed, int column, int row, Optional<Row> of) {
    DeclaredColumn state = placed.part().columns().get(column);
    Optional<DeclaredPaymentCells> payment =
        placed
            .part()
            .payments()
            .filter(payments -> payments.state().equals(state.id()))
            .map(payments -> new DeclaredPaymentCells(layout, placed));
    String rests = of.flatMap(one -> section(placed.part(), one)).orElse(section);
    int at = placed.headRow() + 1 + row;
    Place cell = layout.at(at, column);
    Optional<String> day = earliest(days(placed, column, at));
    Optional<String> due =
        payment.map(cells -> cells.due(row, day.orElse(Notice.NOTHING))).or(() -> day);
    return new Notice(
        kind(state, payment.isPresent(), due.isPresent()),
        new Notice.Label(label(placed.part(), at), true),
        rests,
        severity(state, cell),
        cell.there(),
        due,
        payment.map(cells -> cells.open(row)),
        payment.flatMap(cells -> of.flatMap(cells::currency)),
        payment.map(cells -> cells.overdue(row)),
        calls(state, cell, rests));
  }

  private static NoticeKind kind(DeclaredColumn state, boolean payment, boolean due) {
    if (payment) {
      return NoticeKind.PAYMENT;
    }
    NoticeKind other = due ? NoticeKind.DEADLINE : NoticeKind.POINT;
    return state.trigger() ? NoticeKind.TRIGGER : other;
  }

  /** The days that belong to a state. */
  private List<String> days(Placed placed, int column, int row) {
    return due(placed.part())
        .filter(day -> column == nearest(placed, day))
        .mapToObj(day -> layout.at(row, day).there())
        .toList();
  }

  private static IntStream due(DeclaredPart part) {
    return IntStream.range(0, part.columns().size())
        .filter(column -> part.columns().get(column).due());
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

  /** The first day of a row on which something is due: what is done leaves its cell empty. */
  private static Optional<String> earliest(List<String> days) {
    return switch (days.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of("IF(ISNUMBER(%1$s),%1$s,\"\")".formatted(days.get(0)));
      default -> Optional.of("IF(COUNT(%1$s)=0,\"\",MIN(%1$s))".formatted(String.join(",", days)));
    };
  }

  /** That of the row; empty if it names none. */
  private Optional<String> section(DeclaredPart part, Row row) {
    return part.columns().stream()
        .filter(column -> column.kind() == Kind.SECTION)
        .findFirst()
        .flatMap(column -> rows.section(column, row));
  }

  /**
   * The words of the column that names the row; without one, of the first column, with those of the
   * second one if the first is a number.
   */
  private String label(DeclaredPart part, int row) {
    if (part.label().isPresent()) {
      return layout.at(row, part.column(part.label().get())).there() + "&\"\"";
    }
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
