package org.parley.termsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.FormatEvaluatorFactory;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.SnakeYamlNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.app.DealLoader;
import org.parley.app.Workspace;
import org.parley.fixture.OwnLibrary;

class SchemaExportTest {
  private static final URI META_SCHEMA = URI.create("https://json-schema.org/draft/2020-12/schema");
  private static final String SCHEMA = SchemaExport.json(OwnLibrary.get());
  private static final Validator VALIDATOR = validator();
  private static final URI TERM_SHEET =
      VALIDATOR.registerSchema(URI.create("urn:parley:term-sheet"), SCHEMA);
  private static final Path SAMPLE = Path.of("samples/cold-chain.yaml");

  private static Validator validator() {
    return new ValidatorFactory()
        .withJsonNodeFactory(new SnakeYamlNode.Factory())
        .withEvaluatorFactory(new FormatEvaluatorFactory())
        .createValidator();
  }

  static Stream<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("samples"))) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> !file.toString().endsWith(".internal.yaml"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void samplesAreValid(Path sample) throws IOException {
    String sheet = SheetJson.of(Files.readString(sample));
    String clauses = sample.toString().replaceFirst("\\.yaml$", ".clauses");
    if (!Files.isDirectory(Path.of(clauses))) {
      assertThat(VALIDATOR.validate(TERM_SHEET, sheet).getErrors()).isEmpty();
      return;
    }
    var loader = new DealLoader(new Workspace(Path.of("")), Optional.empty());
    String schema = SchemaExport.json(loader.libraryFor(sample).value().orElseThrow());
    Validator validator = validator();
    URI uri = validator.registerSchema(URI.create("urn:parley:" + sample.getFileName()), schema);
    assertThat(validator.validate(uri, sheet).getErrors()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "competitors: false | competitors: 30 days",
        "competitors: false | competitor: false",
        "competitors: false | competitors: open",
        "variant: joint-with-field-of-use | variant: joint-with-fields",
        "variant: joint-with-field-of-use | variant: [joint-with-field-of-use]",
        "tail: 12 months | tail: 12",
        "tail: 12 months | tail: 12 days",
        "budget: USD 2,400,000 | budget: 2400000",
        "budget: USD 2,400,000 | budget: USD 2,40",
        "date: 2027-03-01 | date: 2027-02-29",
        "date: 2027-03-01 | date: open",
        "currency: USD | currency: dollars",
        "currency: USD | currency: USD, colour: red",
        "form: corporation | form: company",
        "form: corporation | form: corporation, register: none",
        "second: boreal | third: boreal",
        "fte: 3 | fte: three",
        "fte: 3 | people: 3",
        "role: hardware engineer, | ''",
      })
  void mutatedSamplesAreNot(String written, String mutation) throws IOException {
    String sample = Files.readString(SAMPLE);
    String mutated = sample.replaceFirst(written, mutation.replace(", ", inline(written)));
    assertThat(mutated).isNotEqualTo(sample);
    assertThat(errors(mutated)).isNotEmpty();
  }

  /** A second key goes onto a line of its own, as deep as the first. */
  private static String inline(String written) {
    return written.startsWith("form") ? "\n    " : "\n";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "budget: USD 2,400,000 | budget: open",
        "territory: worldwide | territory: open",
        "fields: | fields_: ",
      })
  void openMayStandForAnAnswer(String written, String mutation) throws IOException {
    String mutated = Files.readString(SAMPLE).replaceFirst(written, mutation);
    assertThat(errors(mutated).isEmpty()).isEqualTo(!mutation.startsWith("fields_"));
  }

  @Test
  void aVariantMayStandForItsClause() throws IOException {
    String shorthand =
        Files.readString(SAMPLE)
            .replaceFirst("foreground: \\{.*}", "foreground: joint-with-field-of-use");
    assertThat(errors(shorthand)).isEmpty();
    assertThat(errors(shorthand.replace(": joint-with-field-of-use", ": joint"))).isNotEmpty();
  }

  @Test
  void anAgreementMayAnswerForItself() throws IOException {
    String sample = Files.readString(SAMPLE);
    String start = "jda: {roles: {first: aurora, second: boreal}";
    String own = sample.replace(start, start + ", terms: {facts: {competitors: true}}");
    assertThat(errors(own)).isEmpty();
    assertThat(errors(own.replace("competitors: true", "competitors: maybe"))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"open-source", "language", "fields"})
  void whatIsSaidOfATermStandsInTheSchema(String excerpt) throws IOException {
    Path golden = Path.of("src/test/resources/schema", excerpt + ".json");
    assertThat(SCHEMA).contains(Files.readString(golden).stripTrailing());
  }

  @Test
  void theSchemaIsValidItself() {
    assertThat(validator().validate(META_SCHEMA, SCHEMA).isValid()).isTrue();
  }

  @Test
  void theSameLibraryGivesTheSameBytes() {
    assertThat(SchemaExport.json(OwnLibrary.get())).isEqualTo(SCHEMA);
    assertThat(SCHEMA).doesNotContain("\r").endsWith("}\n");
  }

  private static List<String> errors(String sheet) {
    return VALIDATOR.validate(TERM_SHEET, SheetJson.of(sheet)).getErrors().stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getError())
        .toList();
  }
}
