package org.parley.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.source.Span;

class YamlReaderTest {
  @Test
  void readsMappingsListsAndText() {
    assertThat(
            tree("deal: Cold chain\nparties:\n  - {name: Aurora, form: \"corporation\"}\n  - B\n"))
        .isEqualTo("{deal: Cold chain, parties: [{name: Aurora, form: 'corporation'}, B]}");
  }

  @Test
  void keepsScalarsAsWritten() {
    assertThat(tree("a: NO\nb: 010\nc: 12:30:00\nd: 2.50\ne: 2027-03-01\nf: ~\ng:\n"))
        .isEqualTo("{a: NO, b: 010, c: 12:30:00, d: 2.50, e: 2027-03-01, f: ~, g: }");
  }

  @Test
  void blockScalarsCountAsQuoted() {
    assertThat(tree("a: |\n  one\n  two\nb: >\n  one\n  two\n"))
        .isEqualTo("{a: 'one\ntwo\n', b: 'one two\n'}");
  }

  @Test
  void normalisesValuesAndKeys() {
    assertThat(tree("cafe\u0301: u\u0308ber\n")).isEqualTo("{caf\u00e9: \u00fcber}");
  }

  @Test
  void placesAreOneBasedAndCountCodePoints() {
    var root = mapping("\"\ud83d\ude80\ud83d\ude80\": x\r\nkey:  some text here  # why\r\n");
    assertThat(root.entries().get(0).value().span()).isEqualTo(new Span("deal.yaml", 1, 7, 1));
    assertThat(root.entries().get(1).key().span()).isEqualTo(new Span("deal.yaml", 2, 1, 3));
    assertThat(root.entries().get(1).value().span()).isEqualTo(new Span("deal.yaml", 2, 7, 14));
  }

  @Test
  void lengthEndsWithTheFirstLine() {
    var root = mapping("a: one\n  two\nb: \"three\n  four\"\nc: |\n  five\nd:\n");
    assertThat(root.entries())
        .extracting(entry -> entry.value().span().length())
        .containsExactly(3, 6, 1, 1);
  }

  @Test
  void placesStayTrueAfterUnusualLineBreaks() {
    assertThat(Reading.findings("a: x\u2028y\nb: 1\nb: 2\n"))
        .containsExactly(
            "Y125 1:5+1 The line separator `U+2028` cannot be used.",
            "Y117 3:1+1 The key `b` on line 3 already stands on line 2.");
  }

  @Test
  void acceptsAByteOrderMarkAndComments() {
    assertThat(tree("\ufeff# yaml-language-server: x\na: b\n")).isEqualTo("{a: b}");
  }

  private static String tree(String text) {
    var outcome = Reading.read(text);
    assertThat(outcome.diagnostics()).isEmpty();
    return Reading.show(outcome.value().orElseThrow());
  }

  private static YamlNode.Mapping mapping(String text) {
    return (YamlNode.Mapping) Reading.read(text).value().orElseThrow();
  }
}
