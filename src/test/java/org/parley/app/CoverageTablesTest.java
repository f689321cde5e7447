package org.parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.fixture.OwnLibrary;
import org.parley.library.LibraryClause;

/** A lawyer finds a clause for everything that a contract of this kind is asked about. */
class CoverageTablesTest {
  private static final CoverageTables TABLES = CoverageTables.of(OwnLibrary.get());

  @Test
  void everyCategoryHasAClauseThatAnAgreementCanHave() {
    assertThat(TABLES.categories()).hasSize(41).doesNotHaveDuplicates();
    assertThat(TABLES.categories())
        .allSatisfy(category -> assertThat(TABLES.ofCategory(category)).isNotEmpty());
  }

  @Test
  void everyRowHasAClause() {
    assertThat(TABLES.rows().keySet())
        .allSatisfy(row -> assertThat(TABLES.ofRow(row)).isNotEmpty());
  }

  /** A name that is spelled otherwise would drop out of the table. */
  @Test
  void clausesNameKnownCategories() {
    List<String> named =
        OwnLibrary.get().clauses().values().stream()
            .map(LibraryClause::cuad)
            .flatMap(List::stream)
            .toList();
    assertThat(TABLES.categories()).containsAll(named);
  }

  @Test
  void thePageIsUpToDate() {
    Golden.compare(Path.of("docs/coverage.md"), TABLES.page());
  }
}
