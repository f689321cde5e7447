package org.parley.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.MissingFormatArgumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.source.Span;

class DiagnosticCodeTest {
  private static final Span HERE = Span.startOf("deal.yaml");

  @Test
  void codesAreUnique() {
    assertThat(DiagnosticCode.values()).extracting(DiagnosticCode::code).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void codesAreALetterAndThreeDigits(DiagnosticCode code) {
    assertThat(code.code()).matches("[A-Z][1-9][0-9]{2}");
  }

  /** A last argument may bring its own end: {@code `ip.tail` is missing: How long does it last?} */
  @ParameterizedTest
  @EnumSource
  void messagesAreSentences(DiagnosticCode code) {
    assertThat(code.message())
        .matches("([A-Z`]|%s).*(\\.|: %s)")
        .doesNotContain("  ", "..", " .", "\n");
    assertThat(code.message().chars().filter(character -> character == '`').count()).isEven();
  }

  @ParameterizedTest
  @EnumSource
  void remarksTakeTheArgumentsOfTheirMessage(DiagnosticCode code) {
    assertThat(code.remark().split("%s", -1)).hasSameSizeAs(code.message().split("%s", -1));
    assertThat(code.remark()).matches("([A-Z`]|%s).*(\\.|: %s)");
  }

  @ParameterizedTest
  @EnumSource
  void messagesFormatWithTheirArguments(DiagnosticCode code) {
    String rest = code.message().replace("%s", "").replace("%%", "");
    assertThat(rest).as("only %%s and %%%% are formats").doesNotContain("%");
    int count = code.message().split("%s", -1).length - 1;
    Object[] arguments = new Object[count];
    Arrays.fill(arguments, "x");
    assertThat(code.at(HERE, arguments).message()).doesNotContain("%s");
    if (count > 0) {
      assertThatThrownBy(() -> code.at(HERE, Arrays.copyOf(arguments, count - 1)))
          .isInstanceOf(MissingFormatArgumentException.class);
    }
  }
}
