package org.parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.cli.ReviewCommandTest;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.workbook.FailingFormulaTest;
import org.parley.workbook.PortfolioTest;
import org.parley.workbook.returned.ReturnedWorkbookTest;

/** Every mistake has a sample, and what the program says about it is what we want it to say. */
class BadSampleTest {
  /** Files that no folder of samples can hold; {@link FileProblemTest} makes or finds them. */
  private static final Set<String> FILES = Set.of("F103", "F104");

  static List<BadSample> samples() {
    return BadSample.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void saysWhatIsWrong(BadSample sample) {
    String printed = sample.printed();
    Golden.compare(Golden.BAD.resolve(sample.name() + ".txt"), printed);
    assertThat(printed).contains("[" + sample.code() + "]");
    assertThat(sample.termSheet().isEmpty() || printed.contains("hint: ")).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void everyCodeHasASample(DiagnosticCode code) {
    boolean elsewhere =
        FILES.contains(code.code())
            || GeneratedSampleTest.CODES.contains(code.code())
            || ReturnedWorkbookTest.CODES.contains(code.code())
            || ReviewCommandTest.CODES.contains(code.code())
            || FailingFormulaTest.CODES.contains(code.code())
            || PortfolioTest.CODES.contains(code.code());
    assertThat(BadSample.all())
        .extracting(BadSample::code)
        .satisfies(
            codes -> assertThat(elsewhere || codes.contains(code.code())).as(code.code()).isTrue());
  }

  @Test
  void everyExpectedTextHasASample() throws IOException {
    var names = BadSample.all().stream().map(BadSample::name).collect(Collectors.toSet());
    try (Stream<Path> goldens = Files.list(Golden.BAD)) {
      assertThat(goldens.map(path -> path.getFileName().toString().replace(".txt", "")))
          .allMatch(names::contains);
    }
  }

  @Test
  void theMinimalDealIsGood() {
    var loaded =
        new DealLoader(new Workspace(Path.of("")), java.util.Optional.empty())
            .load(Path.of("src/test/resources/minimal-deal.yaml"));
    assertThat(loaded.diagnostics()).isEmpty();
    assertThat(loaded.value()).isPresent();
    assertThat(Assembly.all(loaded.value().orElseThrow(), "test").diagnostics()).isEmpty();
  }
}
