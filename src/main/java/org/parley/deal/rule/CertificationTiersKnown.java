package org.parley.deal.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.DidYouMean;
import org.parley.diagnostic.Findings;
import org.parley.value.Row;

/** A certification tier that a row names exists, and each has its shares of revenue. */
final class CertificationTiersKnown implements DealRule {
  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    List<String> tiers = Program.tiers(agreement).stream().map(Program::tier).toList();
    List<Row> shares = Program.shares(agreement);
    if (tiers.isEmpty()) {
      return;
    }
    Stream.concat(Program.vendors(agreement).stream(), shares.stream())
        .filter(row -> row.text("tier").isPresent() && !tiers.contains(Program.tier(row)))
        .forEach(row -> unknown(row, tiers, findings));
    List<String> shared = shares.stream().map(Program::tier).toList();
    tiers.stream()
        .filter(tier -> !shares.isEmpty() && !shared.contains(tier))
        .forEach(tier -> without(agreement, tier, findings));
  }

  private static void unknown(Row row, List<String> tiers, Findings findings) {
    var diagnostic =
        DiagnosticCode.UNKNOWN_CERTIFICATION_TIER.at(Place.cell(row, "tier"), Program.tier(row));
    findings.report(
        DidYouMean.hint(Program.tier(row), Set.copyOf(tiers))
            .map(diagnostic::withHint)
            .orElse(diagnostic)
            .withHint("Certification tiers: " + String.join(", ", tiers) + "."));
  }

  private static void without(DealAgreement agreement, String tier, Findings findings) {
    findings.report(
        DiagnosticCode.CERTIFICATION_TIER_WITHOUT_SHARES
            .at(Place.given(agreement, Program.SHARES, Program.TIERS), tier, Program.SHARES)
            .withHint(
                "Add `{tier: "
                    + tier
                    + ", vendor: ...%, integrator: ...%, platform: ...%}` to it."));
  }
}
