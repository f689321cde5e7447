package org.parley.app;

import java.util.List;
import org.parley.deal.Deal;
import org.parley.deal.InternalFile;
import org.parley.diagnostic.Diagnostic;
import org.parley.library.Library;

/**
 * A deal with the library that it was read with.
 *
 * @param warnings what was doubtful; errors would have stopped it
 */
public record LoadedDeal(
    Library library, Deal deal, InternalFile internal, List<Diagnostic> warnings) {
  public LoadedDeal {
    warnings = List.copyOf(warnings);
  }
}
