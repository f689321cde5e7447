package org.parley.playbook;

import java.util.Locale;
import java.util.Optional;
import org.parley.deal.InternalFile;
import org.parley.source.Span;

/**
 * A point on which a draft is not what the drafting side prefers, or on which a person has to look.
 *
 * @param agreement title of the agreement; of a deal's list, the titles of those concerned, and the
 *     empty text where all are
 * @param point clause id, or path of a term
 * @param label the point in the deal team's words
 * @param agreed what the draft has
 * @param preferred what the side prefers; the empty text where the library says nothing
 * @param reason why it matters; the empty text where the library says nothing
 * @param trade what is usually asked in return; the empty text where the library says nothing
 * @param approver who must approve it
 * @param waiver the approval, if the internal file has one
 * @param span where the deal or the library decides it
 */
public record Deviation(
    String agreement,
    Kind kind,
    String point,
    String label,
    String agreed,
    String preferred,
    String reason,
    String trade,
    String approver,
    Optional<InternalFile.Waiver> waiver,
    Span span) {

  /** The same departure in another agreement, at another place. */
  Deviation in(String other, Span place) {
    return new Deviation(
        other, kind, point, label, agreed, preferred, reason, trade, approver, waiver, place);
  }

  /** The label, with the agreements in brackets if not all of the deal are concerned. */
  public String labelWithAgreement() {
    return agreement.isEmpty() ? label : label + " (" + agreement + ")";
  }

  /** What kind of departure, gravest first. */
  public enum Kind {
    /** The side should refuse it. */
    WALK_AWAY,
    /** The side can live with it. */
    FALLBACK,
    /** A clause of the outline is left out. */
    OMITTED,
    /** A clause was made for this deal alone. */
    SPECIAL,
    /** Not decided yet. */
    OPEN,
    /** Nobody decided: the library's default stands in. */
    DEFAULTED;

    /** The word in {@code templates/approvals.en.yaml} and on screen: {@code walk-away}. */
    public String written() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
