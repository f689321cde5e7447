package org.parley.term;

import java.util.stream.Collectors;

/** Spells a condition with full paths, as a person reads it in a message. */
public final class ConditionText {
  private ConditionText() {}

  public static String of(Condition condition) {
    if (condition instanceof Condition.And and) {
      return and.parts().stream().map(ConditionText::part).collect(Collectors.joining(" and "));
    }
    if (condition instanceof Condition.Or or) {
      return or.parts().stream().map(ConditionText::part).collect(Collectors.joining(" or "));
    }
    if (condition instanceof Condition.Not not) {
      return not.part() instanceof Condition.Is is
          ? is.path() + " != " + is.choice()
          : "not " + part(not.part());
    }
    return leaf(condition);
  }

  private static String part(Condition condition) {
    boolean joined = condition instanceof Condition.And || condition instanceof Condition.Or;
    return joined ? "(" + of(condition) + ")" : of(condition);
  }

  private static String leaf(Condition leaf) {
    if (leaf instanceof Condition.Is is) {
      return is.path() + " = " + is.choice();
    }
    if (leaf instanceof Condition.Contains contains) {
      return contains.path()
          + " contains "
          + contains.column().map(column -> column + " = ").orElse("")
          + contains.choice();
    }
    if (leaf instanceof Condition.Alongside other) {
      return "alongside(" + other.agreement() + ")";
    }
    if (leaf instanceof Condition.Present present) {
      return "present(" + present.path() + ")";
    }
    if (leaf instanceof Condition.Count count) {
      return "count(%s) %s %d".formatted(count.path(), count.comparison().symbol(), count.number());
    }
    if (leaf instanceof Condition.Compare compare) {
      return compare.path()
          + " "
          + compare.comparison().symbol()
          + " "
          + WrittenValue.of(compare.bound());
    }
    if (leaf instanceof Condition.Included included) {
      return "included(" + included.clause() + ")";
    }
    return leaf instanceof Condition.Yes yes ? yes.path() : "true";
  }
}
