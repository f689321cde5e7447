package org.parley.library;

import java.util.function.Predicate;
import org.parley.term.Condition;

/** What a condition makes sure of. */
public final class Guards {
  private Guards() {}

  /** True if the term at the path has an answer whenever the condition holds. */
  public static boolean ensures(Condition condition, String path) {
    if (condition instanceof Condition.And and) {
      return and.parts().stream().anyMatch(part -> ensures(part, path));
    }
    if (condition instanceof Condition.Or or) {
      return or.parts().stream().allMatch(part -> ensures(part, path));
    }
    if (condition instanceof Condition.Not not) {
      return not.part() instanceof Condition.Not inner && ensures(inner.part(), path);
    }
    return condition instanceof Condition.ReadsTerm reads
        && reads.path().equals(path)
        && !zeroCount(reads);
  }

  /** {@code count(x) = 0} also holds for a term without answer. */
  private static boolean zeroCount(Condition.ReadsTerm reads) {
    return reads instanceof Condition.Count count
        && !(count.comparison() == Condition.Comparison.MORE
            || count.comparison() == Condition.Comparison.AT_LEAST && count.number() > 0);
  }

  /** True if the deal has the other agreement whenever the condition holds. */
  static boolean ensuresAlongside(Condition condition, String agreement) {
    if (condition instanceof Condition.And and) {
      return and.parts().stream().anyMatch(part -> ensuresAlongside(part, agreement));
    }
    return condition instanceof Condition.Alongside other && other.agreement().equals(agreement);
  }

  /**
   * True if the condition cannot hold in an agreement that lacks certain clauses: it asks for one
   * of them, or for an answer to one of their terms.
   *
   * @param lacksClause says of a clause id that the agreement can never have it
   * @param lacksTerm says of a path that no clause of the agreement can ever ask for it
   */
  public static boolean impossible(
      Condition condition, Predicate<String> lacksClause, Predicate<String> lacksTerm) {
    if (condition instanceof Condition.And and) {
      return and.parts().stream().anyMatch(part -> impossible(part, lacksClause, lacksTerm));
    }
    if (condition instanceof Condition.Or or) {
      return or.parts().stream().allMatch(part -> impossible(part, lacksClause, lacksTerm));
    }
    if (condition instanceof Condition.Included included) {
      return lacksClause.test(included.clause());
    }
    return condition instanceof Condition.ReadsTerm reads
        && lacksTerm.test(reads.path())
        && !zeroCount(reads);
  }
}
