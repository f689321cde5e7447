package org.parley.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlRefusalTest {
  @Test
  void aliasAndAnchor() {
    assertThat(Reading.findings("a: &base 1\nb: *base\n"))
        .containsExactly(
            "Y112 1:4+5 The anchor `&base` is not supported.",
            "Y111 2:4+5 The alias `*base` is not supported.");
  }

  @Test
  void anchorsOnCollections() {
    assertThat(Reading.findings("a: &x\n  b: 1\nc: &y [1]\n&k d: 1\n"))
        .containsExactly(
            "Y112 1:4+2 The anchor `&x` is not supported.",
            "Y112 3:4+2 The anchor `&y` is not supported.",
            "Y112 4:1+2 The anchor `&k` is not supported.");
  }

  @Test
  void tags() {
    assertThat(Reading.findings("a: !!str 1\nb: !x {c: 1}\nc: &n !t 1\n"))
        .containsExactly(
            "Y113 1:4+5 The tag `!!str` is not supported.",
            "Y113 2:4+2 The tag `!x` is not supported.",
            "Y112 3:4+2 The anchor `&n` is not supported.",
            "Y113 3:7+2 The tag `!t` is not supported.");
  }

  @Test
  void mergeKeyButNotAQuotedOne() {
    assertThat(Reading.findings("a:\n  <<: {b: 1}\n  \"<<\": 2\n"))
        .containsExactly("Y114 2:3+2 The merge key `<<` is not supported.");
  }

  @Test
  void keysThatAreNotText() {
    assertThat(Reading.findings("[a]: 1\n? {b: 1}\n: 2\n\"\": 3\n"))
        .containsExactly(
            "Y115 1:1+1 A key must be a single word, not a list or a mapping.",
            "Y115 2:3+1 A key must be a single word, not a list or a mapping.",
            "Y116 4:1+2 A key is missing before the colon.");
  }

  @Test
  void eachDuplicateKeyWithBothLines() {
    assertThat(Reading.findings("a: 1\nb: {c: 1, c: 2}\na: 2\n\"a\": 3\n"))
        .containsExactly(
            "Y117 2:11+1 The key `c` on line 2 already stands on line 2.",
            "Y117 3:1+1 The key `a` on line 3 already stands on line 1.",
            "Y117 4:1+3 The key `a` on line 4 already stands on line 1.");
  }

  @Test
  void keysAreComparedAfterNormalising() {
    assertThat(Reading.findings("caf\u00e9: 1\ncafe\u0301: 2\n")).hasSize(1);
  }

  @Test
  void secondDocument() {
    assertThat(Reading.findings("a: 1\n---\nb: 2\n---\nc: 3\n"))
        .containsExactly("Y105 2:1+3 A second document begins here.");
    assertThat(Reading.findings("---\na: 1\n...\n")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# nothing\n", "---\n", "~\n"})
  void emptyDocument(String text) {
    assertThat(Reading.findings(text)).containsExactly("Y104 1:1+1 The file has no content.");
  }

  @Test
  void contentStaysWhereNothingWasLeftOut() {
    assertThat(Reading.read("a: 1\na: 2\n").value()).isPresent();
    assertThat(Reading.read("a: *b\n").value()).isEmpty();
    assertThat(Reading.read("a: 1\n---\nb: 2\n").value()).isEmpty();
  }

  @Test
  void reportsEverythingAtOnce() {
    assertThat(Reading.findings("a: &x 1\nb: *x\nb: 2\nc: d: e\nf: !!int 1\n"))
        .extracting(finding -> finding.substring(0, 4))
        .containsExactly("Y112", "Y111", "Y117", "Y131", "Y113");
  }
}
