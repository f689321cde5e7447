package org.parley.playbook;

import java.util.Optional;
import java.util.function.Predicate;
import org.parley.deal.Roles;
import org.parley.term.PositionText;
import org.parley.term.TermDeclaration;
import org.parley.term.TermPositions;
import org.parley.value.Value;

/**
 * Where a value stands between what a role prefers and what it refuses. What is neither is a
 * fallback, also between two ranges that the library names.
 */
final class Standing {
  private Standing() {}

  /**
   * The kind of departure.
   *
   * @param roles who stands in which role, for values that name a party
   * @return empty if the value is preferred, or if the role takes no position on the term
   */
  static Optional<Deviation.Kind> of(
      TermDeclaration declaration, String role, Value value, Roles roles) {
    TermPositions positions = declaration.positions().get(role);
    if (positions == null) {
      return Optional.empty();
    }
    Value asked = byRole(value, roles);
    if (names(declaration, positions.walkAway(), asked)) {
      return Optional.of(Deviation.Kind.WALK_AWAY);
    }
    return names(declaration, positions.preferred(), asked)
        ? Optional.empty()
        : Optional.of(Deviation.Kind.FALLBACK);
  }

  private static boolean names(TermDeclaration declaration, String written, Value value) {
    Optional<Predicate<Value>> values =
        written.isEmpty() ? Optional.empty() : PositionText.read(declaration.type(), written);
    return values.filter(found -> found.test(value)).isPresent();
  }

  /** Positions name parties by role; a deal names them by key. */
  private static Value byRole(Value value, Roles roles) {
    if (!(value instanceof Value.PartyKey party)) {
      return value;
    }
    return roles.of(party.key()).<Value>map(Value.PartyKey::new).orElse(value);
  }
}
