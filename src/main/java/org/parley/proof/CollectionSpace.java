package org.parley.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.logicng.formulas.Formula;
import org.logicng.formulas.Variable;
import org.parley.term.Condition;
import org.parley.term.Shape;
import org.parley.term.TermDeclaration;
import org.parley.term.TermType;
import org.parley.value.Row;
import org.parley.value.Value;

/**
 * A list, a table or bands: how many rows, and which choices stand in the columns that conditions
 * read.
 */
final class CollectionSpace implements AnswerSpace {
  private final TermDeclaration declaration;
  private final Logic logic;
  private final List<Integer> counts;
  private final List<Variable> counted = new ArrayList<>();
  private final Map<String, Map<String, Variable>> columns = new LinkedHashMap<>();

  CollectionSpace(
      TermDeclaration declaration, String name, List<Condition.ReadsTerm> leaves, Logic logic) {
    this.declaration = declaration;
    this.logic = logic;
    TermModel.columns(leaves).keySet().forEach(column -> addColumn(column, name));
    this.counts = counts(leaves);
    counts.forEach(count -> counted.add(logic.variable(name + " rows " + count)));
  }

  /** The empty name stands for the items of a list. */
  private void addColumn(String column, String name) {
    TermDeclaration listed =
        column.isEmpty() ? declaration : declaration.column(column).orElseThrow();
    var choices = new LinkedHashMap<String, Variable>();
    listed
        .choices()
        .keySet()
        .forEach(
            choice -> choices.put(choice, logic.variable(name + "." + column + " has " + choice)));
    columns.put(column, choices);
  }

  /** The numbers of rows that conditions tell apart, their neighbours, and what else is allowed. */
  private List<Integer> counts(List<Condition.ReadsTerm> leaves) {
    Shape shape = declaration.shape();
    var numbers = new TreeSet<Integer>(List.of(0, 1, ExampleAnswer.usualRows(declaration)));
    numbers.add(shape.leastRows());
    for (Condition.ReadsTerm leaf : leaves) {
      if (leaf instanceof Condition.Count count) {
        IntStream.rangeClosed(count.number() - 1, count.number() + 1).forEach(numbers::add);
      }
    }
    columns.values().forEach(choices -> numbers.add(choices.size()));
    columns.values().forEach(choices -> numbers.add(numbers.last() + choices.size()));
    if (shape.mostRows() < Integer.MAX_VALUE) {
      numbers.add(shape.mostRows());
    }
    int fewest = declaration.type() == TermType.BANDS ? 1 : shape.leastRows();
    return numbers.stream()
        .filter(number -> number >= fewest && number <= shape.mostRows())
        .toList();
  }

  @Override
  public void require(Formula present) {
    logic.require(logic.exactly(1, counted));
    columns.forEach(
        (column, choices) -> {
          List<Variable> any = List.copyOf(choices.values());
          boolean needed = column.isEmpty() || !declaration.column(column).orElseThrow().optional();
          for (int place = 0; place < counts.size(); place++) {
            logic.requireIf(counted.get(place), few(any, counts.get(place), column.isEmpty()));
            if (needed && counts.get(place) > 0) {
              logic.requireIf(counted.get(place), logic.or(any));
            }
          }
        });
  }

  /** A list names each choice once; in a table a choice may stand in several rows. */
  private Formula few(List<Variable> choices, int count, boolean each) {
    if (each) {
      return logic.exactly(count, choices);
    }
    return count >= choices.size() ? logic.yes() : logic.atMost(count, choices);
  }

  @Override
  public Formula is(Value value) {
    var same = new ArrayList<Formula>();
    int count = size(value);
    same.add(sameCount(count));
    columns.forEach(
        (column, choices) ->
            choices.forEach(
                (choice, has) -> same.add(has(value, column, choice) ? has : logic.not(has))));
    return logic.and(same);
  }

  /** The nearest number of rows that stands for others as well. */
  private Formula sameCount(int count) {
    int nearest =
        counts.stream()
            .filter(candidate -> candidate <= count)
            .reduce((first, second) -> second)
            .orElse(counts.get(0));
    return counted.get(counts.indexOf(nearest));
  }

  private static int size(Value value) {
    if (value instanceof Value.Rows rows) {
      return rows.rows().size();
    }
    return value instanceof Value.Items items
        ? items.items().size()
        : ((Value.Bands) value).bands().size();
  }

  private static boolean has(Value value, String column, String choice) {
    var wanted = new Value.Choice(choice);
    if (value instanceof Value.Rows rows) {
      return rows.rows().stream().anyMatch(row -> is(row, column, wanted));
    }
    return value instanceof Value.Items items && items.items().contains(wanted);
  }

  private static boolean is(Row row, String column, Value.Choice wanted) {
    return row.known(column, Value.Choice.class).filter(wanted::equals).isPresent();
  }

  @Override
  public Formula holds(Condition.ReadsTerm leaf) {
    if (leaf instanceof Condition.Contains contains) {
      return Objects.requireNonNull(choices(contains.column().orElse("")).get(contains.choice()));
    }
    var ways = new ArrayList<Formula>();
    for (int place = 0; place < counts.size(); place++) {
      if (SampleFacts.holds(leaf, items(counts.get(place)))) {
        ways.add(counted.get(place));
      }
    }
    return ways.size() == counts.size() ? logic.yes() : logic.or(ways);
  }

  /** Some list of so many items. */
  static Value items(int count) {
    return new Value.Items(
        IntStream.range(0, count)
            .<Value>mapToObj(number -> new Value.Text(Integer.toString(number)))
            .toList());
  }

  @Override
  public String written(Logic.Situation situation, RoleParties parties) {
    int count = 0;
    for (int place = 0; place < counts.size(); place++) {
      count = situation.holds(counted.get(place)) ? counts.get(place) : count;
    }
    if (columns.containsKey("")) {
      return "[" + String.join(", ", chosen(situation, "")) + "]";
    }
    if (columns.isEmpty() && count == ExampleAnswer.usualRows(declaration)) {
      return new ExampleAnswer(parties).of(declaration);
    }
    var cells = new LinkedHashMap<String, List<String>>();
    columns.keySet().forEach(column -> cells.put(column, chosen(situation, column)));
    return new ExampleAnswer(parties).of(declaration, count, cells);
  }

  private Map<String, Variable> choices(String column) {
    return Objects.requireNonNull(columns.get(column));
  }

  private List<String> chosen(Logic.Situation situation, String column) {
    return choices(column).entrySet().stream()
        .filter(choice -> situation.holds(choice.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  @Override
  public Formula same(Logic.Situation situation) {
    var same = new ArrayList<Formula>(counted.stream().filter(situation::holds).toList());
    columns
        .values()
        .forEach(
            choices ->
                choices
                    .values()
                    .forEach(has -> same.add(situation.holds(has) ? has : logic.not(has))));
    return logic.and(same);
  }

  @Override
  public Formula sameAs(AnswerSpace other) {
    return other instanceof CollectionSpace listed
        ? logic.alike(variables(), listed.variables())
        : logic.no();
  }

  private List<Variable> variables() {
    var variables = new ArrayList<>(counted);
    columns.values().forEach(choices -> variables.addAll(choices.values()));
    return variables;
  }

  @Override
  public Formula typical() {
    int place = counts.indexOf(ExampleAnswer.usualRows(declaration));
    return place < 0 ? logic.yes() : counted.get(place);
  }

  @Override
  public double size() {
    double sets =
        columns.values().stream()
            .mapToDouble(choices -> Math.pow(2, choices.size()))
            .reduce(1, (left, right) -> left * right);
    return Math.max(sets, columns.isEmpty() ? counts.size() : sets * counts.size());
  }
}
