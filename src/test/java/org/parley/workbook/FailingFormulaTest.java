package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.source.SourceText;
import org.parley.yaml.YamlReader;

/** A firm's own sheet whose formula gives an error value: it is named, and nothing is written. */
public class FailingFormulaTest {
  /** Codes that no term sheet provokes; a test here does. */
  public static final Set<String> CODES = Set.of("L250");

  private static final String SHEET =
      """
      sheet-name: Rates
      title: Rates
      purpose: What a rate comes to.
      clauses: [core.liability-cap]
      parts:
        - id: rates
          title: Rates
          entries: 2
          columns:
            of: {input: whole, head: Of}
            rate: {formula: '1/COUNT([of])', gives: share, head: Rate}
      """;

  @Test
  void itsCellIsNamed() throws Exception {
    var file = YamlReader.read(new SourceText("templates/workbook/rates.yaml", SHEET));
    var declared =
        DeclaredSheets.read(List.of("rates"), Map.of("rates", file.value().orElseThrow()));
    assertThat(declared.diagnostics()).isEmpty();
    WorkbookInput sample =
        DeclaredDeal.input(DeclaredDeal.load(Path.of("samples/cold-chain.yaml")));
    var written =
        WorkbookWriter.write(
            new WorkbookInput(
                sample.deal(),
                sample.sections(),
                sample.texts(),
                sample.words(),
                declared.value().orElseThrow(),
                sample.subjects(),
                sample.negotiation()));
    assertThat(written.value()).isEmpty();
    assertThat(written.diagnostics())
        .isNotEmpty()
        .allMatch(one -> one.code().code().equals("L250"))
        .anyMatch(one -> one.message().contains("cell B7 of the sheet `Rates`"));
  }
}
