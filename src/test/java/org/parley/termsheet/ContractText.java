package org.parley.termsheet;

import java.util.List;
import java.util.stream.Collectors;
import org.parley.app.Assembly;
import org.parley.contract.Inline;
import org.parley.resolve.InlineWalk;

/** The values that a contract prints; a value is never part of the library's words. */
final class ContractText {
  private ContractText() {}

  /** Every printed value of the agreements, one a line. */
  static String of(List<Assembly.Assembled> agreements) {
    return agreements.stream()
        .flatMap(agreement -> agreement.contract().contract().clauses().stream())
        .flatMap(clause -> InlineWalk.of(clause).stream())
        .filter(Inline.Filled.class::isInstance)
        .map(inline -> ((Inline.Filled) inline).text())
        .collect(Collectors.joining("\n"));
  }
}
