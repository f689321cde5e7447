package org.parley.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.workbook.draft.CellContent;
import org.parley.workbook.draft.DraftCell;
import org.parley.workbook.draft.DraftSheet;

/**
 * What a cell is, in the words around it: the heading of its part, the words at the left of its
 * row, the head of its column.
 */
record CellLabels(DraftSheet sheet, Styles styles) {
  private static final Set<Look> WORDS = Set.of(Look.BODY, Look.STRONG);
  private static final int MOST_WORDS = 2;

  String of(DraftCell cell) {
    var parts = new ArrayList<String>();
    band(cell).ifPresent(parts::add);
    parts.addAll(row(cell));
    head(cell).ifPresent(parts::add);
    return String.join(" | ", parts);
  }

  private Optional<String> band(DraftCell cell) {
    for (int row = cell.getRowIndex(); row >= 0; row--) {
      Optional<String> words = find(row, 0, Look.BAND);
      if (words.isPresent()) {
        return words;
      }
    }
    return Optional.empty();
  }

  private List<String> row(DraftCell cell) {
    var words = new ArrayList<String>();
    for (int column = 0; column < cell.getColumnIndex() && words.size() < MOST_WORDS; column++) {
      for (Look look : WORDS) {
        find(cell.getRowIndex(), column, look).ifPresent(words::add);
      }
    }
    return words;
  }

  private Optional<String> head(DraftCell cell) {
    for (int row = cell.getRowIndex() - 1; row >= 0; row--) {
      for (int column = cell.getColumnIndex(); column >= 0; column--) {
        Optional<Look> look = look(row, column);
        if (look.isEmpty() || look.get() != Look.HEAD) {
          break;
        }
        Optional<String> words = find(row, column, Look.HEAD);
        if (words.isPresent()) {
          return words;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> find(int row, int column, Look look) {
    return look(row, column)
        .filter(look::equals)
        .flatMap(found -> sheet.find(row, column))
        .map(cell -> text(cell.content()))
        .filter(text -> !text.isBlank());
  }

  private Optional<Look> look(int row, int column) {
    return sheet.find(row, column).flatMap(found -> styles.look(found.style()));
  }

  /** The words of a cell; a number, such as a date, without its format. */
  private static String text(CellContent content) {
    return content.seen() instanceof CellContent.Figure figure
        ? Double.toString(figure.number())
        : content.words().strip();
  }
}
