package org.parley.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.source.Span;

class MachinePrintersTest {
  @Test
  void shortIsOneLineEach() {
    assertThat(new ShortPrinter().print(Samples.FINDINGS, Samples.SOURCES))
        .isEqualTo(
            """
            more.yaml:1:1: error[F101]: There is no file `more.yaml`.
            deals/cold chain.yaml:3:10: warning[Y129]: The value ends before `#5`, which counts as a comment.
            deals/cold chain.yaml:4:1: error[Y117]: The key `law` on line 4 already stands on line 2.
            """);
  }

  @Test
  void json() {
    assertThat(new JsonPrinter().print(Samples.FINDINGS.subList(2, 3), Samples.SOURCES))
        .isEqualTo(
            """
            {
              "findings": [
                {
                  "code": "Y117",
                  "severity": "error",
                  "file": "deals/cold chain.yaml",
                  "line": 4,
                  "column": 1,
                  "length": 3,
                  "message": "The key `law` on line 4 already stands on line 2.",
                  "hints": [
                    "Keep one of the two.",
                    "Or \\"rename\\" one."
                  ]
                }
              ],
              "errors": 1,
              "warnings": 0,
              "infos": 0
            }
            """);
  }

  @Test
  void jsonOfNothing() {
    assertThat(new JsonPrinter().print(List.of(), Samples.SOURCES))
        .isEqualToIgnoringWhitespace(
            "{\"findings\": [], \"errors\": 0, \"warnings\": 0, \"infos\": 0}");
  }

  @Test
  void sarifResults() {
    String printed = new SarifPrinter().print(Samples.FINDINGS.subList(1, 2), Samples.SOURCES);
    assertThat(printed.substring(printed.indexOf("      \"columnKind\"")))
        .isEqualTo(
            """
                  "columnKind": "unicodeCodePoints",
                  "results": [
                    {
                      "ruleId": "Y129",
                      "ruleIndex": %d,
                      "level": "warning",
                      "message": {
                        "text": "The value ends before `#5`, which counts as a comment. Put the whole value in quotes."
                      },
                      "locations": [
                        {
                          "physicalLocation": {
                            "artifactLocation": {
                              "uri": "deals/cold%%20chain.yaml"
                            },
                            "region": {
                              "startLine": 3,
                              "startColumn": 10,
                              "endColumn": 15
                            }
                          }
                        }
                      ]
                    }
                  ]
                }
              ]
            }
            """
                .formatted(DiagnosticCode.YAML_VALUE_CUT.ordinal())
                .indent(0));
  }

  @Test
  void anInfoIsANoteInSarif() {
    Diagnostic info =
        DiagnosticCode.DRAFT_WORDS_NUMERALS.remarkAt(
            Span.startOf("paper.txt"), "ten (10)", "paper");
    List<Diagnostic> findings = List.of(info);

    assertThat(new SarifPrinter().print(findings, Samples.SOURCES))
        .containsPattern("\"ruleId\": \"D302\",\\s+\"ruleIndex\": \\d+,\\s+\"level\": \"note\"");
    assertThat(new JsonPrinter().print(findings, Samples.SOURCES))
        .contains("\"severity\": \"info\"", "\"warnings\": 0", "\"infos\": 1");
    assertThat(new ShortPrinter().print(findings, Samples.SOURCES))
        .isEqualTo(
            "paper.txt:1:1: info[D302]: Words and numerals say the same in `ten (10)`: paper.\n");
    assertThat(new HumanPrinter(false).print(findings, Samples.SOURCES)).endsWith("1 remark.\n");
  }

  @Test
  void sarifRulesAreTheEnum() {
    String printed = new SarifPrinter().print(List.of(), Samples.SOURCES);
    assertThat(printed)
        .startsWith("{\n  \"$schema\": \"https://docs.oasis-open.org/")
        .contains("\"version\": \"2.1.0\"")
        .contains("\"id\": \"Y117\",\n              \"name\": \"YamlDuplicateKey\"")
        .contains("\"text\": \"The key `[…]` on line […] already stands on line […].\"")
        .doesNotContain("%s");
    assertThat(printed.split("\"id\": ", -1)).hasSize(DiagnosticCode.values().length + 1);
  }

  @ParameterizedTest
  @CsvSource({
    "deals/a b.yaml, deals/a%20b.yaml",
    "/tmp/M\u00fcller.yaml, file:///tmp/M%C3%BCller.yaml",
    "C:/a/b.yaml, file:///C:/a/b.yaml",
    "a:b.yaml, a%3Ab.yaml",
    "100%.yaml, 100%25.yaml"
  })
  void filesAsUris(String file, String uri) {
    assertThat(FileUri.of(file)).isEqualTo(uri);
  }
}
