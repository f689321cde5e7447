package org.parley.resolve;

import java.util.Map;
import java.util.Optional;
import org.parley.contract.NodeId;

/**
 * The number of each numbered node as Word will print it in full context.
 *
 * @param numbers {@code 4} for an article, {@code 4.1} for a section, {@code 4.1(a)(i)} below it,
 *     {@code Schedule 2} for a schedule, {@code 3(a)} inside a schedule
 */
public record Numbering(Map<NodeId, String> numbers) {
  public Numbering {
    numbers = Map.copyOf(numbers);
  }

  /** The full-context number of a node, or empty for one without number. */
  public Optional<String> of(NodeId id) {
    return Optional.ofNullable(numbers.get(id));
  }
}
