package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.diagnostic.Diagnostic;
import org.parley.source.SourceText;
import org.parley.yaml.YamlReader;

/** What Excel would not take from a firm's own sheet is named before a workbook is written. */
class DeclaredLimitsTest {
  private static final String SHEET =
      """
      sheet-name: Visits
      title: Visits
      purpose: Who came.
      clauses: [core.liability-cap]
      parts:
        - id: visits
          title: Visits
          entries: 2
          columns:
            who: {input: words, head: Who, help: '%s'}
            kind: {input: words, head: Kind, choices: [%s]}
      """;

  private static List<Diagnostic> found(String help, String choices) {
    String text = SHEET.formatted(help, choices);
    var file = YamlReader.read(new SourceText("templates/workbook/visits.yaml", text));
    return DeclaredSheets.read(List.of("visits"), Map.of("visits", file.value().orElseThrow()))
        .diagnostics();
  }

  @Test
  void aMessageOf255CharactersIsTaken() {
    assertThat(found("m".repeat(255), "Audit, Visit")).isEmpty();
  }

  @Test
  void aLongerMessageIsNamed() {
    assertThat(found("m".repeat(256), "Audit, Visit"))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.code().code()).isEqualTo("L244");
              assertThat(one.message()).contains("help", "256", "255");
              assertThat(one.span().line()).isEqualTo(10);
            });
  }

  @Test
  void choicesThatExcelCannotListAreNamed() {
    assertThat(found("m", "'Audit, yearly'"))
        .singleElement()
        .satisfies(one -> assertThat(one.code().code()).isEqualTo("L203"));
    assertThat(found("m", "c".repeat(200) + ", " + "d".repeat(55)))
        .singleElement()
        .satisfies(one -> assertThat(one.message()).contains("255 characters at most"));
  }
}
