package org.parley.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the parts of a declared sheet stand.
 *
 * @param sheet its name
 * @param parts in the order of the declaration
 * @param columns of the widest part
 */
record DeclaredLayout(String sheet, List<Placed> parts, int columns) {
  private static final int FIRST_ROW = 4;

  DeclaredLayout {
    parts = List.copyOf(parts);
  }

  /**
   * A part with its rows.
   *
   * @param headRow of the heads of its columns, 0-based
   * @param rows of the deal and for entries; at least one
   */
  record Placed(DeclaredPart part, int headRow, int rows) {
    int bandRow() {
      return headRow - (part.help().isEmpty() ? 1 : 2);
    }

    int lastRow() {
      return headRow + rows + (part.totals().isEmpty() ? 0 : 1);
    }
  }

  static DeclaredLayout of(DeclaredSheet sheet, String name, DeclaredRows rows) {
    var parts = new ArrayList<Placed>();
    int row = FIRST_ROW;
    int columns = 1;
    for (DeclaredPart part : sheet.partsWith(rows)) {
      int head = row + (part.help().isEmpty() ? 1 : 2);
      int count = part.facts().size() + rows.of(part.source()).size() + part.source().entries();
      var placed = new Placed(part, head, Math.max(1, count));
      parts.add(placed);
      row = placed.lastRow() + 2;
      columns = Math.max(columns, part.width());
    }
    return new DeclaredLayout(name, parts, columns);
  }

  /** The terms that its parts read of the deal. */
  List<String> terms() {
    return parts.stream()
        .map(Placed::part)
        .flatMap(
            part ->
                Stream.concat(
                    part.source().terms().stream(), part.facts().stream().map(DeclaredFact::term)))
        .toList();
  }

  Place at(int row, int column) {
    return new Place(sheet, row, column);
  }

  /** The cells of a column of a part. */
  Strip column(Placed placed, int column) {
    return at(placed.headRow() + 1, column).block(placed.rows(), 1);
  }

  /**
   * The cell of a single fact that formulas read: words that are not entered stand beside the
   * figure.
   */
  Place read(Placed placed, int fact) {
    Place figure = fact(placed, fact);
    DeclaredFact read = placed.part().facts().get(fact);
    return read.holds().isFigure() || read.input() ? figure : figure.right(1);
  }

  /** The cell of the figure of a single fact. */
  Place fact(Placed placed, int fact) {
    return at(placed.headRow() + 1 + fact, DeclaredFactsWriter.FIGURE);
  }

  /** The part of this name, if the deal has it; the given one for the empty name. */
  Optional<Placed> part(String id, Placed own) {
    return id.isEmpty()
        ? Optional.of(own)
        : parts.stream().filter(placed -> placed.part().id().equals(id)).findFirst();
  }

  int lastRow() {
    return parts.get(parts.size() - 1).lastRow();
  }
}
