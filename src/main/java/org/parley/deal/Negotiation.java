package org.parley.deal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.source.Span;
import org.parley.term.TermDeclaration;
import org.parley.value.Money;
import org.parley.value.Value;

/**
 * What one side prepares before it talks, from {@code <deal>.internal.yaml}. Never leaves the
 * house.
 *
 * @param alternatives party key to what that side does if there is no deal (its BATNA)
 * @param points in the order written
 * @param chain the value chain, from the first step to the customer
 */
public record Negotiation(Map<String, String> alternatives, List<Point> points, List<Step> chain) {
  /** Nothing prepared. */
  public static final Negotiation NONE = new Negotiation(Map.of(), List.of(), List.of());

  public Negotiation {
    alternatives = Collections.unmodifiableMap(new LinkedHashMap<>(alternatives));
    points = List.copyOf(points);
    chain = List.copyOf(chain);
  }

  /** True if there is nothing. */
  public boolean isEmpty() {
    return alternatives.isEmpty() && points.isEmpty() && chain.isEmpty();
  }

  /**
   * A point of the talks.
   *
   * @param declaration of the term that is negotiated, or of a clause's variant
   * @param sides party key to how far it goes; one or two
   * @param ladder own steps back, in order
   * @param trade what is asked for in return; the empty text if nothing
   * @param positions party key to where the library sees a party in its role
   */
  public record Point(
      TermDeclaration declaration,
      Map<String, Side> sides,
      List<String> ladder,
      String trade,
      Map<String, List<Rung>> positions,
      Span span) {
    public Point {
      sides = Collections.unmodifiableMap(new LinkedHashMap<>(sides));
      ladder = List.copyOf(ladder);
      positions = Collections.unmodifiableMap(new LinkedHashMap<>(positions));
    }
  }

  /**
   * How far a side goes.
   *
   * @param target what it asks for
   * @param reservation beyond which it prefers its alternative; for a choice all that it accepts
   *     besides its target, else one value
   */
  public record Side(Value target, List<Value> reservation, Span span) {
    public Side {
      reservation = List.copyOf(reservation);
    }
  }

  /** Where the library sees a role. */
  public enum Standing {
    PREFERRED,
    FALLBACK,
    WALK_AWAY
  }

  /**
   * A position of the library.
   *
   * @param values as people write them, such as {@code 6 to 12 months}
   */
  public record Rung(Standing standing, String values) {}

  /**
   * A step of the value chain.
   *
   * @param customer what the customer meets at this step; the empty text if nothing
   * @param party key of the party that takes the step
   * @param cost what the step costs that party
   * @param value what the step is worth to the customer
   */
  public record Step(
      String step, String customer, String party, String adds, Optional<Money> cost, Money value) {}
}
