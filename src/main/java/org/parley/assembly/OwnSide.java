package org.parley.assembly;

import org.parley.deal.InternalFile;

/**
 * What the drafting side alone may read, for the notes of an internal copy and for its own reports.
 *
 * @param lists of a report; none for whatever goes to the other side
 * @param internalCopy true if a copy for the own side is written: only then its other wordings are
 *     worked out
 */
public record OwnSide(InternalFile internal, ReportLists lists, boolean internalCopy) {
  /** Nothing. */
  static final OwnSide NONE = new OwnSide(InternalFile.NONE, ReportLists.NONE, false);

  /** For an agreement. */
  public static OwnSide of(InternalFile internal, boolean internalCopy) {
    return new OwnSide(internal, ReportLists.NONE, internalCopy);
  }
}
