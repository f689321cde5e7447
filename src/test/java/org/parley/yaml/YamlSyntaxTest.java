package org.parley.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class YamlSyntaxTest {
  static Stream<Arguments> mistakes() {
    return Stream.of(
        mistake("a: b: c\n", "Y131 1:4+4 The text `b: c` contains `: `, which ends a key in YAML."),
        mistake(
            "- a: b: c\n", "Y131 1:6+4 The text `b: c` contains `: `, which ends a key in YAML."),
        mistake(
            "a: b: c  # d\n",
            "Y131 1:4+4 The text `b: c` contains `: `, which ends a key in YAML."),
        mistake(
            "a: {x: b: c, y: d}\n",
            "Y131 1:8+4 The text `b: c` contains `: `, which ends a key in YAML."),
        mistake(
            "a: {x: 1 y: 2}\n",
            "Y131 1:8+6 The text `1 y: 2` contains `: `, which ends a key in YAML."),
        mistake("a: \"x\nb: y\n", "Y132 1:4+2 The quote before `x` is never closed."),
        mistake("a: \"x\nb: \"y\"\n", "Y132 1:4+2 The quote before `x` is never closed."),
        mistake("a: 'x\n", "Y132 1:4+2 The quote before `x` is never closed."),
        mistake("a: \"x\n---\nb: 1\n", "Y132 1:4+2 The quote before `x` is never closed."),
        mistake(
            "a:\n    b: 1\n  c: 2\n",
            "Y133 3:3+4 The line `c: 2` is not indented like the lines it belongs to."),
        mistake(
            "a:\n  b: 1\n   c: 2\n",
            "Y133 3:4+4 The line `c: 2` is not indented like the lines it belongs to."),
        mistake("a: 1\nfoo\nb: 2\n", "Y134 2:1+3 The line `foo` is not of the form `key: value`."),
        mistake("foo\nb: 2\n", "Y134 1:1+3 The line `foo` is not of the form `key: value`."),
        mistake("a:b\nc: d\n", "Y134 1:1+3 The line `a:b` is not of the form `key: value`."),
        mistake("a: @x\n", "Y135 1:4+2 The text `@x` begins with a mark that YAML reserves."),
        mistake("a: %5\n", "Y135 1:4+2 The text `%5` begins with a mark that YAML reserves."),
        mistake("a: *b*\n", "Y135 1:4+3 The text `*b*` begins with a mark that YAML reserves."),
        mistake("a: > 5\n", "Y135 1:4+3 The text `> 5` begins with a mark that YAML reserves."),
        mistake("a: - b\n", "Y135 1:4+3 The text `- b` begins with a mark that YAML reserves."),
        mistake("a: ,x\n", "Y135 1:4+2 The text `,x` begins with a mark that YAML reserves."),
        mistake("a: [1, 2\nb: 3\n", bracket("[1, 2")),
        mistake("a: {x: 1\nb: 3\n", bracket("{x: 1")),
        mistake("a: 'it's'\n", "Y137 1:8+2 The text `s'` follows a closing quote."),
        mistake("a: \"x\" y\n", "Y137 1:8+1 The text `y` follows a closing quote."),
        mistake(
            "a: \"C:\\dir\"\n",
            "Y138 1:7+2 The backslash in `\\dir\"` does not begin a known code."),
        mistake(
            "a: \"\\U00110000\"\n",
            "Y138 1:5+3 The backslash in `\\U00110000\"` does not begin a known code."),
        mistake("a: 1\n- b\n", "Y139 2:1+3 The line `- b` mixes list items with keys."),
        mistake("- a\nb: 1\n", "Y139 2:1+4 The line `b: 1` mixes list items with keys."),
        mistake("a: b\n}\n", "Y140 2:1+1 YAML cannot read `}` here."),
        mistake("%YAML 2.0\n---\na: 1\n", "Y140 1:1+9 YAML cannot read `%YAML 2.0` here."));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void mistakesAreExplained(String text, String finding) {
    assertThat(Reading.findings(text)).containsExactly(finding);
    assertThat(Reading.read(text).value()).isEmpty();
    assertThat(Reading.read(text).diagnostics()).allMatch(found -> !found.hints().isEmpty());
  }

  @Test
  void laterMistakesAreFoundToo() {
    assertThat(Reading.findings("a: b: c\n  d: 1\ne: 1\ne: 2\nf: @x\ni:\n\tg: 1\nh: \"x\" y\n"))
        .extracting(finding -> finding.substring(0, 8))
        .containsExactly("Y131 1:4", "Y117 4:1", "Y135 5:4", "Y127 7:1", "Y137 8:8");
  }

  @Test
  void quotingIsSuggestedWithTheTextItself() {
    assertThat(Reading.read("a: Note: this\n").diagnostics().get(0).hints())
        .isEqualTo(List.of("Put the text in quotes: `\"Note: this\"`."));
  }

  @Test
  void aColonInBracketsMayBeTextOrAKeyWithoutItsComma() {
    assertThat(Reading.read("a: {x: 1 y: 2}\n").diagnostics().get(0).hints())
        .isEqualTo(
            List.of(
                "Put the text in quotes: `\"1 y: 2\"`.",
                "If it holds a new key, put a comma before the key."));
  }

  private static Arguments mistake(String text, String finding) {
    return Arguments.of(text, finding);
  }

  private static String bracket(String start) {
    return "Y136 1:4+1 The list or mapping that begins at `" + start + "` is not closed properly.";
  }
}
