package org.parley.proof;

import java.util.List;
import org.parley.diagnostic.Diagnostic;
import org.parley.source.SourceText;

/** Reads a term sheet and assembles its agreements, as a command would. */
@FunctionalInterface
public interface Trial {
  /** Everything that is found on the way; nothing is written. */
  List<Diagnostic> findings(SourceText termSheet);
}
