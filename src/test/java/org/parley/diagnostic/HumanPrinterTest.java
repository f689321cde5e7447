package org.parley.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.source.SourceText;
import org.parley.source.Span;

class HumanPrinterTest {
  @Test
  void showsLineCaretHintsAndCount() {
    assertThat(new HumanPrinter(false).print(Samples.FINDINGS, Samples.SOURCES))
        .isEqualTo(
            """
            more.yaml:1:1: error[F101]: There is no file `more.yaml`.

            deals/cold chain.yaml:3:10: warning[Y129]: The value ends before `#5`, which counts as a comment.
              3 | address: Suite #5
                |          ^^^^^
            hint: Put the whole value in quotes.

            deals/cold chain.yaml:4:1: error[Y117]: The key `law` on line 4 already stands on line 2.
              4 | law: Ohio
                | ^^^
            hint: Keep one of the two.
            hint: Or "rename" one.

            2 errors, 1 warning.
            """);
  }

  @Test
  void coloursOnRequest() {
    assertThat(new HumanPrinter(true).print(Samples.FINDINGS.subList(2, 3), Samples.SOURCES))
        .startsWith(
            "\u001b[1mdeals/cold chain.yaml:4:1:\u001b[0m \u001b[1;31merror[Y117]:\u001b[0m The")
        .contains("\u001b[34m  4 |\u001b[0m law: Ohio\n", "\u001b[1;31m^^^\u001b[0m")
        .endsWith("\n1 error.\n");
  }

  @Test
  void nothingFoundPrintsNothing() {
    assertThat(new HumanPrinter(false).print(List.of(), Samples.SOURCES)).isEmpty();
  }

  @Test
  void tabsWideCharactersAndAccentsDoNotShiftTheCaret() {
    assertThat(excerpt("\t\u682a\u5f0f e\u0301 x", 8, 1))
        .isEqualTo("  1 |     \u682a\u5f0f e\u0301 x\n    |            ^\n");
    assertThat(excerpt("\ud83d\ude80: x", 1, 1)).isEqualTo("  1 | \ud83d\ude80: x\n    | ^^\n");
  }

  @Test
  void hiddenCharactersAreNamed() {
    assertThat(excerpt("a: \u202eb\u001b[31m", 4, 1))
        .isEqualTo("  1 | a: <U+202E>b<U+001B>[31m\n    |    ^^^^^^^^\n");
    var evil = DiagnosticCode.FILE_MISSING.at(Span.startOf("a\u001b[2J"), "a\u001b[2J");
    assertThat(new HumanPrinter(true).print(List.of(evil), name -> Optional.empty()))
        .doesNotContain("\u001b[2J");
  }

  @Test
  void longLinesAreCutAroundThePlace() {
    String line = "key: " + "a".repeat(100) + "HERE" + "b".repeat(100);
    assertThat(excerpt(line, 106, 4))
        .isEqualTo(
            "  1 | …"
                + "a".repeat(30)
                + "HERE"
                + "b".repeat(54)
                + "…\n"
                + "    | "
                + " ".repeat(31)
                + "^^^^\n");
    assertThat(excerpt(line, 6, 204))
        .isEqualTo("  1 | key: " + "a".repeat(83) + "…\n    |      " + "^".repeat(83) + "\n");
    assertThat(excerpt("x".repeat(200), 199, 2)).endsWith(" " + "x".repeat(0) + "^^\n");
  }

  @Test
  void placesBeyondTheLineOrTheFile() {
    assertThat(excerpt("abc", 4, 1)).isEqualTo("  1 | abc\n    |    ^\n");
    assertThat(excerpt("abc", 90, 9)).isEqualTo("  1 | abc\n    |    ^\n");
    assertThat(excerpt("", 1, 1)).isEmpty();
    assertThat(excerpt("\n", 1, 1)).isEqualTo("  1 |\n    | ^\n");
  }

  /** The two lines under the headline. */
  private static String excerpt(String line, int column, int length) {
    var source = new SourceText("x", line);
    var finding = DiagnosticCode.YAML_EMPTY.at(new Span("x", 1, column, length));
    String printed = new HumanPrinter(false).print(List.of(finding), name -> Optional.of(source));
    return printed.substring(printed.indexOf('\n') + 1, printed.indexOf("\n1 error."));
  }
}
