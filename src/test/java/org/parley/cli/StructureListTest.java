package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.fixture.OwnLibrary;
import org.parley.library.Structure;
import org.yaml.snakeyaml.Yaml;

/** Which structures there are, and which of them the library papers (row C5). */
class StructureListTest {
  @Test
  void fifteenStructuresOfThreeKinds() {
    assertThat(OwnLibrary.get().structures().values().stream().map(Structure::kind))
        .hasSize(15)
        .contains(Structure.Kind.values());
  }

  @Test
  void eachNamesAgreementsThatTheLibraryHas() {
    OwnLibrary.get()
        .structures()
        .values()
        .forEach(
            structure ->
                assertThat(OwnLibrary.get().outlines().keySet())
                    .containsAll(structure.agreements()));
    assertThat(OwnLibrary.get().structures().get("data-sharing").agreements())
        .contains("data-sharing");
  }

  @Test
  void theListSaysWhatIsDraftedOutside() {
    CommandLineRun run = CommandLineRun.of("clauses", "--structures");

    assertThat(run.code()).as(run.err()).isZero();
    OwnLibrary.get()
        .structures()
        .values()
        .forEach(
            structure ->
                assertThat(run.out())
                    .contains(
                        structure.title()
                            + " ("
                            + structure.id()
                            + ", "
                            + structure.kind().name().toLowerCase(Locale.ROOT)
                            + "): "));
    assertThat(run.out())
        .contains(
            "Joint Marketing Agreement (joint-marketing)",
            "Agreement: not in this library; its agreements are drafted outside.");
    assertThat(run.out()).contains("The term sheet works: write `structure: spin-off`.");
  }

  @Test
  void otherProgramsReadTheListAsJson() {
    CommandLineRun run = CommandLineRun.of("clauses", "--structures", "--format", "json");

    assertThat(run.code()).as(run.err()).isZero();
    Map<String, Object> read = new Yaml().load(run.out());
    assertThat((List<?>) read.get("structures"))
        .hasSize(15)
        .anySatisfy(
            one ->
                assertThat(((Map<?, ?>) one).get("outside").toString()).contains("contribution"));
  }

  @Test
  void aFormOfFindingsIsRefused() {
    CommandLineRun run = CommandLineRun.of("clauses", "--structures", "--format", "sarif");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("not as sarif");
  }
}
