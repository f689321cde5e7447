package org.parley.term;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.parley.source.Span;
import org.parley.value.Answer;
import org.parley.value.Value;

/**
 * A condition over the terms of a deal: the one language of outlines, clauses, variants, terms and
 * wording.
 */
public sealed interface Condition {
  /** What conditions are asked about. */
  interface Facts {
    /** The answer at a path; empty if the term does not apply or stays unanswered. */
    Optional<Answer> answer(String path);

    /** True if the clause is in the agreement. */
    boolean included(String clause);

    /** True if the deal has this other agreement as well. */
    boolean alongside(String agreement);
  }

  boolean holds(Facts facts);

  /** The conditions inside this one; empty for a leaf. */
  default List<Condition> parts() {
    return List.of();
  }

  /** This condition's leaves, in order. */
  default Stream<Condition> leaves() {
    return parts().isEmpty() ? Stream.of(this) : parts().stream().flatMap(Condition::leaves);
  }

  /** Holds always; what a missing condition means. */
  record Always() implements Condition {
    @Override
    public boolean holds(Facts facts) {
      return true;
    }
  }

  /** A leaf that reads a term. */
  sealed interface ReadsTerm extends Condition {
    String path();

    Span span();
  }

  /** {@code path = choice}. */
  record Is(String path, String choice, Span span) implements ReadsTerm {
    @Override
    public boolean holds(Facts facts) {
      Predicate<Value> same =
          value ->
              value instanceof Value.Choice chosen && chosen.key().equals(choice)
                  || value instanceof Value.PartyKey party && party.key().equals(choice);
      return facts.answer(path).flatMap(Answer::known).filter(same).isPresent();
    }
  }

  /**
   * {@code path contains choice}: one of the items of a list of choices; {@code path contains
   * column = choice}: a cell of that column in some row of a table.
   *
   * @param column empty for a list
   */
  record Contains(String path, Optional<String> column, String choice, Span span)
      implements ReadsTerm {
    @Override
    public boolean holds(Facts facts) {
      return facts.answer(path).flatMap(Answer::known).filter(this::holds).isPresent();
    }

    private boolean holds(Value value) {
      var wanted = new Value.Choice(choice);
      if (value instanceof Value.Rows rows && column.isPresent()) {
        return rows.rows().stream()
            .flatMap(row -> row.known(column.get(), Value.Choice.class).stream())
            .anyMatch(wanted::equals);
      }
      return value instanceof Value.Items items && items.items().contains(wanted);
    }
  }

  /** A yes/no term. */
  record Yes(String path, Span span) implements ReadsTerm {
    @Override
    public boolean holds(Facts facts) {
      return facts
          .answer(path)
          .flatMap(answer -> answer.known(Value.Flag.class))
          .map(Value.Flag::yes)
          .orElse(false);
    }
  }

  /** {@code present(path)}: answered, by the deal or by default, or declared open. */
  record Present(String path, Span span) implements ReadsTerm {
    @Override
    public boolean holds(Facts facts) {
      return facts.answer(path).isPresent();
    }
  }

  /** {@code count(path) > n}; a term without answer counts 0. */
  record Count(String path, Comparison comparison, int number, Span span) implements ReadsTerm {
    @Override
    public boolean holds(Facts facts) {
      int count = facts.answer(path).flatMap(Answer::known).map(Count::size).orElse(0);
      return comparison.test(Integer.compare(count, number));
    }

    private static int size(Value value) {
      if (value instanceof Value.Rows rows) {
        return rows.rows().size();
      }
      if (value instanceof Value.Bands bands) {
        return bands.bands().size();
      }
      return value instanceof Value.Items items ? items.items().size() : 1;
    }
  }

  /** {@code path <= number}; false for a term without answer. */
  record Compare(String path, Comparison comparison, Value bound, Span span) implements ReadsTerm {
    @Override
    public boolean holds(Facts facts) {
      return facts
          .answer(path)
          .flatMap(Answer::known)
          .flatMap(value -> Range.compare(value, bound))
          .map(comparison::test)
          .orElse(false);
    }
  }

  /** {@code included(clause-id)}. */
  record Included(String clause, Span span) implements Condition {
    @Override
    public boolean holds(Facts facts) {
      return facts.included(clause);
    }
  }

  /**
   * {@code alongside(agreement-id)}: the deal has that agreement beside this one; {@code
   * alongside(any)}: it has another one at all.
   */
  record Alongside(String agreement, Span span) implements Condition {
    /** Stands for whichever agreement. */
    public static final String ANY = "any";

    @Override
    public boolean holds(Facts facts) {
      return facts.alongside(agreement);
    }
  }

  /** All parts hold. */
  record And(List<Condition> parts) implements Condition {
    @Override
    public boolean holds(Facts facts) {
      return parts.stream().allMatch(part -> part.holds(facts));
    }
  }

  /** At least one part holds. */
  record Or(List<Condition> parts) implements Condition {
    @Override
    public boolean holds(Facts facts) {
      return parts.stream().anyMatch(part -> part.holds(facts));
    }
  }

  /** The part does not hold. */
  record Not(Condition part) implements Condition {
    @Override
    public List<Condition> parts() {
      return List.of(part);
    }

    @Override
    public boolean holds(Facts facts) {
      return !part.holds(facts);
    }
  }

  /** Ways to compare. */
  enum Comparison {
    LESS("<") {
      @Override
      boolean test(int order) {
        return order < 0;
      }
    },
    AT_MOST("<=") {
      @Override
      boolean test(int order) {
        return order <= 0;
      }
    },
    MORE(">") {
      @Override
      boolean test(int order) {
        return order > 0;
      }
    },
    AT_LEAST(">=") {
      @Override
      boolean test(int order) {
        return order >= 0;
      }
    },
    EQUAL("=") {
      @Override
      boolean test(int order) {
        return order == 0;
      }
    },
    UNEQUAL("!=") {
      @Override
      boolean test(int order) {
        return order != 0;
      }
    };

    private final String symbol;

    Comparison(String symbol) {
      this.symbol = symbol;
    }

    public String symbol() {
      return symbol;
    }

    abstract boolean test(int order);
  }
}
