package org.parley.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.fixture.OwnLibrary;
import org.parley.library.Library;
import org.parley.library.LibraryClause;
import org.parley.library.VariantPosition;
import org.parley.term.PositionText;
import org.parley.term.ScalarReader;
import org.parley.term.TermDeclaration;
import org.parley.term.TermType;
import org.parley.value.Value;
import org.parley.yaml.YamlNode;

/** What the library puts in by itself is nothing that one side should refuse (row E2). */
class DefaultPositionsTest {
  private static final Library LIBRARY = OwnLibrary.get();

  @Test
  void everyPositionNamesValuesOfItsTerm() {
    var unreadable = new ArrayList<String>();
    for (TermDeclaration term : LIBRARY.declarations().values()) {
      term.positions()
          .forEach(
              (role, positions) -> {
                for (String text :
                    List.of(positions.preferred(), positions.fallback(), positions.walkAway())) {
                  boolean choices =
                      term.type() != TermType.CHOICE
                          || term.choices().keySet().containsAll(List.of(text.split(", ")));
                  if (!text.isEmpty()
                      && (PositionText.read(term.type(), text).isEmpty() || !choices)) {
                    unreadable.add(term.path() + " " + role + ": " + text);
                  }
                }
              });
    }
    assertThat(unreadable).isEmpty();
  }

  @Test
  void noDefaultValueIsOneToRefuse() {
    var refused = new ArrayList<String>();
    for (TermDeclaration term : LIBRARY.declarations().values()) {
      term.positions()
          .forEach(
              (role, positions) -> {
                if (!positions.walkAway().isEmpty() && names(term, positions.walkAway())) {
                  refused.add(term.path() + " for " + role);
                }
              });
    }
    assertThat(refused).isEmpty();
  }

  private static boolean names(TermDeclaration term, String walkAway) {
    return term.defaultAnswer()
        .filter(YamlNode.Scalar.class::isInstance)
        .map(node -> ((YamlNode.Scalar) node).text())
        .flatMap(text -> value(term.type(), text))
        .flatMap(value -> PositionText.read(term.type(), walkAway).map(names -> names.test(value)))
        .orElse(false);
  }

  private static java.util.Optional<Value> value(TermType type, String text) {
    return type == TermType.CHOICE
        ? java.util.Optional.of(new Value.Choice(text))
        : ScalarReader.read(type, text);
  }

  @Test
  void noDefaultWordingIsOneToRefuse() {
    var refused = new ArrayList<String>();
    for (LibraryClause clause : LIBRARY.clauses().values()) {
      clause.implicit().stream()
          .filter(term -> term.path().equals(clause.variantPath()))
          .flatMap(term -> term.defaultAnswer().stream())
          .map(node -> clause.variants().get(((YamlNode.Scalar) node).text()))
          .forEach(
              variant ->
                  variant
                      .positions()
                      .forEach(
                          (role, position) -> {
                            if (position.rank() == VariantPosition.Rank.WALK_AWAY) {
                              refused.add(clause.id() + " " + variant.name() + " for " + role);
                            }
                          }));
    }
    assertThat(refused).isEmpty();
  }
}
