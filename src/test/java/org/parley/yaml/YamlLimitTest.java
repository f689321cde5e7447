package org.parley.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class YamlLimitTest {
  @Test
  void fiveMegabytes() {
    assertThat(quickly("a: " + "x".repeat(5_000_000)))
        .containsExactly("Y101 1:1+1 The file has 5000003 bytes; at most 1048576 are read.");
  }

  @Test
  void aliasBomb() {
    String bomb = "a: &a [x, x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\nd: &d [*c, *c, *c]\n";
    assertThat(quickly(bomb)).hasSize(13).allMatch(found -> found.matches("Y11[12] .*"));
  }

  @Test
  void aHundredThousandLevels() {
    assertThat(quickly("a: " + "[".repeat(100_000) + "]".repeat(100_000)))
        .containsExactly("Y106 1:35+1 The content is nested deeper than 32 levels.");
    assertThat(quickly("a: " + "[".repeat(1_000_000))).hasSize(1);
    assertThat(quickly("- ".repeat(100_000) + "x")).hasSize(1);
    assertThat(quickly("{a: ".repeat(100_000) + "x")).hasSize(1);
  }

  @Test
  void thirtyTwoLevelsAndOneMore() {
    assertThat(Reading.findings("[".repeat(32) + "]".repeat(32))).isEmpty();
    assertThat(Reading.findings("[".repeat(33) + "]".repeat(33)))
        .containsExactly("Y106 1:33+1 The content is nested deeper than 32 levels.");
  }

  @Test
  void twentyThousandNodes() {
    assertThat(Reading.findings("- x\n".repeat(19_999))).isEmpty();
    assertThat(Reading.findings("- x\n".repeat(20_000)))
        .containsExactly("Y107 20000:3+1 The file holds more than 20000 keys and values.");
  }

  @Test
  void aFloodOfFindingsIsCut() {
    var outcome = Reading.read("a\0: 1\n".repeat(5_000));
    assertThat(outcome.diagnostics()).hasSize(200);
    assertThat(quickly("a: b: c\n".repeat(10_000))).hasSize(YamlLimits.SYNTAX_ERRORS);
    assertThat(quickly("\0\1".repeat(400_000))).hasSize(100);
    assertThat(quickly("- *a\n".repeat(15_000))).hasSize(100);
  }

  @Test
  void longLinesAndWords() {
    assertThat(quickly("a: \"" + "\\u0000".repeat(150_000) + "\"")).hasSize(1);
    assertThat(quickly("x".repeat(1_000_000))).isEmpty();
    assertThat(quickly("? ".repeat(400_000))).hasSize(1);
    assertThat(quickly("a: !" + "x".repeat(1_000_000) + " 1")).hasSize(1);
  }

  private static List<String> quickly(String text) {
    return Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> Reading.findings(text));
  }
}
