package org.parley.assembly;

import java.util.ArrayList;
import java.util.List;
import org.parley.contract.Inline;
import org.parley.markup.Marks;

/**
 * The values that one rendering fills in. FreeMarker sees only a mark with an index; so no value
 * can become markup or a directive.
 */
final class Filling {
  private static final int MOST_STEPS = 100_000;

  private final List<List<Inline>> filled = new ArrayList<>();
  private int steps;

  /** Remembers what is printed and gives the mark that stands for it. */
  String mark(List<Inline> printed) {
    filled.add(List.copyOf(printed));
    return Marks.VALUE_START + Integer.toString(filled.size() - 1) + Marks.VALUE_END;
  }

  /**
   * Counts a turn of a loop.
   *
   * @throws IllegalStateException if the rendering takes more turns than any contract needs
   */
  void step() {
    steps++;
    if (steps > MOST_STEPS) {
      throw new IllegalStateException("the wording loops more than " + MOST_STEPS + " times");
    }
  }

  /** What a mark stands for. */
  List<Inline> at(int index) {
    return filled.get(index);
  }
}
