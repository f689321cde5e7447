package org.parley.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.source.Span;
import org.parley.value.Value;

/** Reads conditions such as {@code ip.foreground = licensed-back and not facts.competitors}. */
public final class ConditionParser {
  private static final Pattern TOKEN = Pattern.compile("\\s*(<=|>=|!=|[=<>()]|[^\\s=<>()!]+)");
  private static final Pattern PATH = Pattern.compile("[a-z][a-z0-9_-]*(\\.[a-z][a-z0-9_-]*)*");
  private static final Pattern CHOICE = Pattern.compile("[a-z0-9][a-z0-9_-]*");
  private static final List<String> FUNCTIONS =
      List.of("present", "count", "included", "alongside");
  private static final List<TermType> BOUND_TYPES =
      List.of(TermType.DECIMAL, TermType.PERCENT, TermType.MONEY, TermType.PERIOD, TermType.DATE);

  private record Token(String text, int offset) {}

  /** Says in plain words what is wrong with a condition, and where. */
  public static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Span span;

    private final String problem;

    Unreadable(String problem, Span span) {
      super(problem);
      this.problem = problem;
      this.span = span;
    }

    /** What is wrong, in plain words without capital and full stop. */
    public String problem() {
      return problem;
    }

    public Span span() {
      return span;
    }
  }

  private final List<Token> tokens = new ArrayList<>();
  private final Span start;
  private final UnaryOperator<String> paths;
  private int next;

  private ConditionParser(String text, Span start, UnaryOperator<String> paths) {
    this.start = start;
    this.paths = paths;
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.lookingAt()) {
      tokens.add(new Token(matcher.group(1), matcher.start(1)));
      matcher.region(matcher.end(), text.length());
    }
  }

  /**
   * Reads a condition.
   *
   * @param text the whole condition
   * @param start where it begins; the places of its parts follow from it
   * @param paths turns a path as written into the full path of a term
   * @throws Unreadable if it is not a condition
   */
  public static Condition parse(String text, Span start, UnaryOperator<String> paths)
      throws Unreadable {
    var parser = new ConditionParser(text, start, paths);
    if (parser.tokens.isEmpty()) {
      throw new Unreadable("it is empty", start);
    }
    Condition condition = parser.either();
    if (parser.next < parser.tokens.size()) {
      throw parser.unreadable("`" + parser.peek() + "` does not belong here");
    }
    return condition;
  }

  private Condition either() throws Unreadable {
    var parts = new ArrayList<Condition>(List.of(both()));
    while (accept("or")) {
      parts.add(both());
    }
    return parts.size() == 1 ? parts.get(0) : new Condition.Or(List.copyOf(parts));
  }

  private Condition both() throws Unreadable {
    var parts = new ArrayList<Condition>(List.of(single()));
    while (accept("and")) {
      parts.add(single());
    }
    return parts.size() == 1 ? parts.get(0) : new Condition.And(List.copyOf(parts));
  }

  private Condition single() throws Unreadable {
    if (accept("not")) {
      return new Condition.Not(single());
    }
    if (accept("(")) {
      Condition inner = either();
      expect(")");
      return inner;
    }
    return leaf();
  }

  private Condition leaf() throws Unreadable {
    Span span = spanHere();
    String name = take("a term");
    if (peek().equals("(") && FUNCTIONS.contains(name)) {
      return call(name, span);
    }
    if (!PATH.matcher(name).matches()) {
      next--;
      throw unreadable("`" + name + "` is not a term");
    }
    String path = paths.apply(name);
    if (accept("contains")) {
      return contains(path, span);
    }
    Optional<Condition.Comparison> comparison = comparison();
    return comparison.isEmpty()
        ? new Condition.Yes(path, span)
        : compare(path, comparison.get(), span);
  }

  private Condition call(String function, Span span) throws Unreadable {
    expect("(");
    String argument = take("a name");
    expect(")");
    return switch (function) {
      case "present" -> new Condition.Present(paths.apply(argument), span);
      case "included" -> new Condition.Included(argument, span);
      case "alongside" -> new Condition.Alongside(argument, span);
      default -> count(paths.apply(argument), span);
    };
  }

  private Condition count(String path, Span span) throws Unreadable {
    Condition.Comparison comparison =
        comparison().orElseThrow(() -> unreadable("`count(...)` is compared with a number"));
    String number = take("a number");
    if (!number.matches("\\d{1,6}")) {
      throw unreadable("`" + number + "` is not a whole number");
    }
    return new Condition.Count(path, comparison, Integer.parseInt(number), span);
  }

  private Condition contains(String path, Span span) throws Unreadable {
    String first = take("a choice");
    Optional<String> column = accept("=") ? Optional.of(first) : Optional.empty();
    String choice = column.isPresent() ? take("a choice") : first;
    if (!CHOICE.matcher(choice).matches()) {
      next--;
      throw unreadable("`" + choice + "` is not a choice");
    }
    return new Condition.Contains(path, column, choice, span);
  }

  private Condition compare(String path, Condition.Comparison comparison, Span span)
      throws Unreadable {
    String bound = bound();
    for (TermType type : BOUND_TYPES) {
      Optional<Value> value = ScalarReader.read(type, bound);
      if (value.isPresent()) {
        return new Condition.Compare(path, comparison, value.get(), span);
      }
    }
    boolean equality =
        comparison == Condition.Comparison.EQUAL || comparison == Condition.Comparison.UNEQUAL;
    if (!equality || !CHOICE.matcher(bound).matches()) {
      throw unreadable("`" + bound + "` is neither a choice nor a number");
    }
    Condition is = new Condition.Is(path, bound, span);
    return comparison == Condition.Comparison.EQUAL ? is : new Condition.Not(is);
  }

  /** A bound may have several words: {@code 12 months}, {@code USD 5,000}. */
  private String bound() throws Unreadable {
    var words = new ArrayList<String>(List.of(take("a value")));
    while (next < tokens.size() && !List.of("and", "or", ")").contains(peek())) {
      words.add(take("a value"));
    }
    return String.join(" ", words);
  }

  private Optional<Condition.Comparison> comparison() {
    for (Condition.Comparison comparison : Condition.Comparison.values()) {
      if (accept(comparison.symbol())) {
        return Optional.of(comparison);
      }
    }
    return Optional.empty();
  }

  private boolean accept(String word) {
    boolean found = peek().equals(word);
    if (found) {
      next++;
    }
    return found;
  }

  private void expect(String word) throws Unreadable {
    if (!accept(word)) {
      throw unreadable("`" + word + "` is missing");
    }
  }

  private String take(String what) throws Unreadable {
    if (next >= tokens.size()) {
      throw unreadable(what + " is missing at its end");
    }
    return tokens.get(next++).text();
  }

  private String peek() {
    return next < tokens.size() ? tokens.get(next).text() : "";
  }

  private Span spanHere() {
    Token token = next < tokens.size() ? tokens.get(next) : tokens.get(tokens.size() - 1);
    return new Span(
        start.file(), start.line(), start.column() + token.offset(), token.text().length());
  }

  private Unreadable unreadable(String message) {
    return new Unreadable(message, spanHere());
  }
}
