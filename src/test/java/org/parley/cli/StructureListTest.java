package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.parley.fixture.OwnLibrary;
import org.parley.library.Structure;

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
  }
}
