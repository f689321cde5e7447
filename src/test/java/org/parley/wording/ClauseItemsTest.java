package org.parley.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.fixture.Coverage;
import org.parley.fixture.OwnLibrary;
import org.parley.fixture.Wishes;
import org.parley.library.LibraryClause;

/** Every clause covers, in every variant, the points that its kind of clause must cover. */
class ClauseItemsTest {
  private static final Map<String, List<ClauseItems.Item>> ITEMS = ClauseItems.all();

  /** Together they have most clauses of the library. */
  private static final List<String> AGREEMENTS = List.of("jda", "revenue-share");

  private static final List<LibraryClause> CLAUSES =
      AGREEMENTS.stream()
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

  /** What stands in an optional paragraph is found in the deal that switches it on. */
  @Test
  void everyVariantCoversItsItems() {
    var missing = new ArrayList<String>();
    for (LibraryClause clause : CLAUSES) {
      for (String variant : clause.variants().keySet()) {
        Set<String> texts = texts(clause.id(), variant);
        ITEMS.getOrDefault(clause.id(), List.of()).stream()
            .filter(item -> item.concerns(variant))
            .filter(item -> texts.stream().noneMatch(text -> item.expected().matcher(text).find()))
            .forEach(item -> missing.add(clause.id() + " " + variant + ": " + item));
      }
    }
    assertThat(missing).isEmpty();
  }

  private static Set<String> texts(String clause, String variant) {
    return AGREEMENTS.stream()
        .flatMap(agreement -> Coverage.ofSingles(agreement).texts(clause, variant).stream())
        .collect(Collectors.toSet());
  }
}
