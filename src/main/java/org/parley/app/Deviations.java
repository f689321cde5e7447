package org.parley.app;

import java.util.ArrayList;
import java.util.List;
import org.parley.assembly.ChosenClauses;
import org.parley.diagnostic.Findings;
import org.parley.playbook.Deviation;
import org.parley.playbook.Playbook;
import org.parley.playbook.Refusals;

/** The departures of a deal's agreements from the positions of the side that drafts. */
public final class Deviations {
  private Deviations() {}

  /** Every departure, by agreement in the order of the deal. */
  public static List<Deviation> of(LoadedDeal loaded, List<Assembly.Assembled> assembled) {
    var deviations = new ArrayList<Deviation>();
    for (Assembly.Assembled one : assembled) {
      deviations.addAll(
          Playbook.deviations(
              loaded.library(),
              loaded.deal(),
              loaded.internal(),
              one.agreement(),
              ChosenClauses.of(one.selection())));
    }
    return deviations;
  }

  /** An error for each point that the side should refuse and that nobody has waived. */
  public static Findings refused(LoadedDeal loaded, List<Assembly.Assembled> assembled) {
    String side = loaded.deal().draftFor().map(key -> loaded.deal().party(key).label()).orElse("");
    return Refusals.of(of(loaded, assembled), side);
  }
}
