package org.parley.app;

import org.parley.diagnostic.Findings;
import org.parley.diagnostic.Outcome;
import org.parley.resolve.ResolvedContract;

/** Assembles the Word term sheet of a deal. */
public final class TermSheetDocument {
  private TermSheetDocument() {}

  public static Outcome<ResolvedContract> assemble(LoadedDeal loaded, String version) {
    return Outcome.failed(new Findings());
  }
}
