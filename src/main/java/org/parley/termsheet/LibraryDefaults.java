package org.parley.termsheet;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.parley.diagnostic.Findings;
import org.parley.term.AnswerReader;
import org.parley.term.ReadingContext;
import org.parley.term.TermDeclaration;
import org.parley.value.Answer;
import org.parley.value.Money;
import org.parley.value.Value;
import org.parley.yaml.YamlNode;

/**
 * The library's defaults as they stand in one agreement. A default in another currency than the
 * deal's is none: amounts are never converted.
 */
final class LibraryDefaults {
  private final ReadingContext context;
  private final Map<YamlNode, Optional<Answer>> read = new IdentityHashMap<>();

  LibraryDefaults(ReadingContext context) {
    this.context = context;
  }

  Optional<Answer> of(TermDeclaration declaration) {
    return declaration
        .defaultAnswer()
        .flatMap(node -> read.computeIfAbsent(node, same -> read(declaration, node)));
  }

  private Optional<Answer> read(TermDeclaration declaration, YamlNode node) {
    return new AnswerReader(context, new Findings())
        .read(declaration, node)
        .filter(answer -> answer.known().map(value -> !inOtherCurrency(value)).orElse(true));
  }

  /** True if the library has a default, but in another currency than the deal's. */
  boolean inOtherCurrency(TermDeclaration declaration) {
    return declaration.defaultAnswer().isPresent() && of(declaration).isEmpty();
  }

  private boolean inOtherCurrency(Value value) {
    if (context.currency().isEmpty()) {
      return false;
    }
    if (value instanceof Money money) {
      return !money.currency().equals(context.currency());
    }
    if (value instanceof Value.Rows rows) {
      return rows.rows().stream()
          .flatMap(row -> row.cells().values().stream())
          .flatMap(answer -> answer.known().stream())
          .anyMatch(this::inOtherCurrency);
    }
    return value instanceof Value.Bands bands
        && bands.bands().stream()
            .anyMatch(
                band ->
                    inOtherCurrency(band.from())
                        || band.value().known().map(this::inOtherCurrency).orElse(false));
  }
}
