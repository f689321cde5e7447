package org.parley.workbook;

import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.workbook.DeclaredFormulas.Named;
import org.parley.workbook.DeclaredLayout.Placed;

/** Puts addresses in the place of the names in declared formulas. */
record DeclaredAddresses(DeclaredLayout layout) {
  /** The formula in a row of a part, without a result while a figure that it reads is missing. */
  String guarded(DeclaredColumn column, Placed own, int row) {
    String text = text(column.formula(), own, row);
    String needed =
        DeclaredFormulas.names(column.formula()).stream()
            .distinct()
            .filter(named -> isOneFigure(named, own))
            .filter(named -> !DeclaredFormulas.tests(column.formula(), named))
            .map(named -> "ISNUMBER(" + address(named, own, row) + ")")
            .collect(Collectors.joining(","));
    return column.origin().always() || needed.isEmpty()
        ? text
        : "IF(AND(%s),%s,\"\")".formatted(needed, text);
  }

  /** The formula as it stands. */
  String text(String formula, Placed own, int row) {
    return DeclaredFormulas.placed(formula, named -> address(named, own, row));
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

  private String address(Named named, Placed own, int row) {
    return find(named, own).map(placed -> addressIn(named, placed, row)).orElse(Notice.NOTHING);
  }

  private String addressIn(Named named, Placed placed, int row) {
    int fact = placed.part().fact(named.column());
    if (fact >= 0) {
      return layout.read(placed, fact).here();
    }
    int column = placed.part().column(named.column());
    return named.ofRow() ? layout.at(row, column).inColumn() : layout.column(placed, column).here();
  }
}
