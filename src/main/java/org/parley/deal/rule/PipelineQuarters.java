package org.parley.deal.rule;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Row;

/** Each quarter up to the last one with a target has one target for the pipeline, and only one. */
final class PipelineQuarters implements DealRule {
  private static final String TARGETS = "gtm.pipeline.targets";

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    List<Row> rows = agreement.answers().rows(TARGETS);
    Set<Integer> quarters = new HashSet<>();
    boolean complete = true;
    for (Row row : rows) {
      Optional<Integer> quarter = row.number("quarter").map(BigDecimal::intValue);
      complete &= quarter.isPresent();
      quarter
          .filter(number -> !quarters.add(number))
          .ifPresent(number -> reportTwice(row, number, findings));
    }
    if (complete) {
      reportMissing(agreement, quarters, findings);
    }
  }

  private static void reportTwice(Row row, int quarter, Findings findings) {
    findings.report(
        DiagnosticCode.PIPELINE_QUARTER_TWICE
            .at(Place.cell(row, "quarter"), quarter)
            .withHint("Keep one row for quarter " + quarter + ", or correct its number."));
  }

  private static void reportMissing(
      DealAgreement agreement, Set<Integer> quarters, Findings findings) {
    int last = quarters.stream().max(Comparator.naturalOrder()).orElse(0);
    IntStream.range(1, last)
        .filter(quarter -> !quarters.contains(quarter))
        .forEach(
            quarter ->
                findings.report(
                    DiagnosticCode.PIPELINE_QUARTER_MISSING
                        .at(Place.given(agreement, TARGETS), quarter, last)
                        .withHint(
                            "Add a row for quarter "
                                + quarter
                                + ", with zero if none is expected yet.")));
  }
}
