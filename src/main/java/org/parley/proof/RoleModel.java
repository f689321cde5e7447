package org.parley.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.logicng.formulas.Formula;
import org.logicng.formulas.Variable;
import org.parley.library.Outline;
import org.parley.term.Condition;

/**
 * Who stands in the roles of an agreement, as formulas: whether an optional role is filled, and how
 * many parties fill a role of several, as far as conditions tell numbers apart.
 */
final class RoleModel {
  /** The list of all parties of an agreement. */
  private static final String PARTIES = "parties";

  private final Outline outline;
  private final Logic logic;
  private final Map<String, List<Formula>> counts = new LinkedHashMap<>();

  /**
   * @param leaves what conditions ask of roles and of the list of parties
   */
  RoleModel(Outline outline, ReadLeaves leaves, Logic logic) {
    this.outline = outline;
    this.logic = logic;
    for (String role : outline.roles().keySet()) {
      int most = outline.several().contains(role) ? most(role, leaves) : 1;
      counts.put(role, counts(role, most));
    }
  }

  /** One more than any number that a condition names: it stands for all above. */
  private static int most(String role, ReadLeaves leaves) {
    return Stream.of(role, PARTIES)
        .flatMap(path -> leaves.of(path).stream())
        .filter(Condition.Count.class::isInstance)
        .mapToInt(leaf -> ((Condition.Count) leaf).number() + 1)
        .reduce(1, Math::max);
  }

  /** When the role has no party, one party, two and so on. */
  private List<Formula> counts(String role, int most) {
    boolean optional = outline.optionalRoles().contains(role);
    if (!optional && most == 1) {
      return List.of(logic.no(), logic.yes());
    }
    Variable filled = logic.variable(outline.id() + ": party " + role);
    if (most == 1) {
      return List.of(logic.not(filled), filled);
    }
    List<Variable> numbers =
        IntStream.rangeClosed(optional ? 0 : 1, most)
            .mapToObj(number -> logic.variable(outline.id() + ": parties " + role + " " + number))
            .toList();
    logic.require(logic.exactly(1, numbers));
    var counted = new ArrayList<Formula>(optional ? List.of() : List.of(logic.no()));
    counted.addAll(numbers);
    return counted;
  }

  /** Holds where the deal has a party in the role. */
  Formula present(String role) {
    return counts.containsKey(role) ? logic.not(of(role).get(0)) : logic.no();
  }

  /** How a condition on the number of parties comes out; empty for any other condition. */
  Optional<Formula> holds(Condition.ReadsTerm leaf) {
    if (!(leaf instanceof Condition.Count)) {
      return Optional.empty();
    }
    if (leaf.path().equals(PARTIES)) {
      return Optional.of(sum(leaf, List.copyOf(counts.keySet()), 0));
    }
    return outline.several().contains(leaf.path())
        ? Optional.of(sum(leaf, List.of(leaf.path()), 0))
        : Optional.empty();
  }

  /** Holds where the parties of these roles, and so many others, make the condition hold. */
  private Formula sum(Condition.ReadsTerm leaf, List<String> roles, int others) {
    if (roles.isEmpty()) {
      return SampleFacts.holds(leaf, CollectionSpace.items(others)) ? logic.yes() : logic.no();
    }
    List<Formula> numbers = of(roles.get(0));
    List<String> rest = roles.subList(1, roles.size());
    var ways = new ArrayList<Formula>();
    for (int number = 0; number < numbers.size(); number++) {
      if (!numbers.get(number).equals(logic.no())) {
        ways.add(logic.and(numbers.get(number), sum(leaf, rest, others + number)));
      }
    }
    return logic.or(ways);
  }

  private List<Formula> of(String role) {
    return counts.getOrDefault(role, List.of(logic.yes()));
  }

  /** The fewest parties in each role, of which a term sheet need not speak. */
  List<Formula> usual() {
    var usual = new ArrayList<Formula>();
    counts.forEach(
        (role, numbers) -> usual.add(numbers.get(outline.optionalRoles().contains(role) ? 0 : 1)));
    return usual.stream().filter(one -> !one.equals(logic.yes())).toList();
  }

  /** The roles that a situation fills, each with the number of its parties. */
  Map<String, Integer> filled(Logic.Situation situation) {
    var filled = new LinkedHashMap<String, Integer>();
    counts.forEach(
        (role, numbers) -> {
          for (int number = 1; number < numbers.size(); number++) {
            if (situation.holds(numbers.get(number))) {
              filled.put(role, number);
            }
          }
        });
    return filled;
  }
}
