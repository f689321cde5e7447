package org.parley.term;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.parley.diagnostic.Findings;
import org.parley.value.Answer;
import org.parley.value.Money;
import org.parley.value.Value;
import org.parley.yaml.YamlNode;

/**
 * The library's defaults as they stand in one agreement. A default in another currency than the
 * deal's is none: amounts are never converted. Threads may share it.
 */
public final class LibraryDefaults {
  private final ReadingContext context;
  private final Map<YamlNode, Optional<Answer>> read =
      Collections.synchronizedMap(new IdentityHashMap<>());

  public LibraryDefaults(ReadingContext context) {
    this.context = context;
  }

  /** The default of a term; empty if it has none. */
  public Optional<Answer> of(TermDeclaration declaration) {
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
  public boolean inOtherCurrency(TermDeclaration declaration) {
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
