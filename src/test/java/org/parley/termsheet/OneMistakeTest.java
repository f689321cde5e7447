package org.parley.termsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.diagnostic.Diagnostic;
import org.parley.fixture.OwnLibrary;
import org.parley.source.SourceText;

/** One slip in a good term sheet gives one message: where it is, and what to write instead. */
class OneMistakeTest {
  private static final Path VENTURE = Path.of("samples/harbor-charging-venture.yaml");
  private static final Path PROJECT = Path.of("samples/cold-chain.yaml");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "governing:          | goverming:          | T301 | Did you mean `governing`?",
        "'  background:\n'   | '  backgruond:\n'   | T301 | Did you mean `background`?",
        "'\ngov:'            | '\ngovernance:'     | T301 | Did you mean `gov`?",
        "patents: 'US 11,204,881; EP 3 871 140' | 'patents: US 11, 204 881' | T314 | quotes",
        "'\nfin:'            | '\nfinn:'           | T301 | Did you mean `fin`?",
        "DE 10 2023 114 582  | 'DE: 10'            | Y131 | \"DE: 10\"",
        "cross_border: true  | cross_border: maybe | T303 | cross_border: true",
        "date: 2027-03-01    | date: 2027-02-30    | T303 | such as 2027-03-01",
        "due: 2027-11-05     | due: 2027-02-30     | T303 | due: 2027-03-01",
        "margin: 3%          | margin: 300%        | T304 | within the range",
        "first: aurora       | first: auroa        | T306 | Did you mean `aurora`?",
        "owner: aurora       | owner: gamma        | T306 | aurora, boreal",
        "'  jda: {roles'     | '  jdaa: {roles'    | T311 | Did you mean `jda`?",
        "'  program:\n    f' | '  program:\n\tf'   | Y127 | spaces in place of the tab",
        "120 days            | '120 days: or more' | Y131 | `\"120 days: or more\"`",
      })
  void inAProject(String good, String slip, String code, String advice) throws IOException {
    assertOneMessage(PROJECT, good, slip, code, advice);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "joint-venture    | joint-ventur | T340 | Did you mean `joint-venture`?",
        "joint-venture    | nothing-here | T340 | Structures: ",
        "'term_sheet:\n'  | 'termsheet:\n' | T301 | Did you mean `term_sheet`?",
        "drafter: greyling | drafter: graeling | T306 | Did you mean `greyling`?",
      })
  void inADealWithoutAgreements(String good, String slip, String code, String advice)
      throws IOException {
    assertOneMessage(VENTURE, good, slip, code, advice);
  }

  /** An answer that nothing asks for is still an error, beside a slip that does not explain it. */
  @Test
  void whatTheSlipDoesNotExplainIsReportedBesideIt() throws IOException {
    String sheet =
        slip(PROJECT, "cross_border: true", "cross_border: maybe")
            .replace("term: {variant: fixed,", "term: {variant: fixed, renewal: 12 months,")
            .replace("\nip:\n", "\nip:\n  assays: {x: y}\n");
    assertThat(codes(read(sheet))).containsExactlyInAnyOrder("T301", "T303", "T307");
  }

  /** The rest of a text that a comma ended is no key of which something near could be meant. */
  @Test
  void aCommaInTheMiddleOfATextIsNamed() throws IOException {
    List<Diagnostic> found = read(slip(PROJECT, "income_share: 40%", "income_share: 40,5 %"));
    assertThat(codes(found)).containsExactlyInAnyOrder("T303", "T301");
    assertThat(found)
        .filteredOn(one -> one.code().code().equals("T301"))
        .singleElement()
        .satisfies(one -> assertThat(one.hints()).singleElement().asString().contains("comma"));
  }

  private static void assertOneMessage(
      Path sample, String good, String slip, String code, String advice) throws IOException {
    String sheet = slip(sample, good, slip);
    int line = sheet.substring(0, differs(Files.readString(sample), sheet)).split("\n", -1).length;
    List<Diagnostic> found = read(sheet);
    assertThat(codes(found)).as(found.toString()).containsExactly(code);
    assertThat(found.get(0).span().line()).isEqualTo(line);
    assertThat(found.get(0).span().column()).isPositive();
    assertThat(found.get(0).message() + String.join(" ", found.get(0).hints())).contains(advice);
  }

  private static int differs(String left, String right) {
    int index = 0;
    while (left.charAt(index) == right.charAt(index)) {
      index++;
    }
    return index;
  }

  private static String slip(Path sample, String good, String slip) throws IOException {
    String text = Files.readString(sample);
    assertThat(text).contains(good);
    int at = text.indexOf(good);
    return text.substring(0, at) + slip + text.substring(at + good.length());
  }

  private static List<Diagnostic> read(String sheet) {
    return TermSheetReader.read(new SourceText("deal.yaml", sheet), OwnLibrary.get()).diagnostics();
  }

  private static List<String> codes(List<Diagnostic> found) {
    return found.stream().map(one -> one.code().code()).collect(Collectors.toList());
  }
}
