package org.parley.app;

import java.util.Optional;
import org.parley.assembly.Assembler;
import org.parley.assembly.Selection;
import org.parley.contract.Contract;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.Findings;
import org.parley.diagnostic.Outcome;
import org.parley.library.Outline;
import org.parley.resolve.ResolvedContract;
import org.parley.resolve.Resolver;

/** Assembles the Word term sheet: the points of all agreements of a deal in one document. */
public final class TermSheetDocument {
  /** The outline in {@code templates/documents}; also the name of the file. */
  public static final String ID = "term-sheet";

  private TermSheetDocument() {}

  /**
   * The term sheet of a loaded deal. Open points are part of it, and printed as such.
   *
   * @param version version of this program, for the provenance
   */
  public static Outcome<ResolvedContract> assemble(LoadedDeal loaded, String version) {
    Outline outline =
        Optional.ofNullable(loaded.library().documents().get(ID))
            .orElseThrow(() -> new IllegalArgumentException("the library has no " + ID));
    DealAgreement document = loaded.deal().document(ID);
    var findings = new Findings();
    Outcome<Contract> contract =
        Assembler.assemble(
            loaded.library(),
            loaded.deal(),
            document,
            Selection.of(loaded.library(), loaded.deal(), document, outline),
            loaded.internal(),
            ID,
            outline.title(),
            version);
    findings.addAll(contract.diagnostics());
    Optional<Outcome<ResolvedContract>> resolved = contract.value().map(Resolver::resolve);
    resolved.ifPresent(found -> findings.addAll(found.diagnostics()));
    return new Outcome<>(resolved.flatMap(Outcome::value), findings.list());
  }
}
