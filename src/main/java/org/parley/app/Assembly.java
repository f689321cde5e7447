package org.parley.app;

import java.util.ArrayList;
import java.util.List;
import org.parley.assembly.Assembler;
import org.parley.assembly.Selection;
import org.parley.contract.Contract;
import org.parley.deal.Answered;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.diagnostic.Outcome;
import org.parley.resolve.ResolvedContract;
import org.parley.resolve.Resolver;

/** Assembles and resolves the agreements of a loaded deal. */
public final class Assembly {
  private Assembly() {}

  /** An agreement with what was selected for it. */
  public record Assembled(
      DealAgreement agreement, Selection selection, ResolvedContract contract) {}

  /** Every agreement of the deal; all or none. */
  public static Outcome<List<Assembled>> all(LoadedDeal loaded, String version) {
    var findings = new Findings();
    var assembled = new ArrayList<Assembled>();
    for (DealAgreement agreement : loaded.deal().agreements()) {
      var selection = Selection.of(loaded.library(), loaded.deal(), agreement);
      Outcome<Contract> contract =
          Assembler.assemble(
              loaded.library(),
              loaded.deal(),
              agreement,
              selection,
              loaded.internal(),
              agreement.id(),
              agreement.title(),
              version);
      findings.addAll(contract.diagnostics());
      contract
          .value()
          .map(Resolver::resolve)
          .ifPresent(
              resolved -> {
                findings.addAll(resolved.diagnostics());
                resolved
                    .value()
                    .ifPresent(value -> assembled.add(new Assembled(agreement, selection, value)));
              });
    }
    var placed = new Findings();
    findings.list().stream()
        .map(found -> OmissionPlace.of(loaded.deal(), found))
        .forEach(placed::report);
    return Outcome.unlessErrors(List.copyOf(assembled), placed);
  }

  /** An error for each open point, for copies that must not show any. */
  public static Findings openPoints(LoadedDeal loaded) {
    var findings = new Findings();
    for (DealAgreement agreement : loaded.deal().agreements()) {
      for (Answered answered : agreement.answers().byPath().values()) {
        if (answered.answer().isOpen()) {
          findings.report(
              DiagnosticCode.OPEN_IN_OUTGOING
                  .at(answered.answer().span(), answered.path())
                  .withHint(
                      "Decide it, or write the drafts with --allow-open: the point is then highlighted as open."));
        }
      }
    }
    return findings;
  }
}
