package org.parley.workbook;

import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;
import org.parley.workbook.DeclaredFormulas.Named;
import org.parley.workbook.DeclaredLayout.Placed;

/** Puts addresses in the place of the names in declared formulas. */
record DeclaredAddresses(DeclaredLayout layout) {
  /** Stands for the number of the row, so that a formula is read once for all rows. */
  private static final String ROW = "\u0001";

  /** A formula in which only the number of the row is to be filled in. */
  record RowFormula(String text) {
    /** The formula in a 0-based row. */
    String at(int row) {
      return text.replace(ROW, Integer.toString(row + 1));
    }
  }

  /** The formula of a column, without a result while a figure that it reads is missing. */
  RowFormula guarded(DeclaredColumn column, Placed own) {
    String needed =
        DeclaredFormulas.names(column.formula()).stream()
            .distinct()
            .filter(named -> isOneFigure(named, own))
            .filter(named -> !DeclaredFormulas.tests(column.formula(), named))
            .map(named -> "ISNUMBER(" + address(named, own) + ")")
            .collect(Collectors.joining(","));
    RowFormula plain = plain(column.formula(), own);
    return column.origin().always() || needed.isEmpty()
        ? plain
        : new RowFormula("IF(AND(%s),%s,\"\")".formatted(needed, plain.text()));
  }

  /** The formula as it stands. */
  RowFormula plain(String formula, Placed own) {
    return new RowFormula(DeclaredFormulas.placed(formula, named -> address(named, own)));
  }

  /** One that the deal does not have is a figure that is missing. */
  private boolean isOneFigure(Named named, Placed own) {
    return find(named, own)
        .map(Placed::part)
        .map(
            part ->
                (named.ofRow() || part.fact(named.column()) >= 0)
                    && part.holds(named.column()).isFigure())
        .orElse(!lacksWords(named, own));
  }

  private boolean lacksWords(Named named, Placed own) {
    return layout
        .part(named.part(), own)
        .filter(p -> p.part().lacksWords(named.column()))
        .isPresent();
  }

  private Optional<Placed> find(Named named, Placed own) {
    return layout.part(named.part(), own).filter(placed -> placed.part().has(named.column()));
  }

  private String address(Named named, Placed own) {
    return find(named, own).map(placed -> addressIn(named, placed)).orElse(Notice.NOTHING);
  }

  private String addressIn(Named named, Placed placed) {
    int fact = placed.part().fact(named.column());
    if (fact >= 0) {
      return layout.read(placed, fact).here();
    }
    int column = placed.part().column(named.column());
    return named.ofRow()
        ? "$" + CellReference.convertNumToColString(column) + ROW
        : layout.column(placed, column).here();
  }
}
