package org.parley.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.assembly.Assembler;
import org.parley.assembly.OwnSide;
import org.parley.assembly.Selection;
import org.parley.contract.Contract;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.diagnostic.Outcome;
import org.parley.library.Library;
import org.parley.resolve.ResolvedContract;
import org.parley.resolve.Resolver;
import org.parley.resolve.SisterReferences;

/** Assembles and resolves the agreements of a loaded deal. */
public final class Assembly {
  private static final String WORKBOOK_TERMS = Library.WORKBOOK + ".";

  private Assembly() {}

  /** An agreement with what was selected for it. */
  public record Assembled(
      DealAgreement agreement, Selection selection, ResolvedContract contract) {}

  /** Every agreement of the deal; all or none. */
  public static Outcome<List<Assembled>> all(LoadedDeal loaded, String version) {
    return all(loaded, version, false);
  }

  /** The same, with the other wordings that an internal copy carries as comments. */
  public static Outcome<List<Assembled>> forCopies(LoadedDeal loaded, String version) {
    return all(loaded, version, true);
  }

  private static Outcome<List<Assembled>> all(
      LoadedDeal loaded, String version, boolean internalCopy) {
    OwnSide own = OwnSide.of(loaded.internal(), internalCopy);
    var findings = new Findings();
    List<Drafted> drafts =
        loaded.deal().agreements().stream()
            .flatMap(agreement -> draft(loaded, agreement, own, version, findings).stream())
            .toList();
    var sisters = SisterReferences.of(drafts.stream().map(Drafted::contract).toList());
    var assembled = new ArrayList<Assembled>();
    for (Drafted draft : drafts) {
      Outcome<ResolvedContract> resolved = Resolver.resolve(draft.contract(), sisters);
      findings.addAll(resolved.diagnostics());
      resolved
          .value()
          .ifPresent(
              value -> assembled.add(new Assembled(draft.agreement(), draft.selection(), value)));
    }
    var placed = new Findings();
    findings.list().stream()
        .map(found -> OmissionPlace.of(loaded.deal(), found))
        .forEach(placed::report);
    return Outcome.unlessErrors(List.copyOf(assembled), placed);
  }

  /** An agreement before its references are resolved. */
  private record Drafted(DealAgreement agreement, Selection selection, Contract contract) {}

  private static Optional<Drafted> draft(
      LoadedDeal loaded, DealAgreement agreement, OwnSide own, String version, Findings findings) {
    var selection = Selection.of(loaded.library(), loaded.deal(), agreement);
    Outcome<Contract> contract =
        Assembler.assemble(
            loaded.library(),
            loaded.deal(),
            agreement,
            selection,
            own,
            agreement.id(),
            agreement.title(),
            version);
    findings.addAll(contract.diagnostics());
    return contract.value().map(value -> new Drafted(agreement, selection, value));
  }

  /**
   * An error for each open point, for copies that must not show any. Cells of tables that the
   * workbook alone asks for hold up nothing: no outgoing copy prints them.
   */
  public static Findings openPoints(LoadedDeal loaded) {
    var findings = new Findings();
    loaded
        .deal()
        .answered()
        .filter(
            answered -> answered.answer().isOpen() || !answered.path().startsWith(WORKBOOK_TERMS))
        .flatMap(answered -> answered.open().stream())
        .forEach(
            open ->
                findings.report(
                    DiagnosticCode.OPEN_IN_OUTGOING
                        .at(open.span(), open.path())
                        .withHint(
                            "Decide it, or write the drafts with --allow-open: the point is then"
                                + " highlighted as open.")));
    return findings;
  }
}
