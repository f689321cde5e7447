package org.parley.workbook;

import java.util.Optional;
import org.parley.deal.Deal;
import org.parley.deal.Negotiation.Point;
import org.parley.deal.Negotiation.Side;

/** Which side of a point is our own: the one for which the deal is drafted, else the first. */
record NegotiationSides(Deal deal, Point point) {
  String ownKey() {
    return deal.draftFor()
        .filter(point.sides()::containsKey)
        .orElseGet(() -> point.sides().keySet().iterator().next());
  }

  Optional<String> otherKey() {
    return point.sides().keySet().stream().filter(key -> !key.equals(ownKey())).findFirst();
  }

  Side own() {
    return java.util.Objects.requireNonNull(point.sides().get(ownKey()));
  }

  Optional<Side> other() {
    return otherKey().map(point.sides()::get);
  }

  /** The empty text if nothing is known of the other side. */
  String otherLabel() {
    return otherKey().map(key -> deal.party(key).label()).orElse("");
  }
}
