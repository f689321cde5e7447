package org.parley.word;

import java.util.ArrayList;
import java.util.List;
import org.parley.word.Planned.Flow;
import org.parley.word.Planned.Grid;
import org.parley.word.Planned.Line;

/** Holds lead-ins on the page of what they introduce: a table, a deeper level, a signature. */
final class KeepTogether {
  private KeepTogether() {}

  /** As many signature blocks as surely fit on one page. */
  private static final int BLOCKS_OF_A_PAGE = 3;

  static List<Planned> apply(List<Planned> steps) {
    var kept = new ArrayList<>(steps);
    boolean onePage = blocks(steps) <= BLOCKS_OF_A_PAGE;
    Planned next = new Planned.Contents("");
    for (int index = steps.size() - 1; index >= 0; index--) {
      Planned step = steps.get(index);
      if (step instanceof Line line) {
        boolean joined = onePage && line.flow() == Flow.LAST && isSignature(next);
        if (joined || line.flow() == Flow.FREE && leadsIn(line, next)) {
          kept.set(index, line.with(Flow.WITH_NEXT));
        }
        next = step;
      } else if (step instanceof Grid) {
        next = step;
      }
    }
    return List.copyOf(kept);
  }

  private static long blocks(List<Planned> steps) {
    return steps.stream().filter(KeepTogether::isSignature).count();
  }

  private static boolean isSignature(Planned step) {
    return step instanceof Line line && line.style() == StyleRole.SIGNATURE_LEAD;
  }

  private static boolean leadsIn(Line line, Planned next) {
    if (next instanceof Line following) {
      return isSignature(following) && line.style() == StyleRole.PLAIN
          || following.style() == StyleRole.FILL_IN && line.style() != StyleRole.FILL_IN
          || deeper(line.style(), following.style());
    }
    return next instanceof Grid && line.style() != StyleRole.TABLE_END;
  }

  private static boolean deeper(StyleRole style, StyleRole next) {
    return next.listLevel() > style.listLevel() && style.listLevel() != StyleRole.UNNUMBERED;
  }
}
