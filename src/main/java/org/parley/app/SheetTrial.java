package org.parley.app;

import java.util.ArrayList;
import java.util.List;
import org.parley.deal.Deal;
import org.parley.deal.InternalFile;
import org.parley.diagnostic.Diagnostic;
import org.parley.diagnostic.Outcome;
import org.parley.library.Library;
import org.parley.proof.Trial;
import org.parley.source.SourceText;
import org.parley.termsheet.TermSheetReader;

/**
 * Reads a term sheet and assembles its agreements in memory.
 *
 * @param library the library that is proved
 */
public record SheetTrial(Library library) implements Trial {
  @Override
  public List<Diagnostic> findings(SourceText termSheet) {
    Outcome<Deal> deal = TermSheetReader.read(termSheet, library);
    var findings = new ArrayList<>(deal.diagnostics());
    deal.value()
        .map(read -> new LoadedDeal(library, read, InternalFile.NONE, List.of()))
        .map(loaded -> Assembly.all(loaded, Version.current()).diagnostics())
        .ifPresent(findings::addAll);
    return findings;
  }
}
