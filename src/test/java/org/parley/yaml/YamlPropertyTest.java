package org.parley.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parley.source.SourceText;

class YamlPropertyTest {
  @Property(tries = 3000)
  void neverThrowsAndStaysInTheFile(@ForAll("texts") String text) {
    var source = new SourceText("deal.yaml", text);
    for (var found : YamlReader.read(source).diagnostics()) {
      int line = found.span().line();
      assertThat(line).isLessThanOrEqualTo(source.lines().size() + 1);
      String written = source.line(line);
      assertThat(found.span().column() + found.span().length())
          .isLessThanOrEqualTo(written.codePointCount(0, written.length()) + 2);
    }
  }

  @Property(tries = 1000)
  void anyTextInQuotesComesBack(@ForAll("values") String value) {
    var outcome = Reading.read("a: '" + value.replace("'", "''") + "'\n");
    assertThat(Reading.show(outcome.value().orElseThrow())).isEqualTo("{a: '" + value + "'}");
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "a",
            "b",
            ": ",
            ":",
            "\n",
            "  ",
            "- ",
            "-",
            "\"",
            "'",
            "[",
            "]",
            "{",
            "}",
            ",",
            "#",
            " ",
            "&x",
            "*x",
            "!t",
            "<<",
            "|",
            ">",
            "%",
            "@",
            "`",
            "\t",
            "\\",
            "?",
            "---\n",
            "...\n",
            "\0",
            "\u2028",
            "\u202e",
            "\u200b",
            "\ud83d",
            "\ud83d\ude80",
            "\ufeff",
            "\u0085",
            "~",
            "1")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> values() {
    return Arbitraries.strings()
        .withChars(":#'\"&*!|>%@`{}[]-,?\\<~ x1")
        .ofMinLength(1)
        .ofMaxLength(20)
        .map(text -> "x" + text + "x");
  }
}
