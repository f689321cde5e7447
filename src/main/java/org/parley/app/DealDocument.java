package org.parley.app;

import java.util.Optional;
import org.parley.assembly.Assembler;
import org.parley.assembly.OwnSide;
import org.parley.assembly.ReportLists;
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

/** Assembles what is made of a deal as a whole: the Word term sheet, the report on positions. */
public final class DealDocument {
  /** The points of all agreements in one document. */
  public static final String TERM_SHEET = "term-sheet";

  /** Every departure from the positions of the side that drafts. */
  public static final String POSITIONS = "positions";

  /** What a returned workbook says. */
  public static final String REVIEW = "review";

  private DealDocument() {}

  /**
   * A document of a loaded deal. Open points are part of it, and printed as such. An error if the
   * library has no outline for it.
   *
   * @param id the outline in {@code templates/documents}; also the name of the file
   * @param lists of a report; none for what goes to the other side
   * @param version version of this program, for the provenance
   */
  public static Outcome<ResolvedContract> assemble(
      LoadedDeal loaded, String id, ReportLists lists, String version) {
    Outline outline = loaded.library().documents().get(id);
    if (outline == null) {
      return missing(id);
    }
    DealAgreement document = loaded.deal().document(outline.id());
    Selection selection = selection(loaded, document, outline, lists);
    return assemble(loaded, outline, document, selection, lists, version);
  }

  /**
   * The term sheet of a loaded deal, with what was selected for it; empty if the library has no
   * outline for it or it has errors.
   */
  public static Optional<Assembly.Assembled> termSheet(LoadedDeal loaded, String version) {
    Outline outline = loaded.library().documents().get(TERM_SHEET);
    if (outline == null) {
      return Optional.empty();
    }
    DealAgreement document = loaded.deal().document(outline.id());
    Selection selection = selection(loaded, document, outline, ReportLists.NONE);
    return assemble(loaded, outline, document, selection, ReportLists.NONE, version)
        .value()
        .map(contract -> new Assembly.Assembled(document, selection, contract));
  }

  private static Selection selection(
      LoadedDeal loaded, DealAgreement document, Outline outline, ReportLists lists) {
    return Selection.of(loaded.library(), loaded.deal(), document, outline, lists);
  }

  private static Outcome<ResolvedContract> missing(String id) {
    String path = "templates/documents/" + id + ".yaml";
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
      LoadedDeal loaded,
      Outline outline,
      DealAgreement document,
      Selection selection,
      ReportLists lists,
      String version) {
    var findings = new Findings();
    Outcome<Contract> contract =
        Assembler.assemble(
            loaded.library(),
            loaded.deal(),
            document,
            selection,
            new OwnSide(loaded.internal(), lists, false),
            outline.id(),
            outline.title(),
            version);
    findings.addAll(contract.diagnostics());
    Optional<Outcome<ResolvedContract>> resolved = contract.value().map(Resolver::resolve);
    resolved.ifPresent(found -> findings.addAll(found.diagnostics()));
    return new Outcome<>(resolved.flatMap(Outcome::value), findings.list());
  }
}
