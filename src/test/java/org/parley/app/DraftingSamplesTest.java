package org.parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.check.Review;
import org.parley.diagnostic.DiagnosticCode;

/** Each of the fifty drafting checks finds its bad sample and leaves its good one alone. */
class DraftingSamplesTest {
  private static final Path BAD = Path.of("samples/bad/paper");
  private static final Path GOOD = Path.of("samples/good/paper");

  static List<Review.Rule> checks() {
    return DealPapers.review().rules();
  }

  @Test
  void thereAreFiftyAndEachHasACodeOfItsOwn() {
    assertThat(checks()).hasSize(50);
    assertThat(checks())
        .extracting(rule -> rule.check().code())
        .doesNotHaveDuplicates()
        .allMatch(code -> code.name().startsWith("DRAFT_"));
    assertThat(Stream.of(DiagnosticCode.values()).filter(c -> c.name().startsWith("DRAFT_")))
        .hasSize(50);
    assertThat(checks()).allMatch(rule -> rule.fix().length() > 10);
  }

  @ParameterizedTest
  @MethodSource("checks")
  void theBadSampleIsFound(Review.Rule rule) {
    assertThat(BadSample.reviewed(sample(BAD, rule))).contains("[" + rule.check().code().code());
  }

  @ParameterizedTest
  @MethodSource("checks")
  void theGoodSampleIsLeftAlone(Review.Rule rule) {
    assertThat(BadSample.reviewed(sample(GOOD, rule)))
        .doesNotContain("[" + rule.check().code().code());
  }

  /** The list in docs/checks.md names every check by code and title. */
  @Test
  void theDocumentationListsEach() throws IOException {
    String documented = Files.readString(Path.of("docs/checks.md"));
    assertThat(checks())
        .allSatisfy(
            rule ->
                assertThat(documented)
                    .contains("| " + rule.check().code().code() + " | `" + rule.check().title()));
  }

  private static Path sample(Path folder, Review.Rule rule) {
    String name = rule.check().code().code() + "-" + rule.check().title() + ".txt";
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names =
          files.map(path -> String.valueOf(path.getFileName())).collect(Collectors.toList());
      assertThat(names).contains(name);
      return folder.resolve(name);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
