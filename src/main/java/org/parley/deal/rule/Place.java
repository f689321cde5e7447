package org.parley.deal.rule;

import java.util.stream.Stream;
import org.parley.deal.Answered;
import org.parley.deal.DealAgreement;
import org.parley.source.Span;
import org.parley.value.Answer;
import org.parley.value.Row;

/** Where a finding about several answers belongs. */
final class Place {
  private Place() {}

  /**
   * The first of these terms that the deal itself answers; a default is no place that the user can
   * mend, so the agreement stands in if all are defaults.
   */
  static Span given(DealAgreement agreement, String... paths) {
    return Stream.of(paths)
        .flatMap(path -> agreement.answers().find(path).stream())
        .filter(answered -> !answered.defaulted())
        .map(Answered::answer)
        .map(Answer::span)
        .findFirst()
        .orElse(agreement.span());
  }

  /** A cell of a row, or the row where the cell was left out. */
  static Span cell(Row row, String column) {
    return row.cell(column).map(Answer::span).orElse(row.span());
  }
}
