package org.parley.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlCharacterTest {
  @ParameterizedTest
  @CsvSource({
    "0000,Y121", "0007,Y121", "001B,Y121", "0085,Y121", "009F,Y121", "FFFE,Y121", "FDD0,Y121",
    "D800,Y122", "DFFF,Y122", "202E,Y123", "202A,Y123", "2066,Y123", "2069,Y123", "E000,Y124",
    "F8FF,Y124", "2028,Y125", "2029,Y125", "200B,Y126", "2060,Y126", "FEFF,Y126", "00AD,Y126"
  })
  void charactersAsTheyStandAndAsEscapes(String hexadecimal, String code) {
    String raw = new String(Character.toChars(Integer.parseInt(hexadecimal, 16)));
    assertThat(Reading.findings("a: x" + raw + "y\n"))
        .singleElement()
        .asString()
        .startsWith(code + " 1:5+1 ")
        .contains("`U+" + hexadecimal + "`");
    assertThat(Reading.findings("a: \"x\\u" + hexadecimal + "y\"\n"))
        .singleElement()
        .asString()
        .startsWith(code + " 1:4+10 ");
    assertThat(Reading.findings("\"k\\u" + hexadecimal + "\": 1\n"))
        .singleElement()
        .asString()
        .startsWith(code + " 1:1+9 ");
    assertThat(Reading.findings("# " + raw + "\na: 1\n"))
        .singleElement()
        .asString()
        .startsWith(code + " 1:3+1 ");
  }

  @Test
  void ordinaryCharactersPass() {
    assertThat(
            Reading.findings(
                "a: \"Zo\u00eb & M\u00fcller \u2013 \u201cAPI\u201d \\uD83D\\uDE80\"\n"))
        .isEmpty();
    assertThat(Reading.findings("a: \u682a\u5f0f\u4f1a\u793e \ud83d\ude80\n")).isEmpty();
  }

  @Test
  void privateUseBeyondTheFirstPlane() {
    assertThat(Reading.findings("a: \"\\U000F0000\"\n"))
        .singleElement()
        .asString()
        .startsWith("Y124 1:4+12");
  }

  @Test
  void aRunIsOneFinding() {
    assertThat(Reading.findings("a: \0\0\0b\n"))
        .containsExactly("Y121 1:4+3 The control character `U+0000` cannot be used.");
  }

  @Test
  void tabs() {
    assertThat(Reading.findings("a:\n\tb: 1\nc:\t2\nd: \"x\\ty\"\ne: x\ty\n"))
        .containsExactly(
            "Y127 2:1+1 A tab stands where YAML allows only spaces.",
            "Y127 3:3+1 A tab stands where YAML allows only spaces.",
            "Y128 4:4+6 The text `x<U+0009>y` contains a tab.",
            "Y128 5:4+3 The text `x<U+0009>y` contains a tab.");
  }

  @Test
  void unquotedHashThatMayHaveCutAValue() {
    assertThat(Reading.findings("a: Suite #5\nb: [x #y\n  ]\nc: #12\n"))
        .containsExactly(
            "Y129 1:4+5 The value ends before `#5`, which counts as a comment.",
            "Y129 2:5+1 The value ends before `#y`, which counts as a comment.",
            "Y129 4:3+1 The value ends before `#12`, which counts as a comment.");
  }

  @Test
  void commentsThatAreMeantAsSuch() {
    assertThat(
            Reading.findings("a: Suite  # why\nb: \"Suite\" #5\nc: # why\n  d: 1\ne: x#1\n# f\n"))
        .isEmpty();
    assertThat(Reading.findings("a: |\n  x #1\nb:\n  # why\n  c: 1\n")).isEmpty();
  }
}
