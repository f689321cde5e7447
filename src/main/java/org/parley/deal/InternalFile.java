package org.parley.deal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.source.Span;

/**
 * What the other side must never see, from {@code <deal>.internal.yaml}; printed in the internal
 * copy only.
 *
 * @param reservations path of a term to how far this side goes, as written
 * @param batna what this side does if there is no deal; the empty text if not given
 * @param waivers points on which somebody allowed a departure
 * @param notes clause id or path of a term to a remark
 * @param negotiation what this side prepares for the talks
 */
public record InternalFile(
    Map<String, String> reservations,
    String batna,
    List<Waiver> waivers,
    Map<String, String> notes,
    Negotiation negotiation) {
  /** A deal without internal file. */
  public static final InternalFile NONE =
      new InternalFile(Map.of(), "", List.of(), Map.of(), Negotiation.NONE);

  public InternalFile {
    reservations = Collections.unmodifiableMap(new LinkedHashMap<>(reservations));
    waivers = List.copyOf(waivers);
    notes = Collections.unmodifiableMap(new LinkedHashMap<>(notes));
  }

  /**
   * A departure that somebody allowed.
   *
   * @param check the code of a drafting check whose findings on a clause are allowed; the empty
   *     text for a departure from the positions
   * @param point clause id or path of a term
   * @param who the person who allowed it
   * @param why the reason
   * @param span where it was written
   */
  public record Waiver(String check, String point, String who, String why, Span span) {
    /** A departure from the positions. */
    public Waiver(String point, String who, String why) {
      this("", point, who, why, Span.startOf("internal"));
    }
  }
}
