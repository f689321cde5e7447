package org.parley.termsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.app.Assembly;
import org.parley.app.DealLoader;
import org.parley.app.LoadedDeal;
import org.parley.app.Workspace;
import org.parley.deal.InternalFile;
import org.parley.diagnostic.Diagnostic;
import org.parley.diagnostic.Outcome;
import org.parley.library.Library;
import org.parley.source.SourceText;
import org.parley.yaml.SourceDecoder;

/**
 * What a careless or hostile term sheet may hold is either refused with its place, or carried as
 * plain text into the contract.
 */
class HostileInputTest {
  private static final Path MINIMAL = Path.of("src/test/resources/minimal-deal.yaml");
  private static final String NAME = "Aurora Analytics, Inc.";

  private static Library library;

  @TempDir Path folder;

  @BeforeAll
  static void loadLibrary() {
    library =
        new DealLoader(new Workspace(Path.of("")), Optional.empty())
            .library()
            .value()
            .orElseThrow();
  }

  @Test
  void aFileOfFiveMegabytesIsNotRead() throws IOException {
    Path deal = Files.writeString(folder.resolve("deal.yaml"), "a: b\n".repeat(1024 * 1024));
    Outcome<SourceText> read = new Workspace(Path.of("")).readText(deal);
    assertThat(read.value()).isEmpty();
    assertThat(codes(read.diagnostics())).containsExactly("F104");
  }

  @Test
  void anAliasBombIsRefusedAtOnce() {
    var bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int level = 1; level < 30; level++) {
      String below = "*a" + (level - 1);
      bomb.append("a" + level + ": &a" + level + " [" + below + ", " + below + "]\n");
    }
    refusedQuickly(bomb.toString(), "Y112");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- "})
  void deepNestingIsRefusedAtOnce(String opening) {
    refusedQuickly("deal: x\nparties: \n  " + opening.repeat(5_000), "Y106");
  }

  @Test
  void manyLinesWithoutMeaningAreRefusedAtOnce() {
    refusedQuickly("a: [1\n".repeat(2_000), "Y136");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Au\\u0000rora",
        "Aurora \\u202e.cnI",
        "\\u2066Aurora\\u2069",
        "Aurora \\ud800",
        "A\\u0007"
      })
  void charactersThatDeceiveAreRefusedAtTheirPlace(String name) throws IOException {
    Outcome<?> deal = read(withName("\"" + name + "\""));
    assertThat(deal.value()).isEmpty();
    assertThat(deal.diagnostics())
        .isNotEmpty()
        .allSatisfy(found -> assertThat(found.span().line()).isEqualTo(8))
        .allSatisfy(found -> assertThat(found.code().code()).startsWith("Y12"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*Aurora* **\"Sole\"** Inc.",
        "[[core.notices]] Inc.",
        "Aurora [[#duty]] {#duty}",
        "${ip.fields} ${7*7} Inc.",
        "<#include \"/etc/passwd\"> <#if x> Inc.",
        "=cmd|' /C calc'!A0",
        "+1 @SUM(A1)",
        "O'Neil & \"Sons\" <b>Ltd</b>",
        "| a | b | c |",
        "1. (a) > NOTE: {Term} Inc.",
        "C:\\new\\table \\\\ Inc.",
        "\u0634\u0631\u0643\u0629 \u0627\u0644\u0634\u0641\u0642",
        "\u682a\u5f0f\u4f1a\u793e\u66d9\u5149 \ud842\udfb7",
        "Stra\u00dfe & S\u00f8nner A/S"
      })
  void oddNamesArriveAsTheyAre(String name) throws IOException {
    assertThat(ContractText.of(assembled(withName(quoted(name))))).contains(name);
  }

  @Test
  void aLongNameArrivesAndALongerOneIsRefused() throws IOException {
    String name = "Aurora ".repeat(42) + "Incorp";
    assertThat(name).hasSize(300);
    assertThat(ContractText.of(assembled(withName(name)))).contains(name);
    Outcome<?> deal = read(withName("Aurora ".repeat(100)));
    assertThat(codes(deal.diagnostics())).contains("T331");
  }

  @ParameterizedTest
  @ValueSource(strings = {"*sensors*", "[[x]]", "${x}", "<#list a as b>", "=1+1", "a | b", "{X}"})
  void oddAnswersArriveAsTheyAre(String text) throws IOException {
    String sheet =
        Files.readString(MINIMAL).replace("field: logistics hardware", "field: " + quoted(text));
    assertThat(ContractText.of(assembled(sheet))).contains(text);
  }

  private static void refusedQuickly(String sheet, String code) {
    assertThatCode(
            () ->
                org.assertj.core.api.Assertions.assertThat(
                        java.util.concurrent.CompletableFuture.supplyAsync(() -> read(sheet)))
                    .succeedsWithin(Duration.ofSeconds(20))
                    .satisfies(deal -> assertThat(deal.value()).isEmpty())
                    .satisfies(deal -> assertThat(codes(deal.diagnostics())).contains(code)))
        .doesNotThrowAnyException();
  }

  private static String withName(String yaml) throws IOException {
    return Files.readString(MINIMAL).replace("name: " + NAME, "name: " + yaml);
  }

  /** YAML in double quotes. */
  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private static Outcome<org.parley.deal.Deal> read(String sheet) {
    byte[] bytes = sheet.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    return TermSheetReader.read(
        SourceDecoder.decode("deal.yaml", bytes).value().orElseThrow(), library);
  }

  private static List<Assembly.Assembled> assembled(String sheet) {
    var deal = read(sheet);
    assertThat(deal.diagnostics()).isEmpty();
    var loaded = new LoadedDeal(library, deal.value().orElseThrow(), InternalFile.NONE, List.of());
    return Assembly.all(loaded, "test").value().orElseThrow();
  }

  private static List<String> codes(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(found -> found.code().code()).toList();
  }
}
