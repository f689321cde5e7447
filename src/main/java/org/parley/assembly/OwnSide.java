package org.parley.assembly;

import java.util.List;
import org.parley.deal.InternalFile;
import org.parley.playbook.Deviation;

/**
 * What the drafting side alone may read, for the notes of an internal copy and for its own reports.
 *
 * @param deviations for the report on positions; none for whatever goes to the other side, so that
 *     no wording there can print them
 * @param internalCopy true if a copy for the own side is written: only then its other wordings are
 *     worked out
 */
public record OwnSide(InternalFile internal, List<Deviation> deviations, boolean internalCopy) {
  /** Nothing. */
  static final OwnSide NONE = new OwnSide(InternalFile.NONE, List.of(), false);

  public OwnSide {
    deviations = List.copyOf(deviations);
  }

  /** For an agreement. */
  public static OwnSide of(InternalFile internal, boolean internalCopy) {
    return new OwnSide(internal, List.of(), internalCopy);
  }
}
