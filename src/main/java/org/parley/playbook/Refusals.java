package org.parley.playbook;

import java.util.List;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;

/** What the drafting side should refuse stops a draft until somebody has allowed it by name. */
public final class Refusals {
  private Refusals() {}

  /** An error for each point that the side walks away from and nobody has waived. */
  public static Findings of(List<Deviation> deviations, String side) {
    var findings = new Findings();
    deviations.stream()
        .filter(deviation -> deviation.kind() == Deviation.Kind.WALK_AWAY)
        .filter(deviation -> deviation.waiver().isEmpty())
        .forEach(deviation -> report(deviation, side, findings));
    return findings;
  }

  private static void report(Deviation deviation, String side, Findings findings) {
    String preferred =
        deviation.preferred().isEmpty() ? "" : " Preferred: " + deviation.preferred() + ".";
    findings.report(
        DiagnosticCode.WALK_AWAY
            .at(deviation.span(), deviation.point(), deviation.agreed(), side)
            .withHint((deviation.reason().isEmpty() ? "" : deviation.reason()) + preferred)
            .withHint(
                "Choose another value, or let "
                    + (deviation.approver().isEmpty() ? "a person" : deviation.approver())
                    + " allow it in the internal file: waivers: [{point: "
                    + deviation.point()
                    + ", who: ..., why: ...}]"));
  }
}
