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
  private final List<List<Inline>> filled = new ArrayList<>();

  /** Remembers what is printed and gives the mark that stands for it. */
  String mark(List<Inline> printed) {
    filled.add(List.copyOf(printed));
    return Marks.VALUE_START + Integer.toString(filled.size() - 1) + Marks.VALUE_END;
  }

  /** What a mark stands for. */
  List<Inline> at(int index) {
    return filled.get(index);
  }
}
