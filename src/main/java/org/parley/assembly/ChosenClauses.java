package org.parley.assembly;

import java.util.List;
import org.parley.playbook.Playbook;

/** A selection as the playbook reads it. */
public final class ChosenClauses {
  private ChosenClauses() {}

  /** Every clause with its variant, in the order of print. */
  public static List<Playbook.Chosen> of(Selection selection) {
    return selection.all().stream()
        .map(selected -> new Playbook.Chosen(selected.clause(), selected.variant()))
        .toList();
  }
}
