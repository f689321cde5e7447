package org.parley.deal.rule;

import java.util.List;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Row;

/** Training and quality rest on datasets of the catalog, so each row names one of them. */
final class DatasetsKnown implements DealRule {
  private static final List<String> REFERRING = List.of("ai.training.sets", "data.quality.levels");

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    List<String> known =
        agreement.answers().rows(AccessWithinTerm.DATASETS).stream().map(Row::key).toList();
    for (String path : known.isEmpty() ? List.<String>of() : REFERRING) {
      for (Row row : agreement.answers().rows(path)) {
        row.text("dataset")
            .filter(dataset -> !known.contains(dataset))
            .ifPresent(dataset -> report(path, row, dataset, known, findings));
      }
    }
  }

  private static void report(
      String path, Row row, String dataset, List<String> known, Findings findings) {
    String all =
        "Datasets of `" + AccessWithinTerm.DATASETS + "`: " + String.join(", ", known) + ".";
    findings.report(
        DiagnosticCode.UNKNOWN_DATASET.at(Place.cell(row, "dataset"), path, dataset).withHint(all));
  }
}
