package org.parley.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.fixture.OwnLibrary;
import org.parley.fixture.Wishes;
import org.parley.library.LibraryClause;

/** Every clause has a list of the points that it must cover; VariantCoverageTest looks for them. */
class ClauseItemsTest {
  static final Map<String, List<ClauseItems.Item>> ITEMS = ClauseItems.all();
  static final List<LibraryClause> CLAUSES =
      OwnLibrary.get().outlines().keySet().stream()
          .flatMap(agreement -> new Wishes(OwnLibrary.get(), agreement).clauses().stream())
          .distinct()
          .toList();

  @Test
  void everyClauseHasItems() {
    assertThat(CLAUSES.stream().map(LibraryClause::id)).allMatch(ITEMS::containsKey);
  }

  @Test
  void itemsNameClausesAndVariantsOfTheLibrary() {
    assertThat(OwnLibrary.get().clauses().keySet()).containsAll(ITEMS.keySet());
    ITEMS.forEach(
        (clause, items) ->
            assertThat(OwnLibrary.get().clause(clause).variants().keySet())
                .containsAll(items.stream().flatMap(item -> item.variants().stream()).toList()));
  }
}
