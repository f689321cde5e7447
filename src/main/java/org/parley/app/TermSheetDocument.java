package org.parley.app;

import java.util.Optional;
import org.parley.assembly.Assembler;
import org.parley.assembly.Selection;
import org.parley.contract.Contract;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.diagnostic.Outcome;
import org.parley.library.Outline;
import org.parley.resolve.ResolvedContract;
import org.parley.resolve.Resolver;
import org.parley.source.Span;

/** Assembles the Word term sheet: the points of all agreements of a deal in one document. */
public final class TermSheetDocument {
  /** The outline in {@code templates/documents}; also the name of the file. */
  public static final String ID = "term-sheet";

  private TermSheetDocument() {}

  /**
   * The term sheet of a loaded deal. Open points are part of it, and printed as such. An error if
   * the library has no outline for it.
   *
   * @param version version of this program, for the provenance
   */
  public static Outcome<ResolvedContract> assemble(LoadedDeal loaded, String version) {
    Outline outline = loaded.library().documents().get(ID);
    return outline == null ? missing() : assemble(loaded, outline, version);
  }

  private static Outcome<ResolvedContract> missing() {
    String path = "templates/documents/" + ID + ".yaml";
    var findings = new Findings();
    findings.report(
        DiagnosticCode.FILE_MISSING
            .at(Span.startOf(path), path)
            .withHint(
                "Add this outline to the library, or make the rest with the commands assemble and"
                    + " scorecard."));
    return Outcome.failed(findings);
  }

  private static Outcome<ResolvedContract> assemble(
      LoadedDeal loaded, Outline outline, String version) {
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
