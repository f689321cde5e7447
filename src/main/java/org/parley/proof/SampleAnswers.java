package org.parley.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.term.Condition;
import org.parley.term.ScalarReader;
import org.parley.term.TermDeclaration;
import org.parley.term.TermType;
import org.parley.term.WrittenValue;
import org.parley.value.Money;
import org.parley.value.Percent;
import org.parley.value.Period;
import org.parley.value.Value;

/**
 * The answers of a plain term between which conditions distinguish. Numbers fall into ranges whose
 * bounds are the numbers that conditions name, so one value of each range is enough.
 */
final class SampleAnswers {
  private SampleAnswers() {}

  /** One answer for each way in which the leaves can come out, an example first; never empty. */
  static List<Sample> of(TermDeclaration declaration, List<Condition.ReadsTerm> leaves) {
    List<Sample> all =
        switch (declaration.type()) {
          case BOOLEAN -> List.of(flag(true), flag(false));
          case CHOICE ->
              declaration.choices().keySet().stream().map(SampleAnswers::choice).toList();
          default -> numbers(declaration, leaves);
        };
    var different = new LinkedHashMap<List<Boolean>, Sample>();
    for (Sample sample : all) {
      different.putIfAbsent(signature(declaration, leaves, sample.value()), sample);
    }
    return discrete(declaration) ? all : List.copyOf(different.values());
  }

  /** True for a term whose every answer stands for itself alone. */
  static boolean discrete(TermDeclaration declaration) {
    return declaration.type() == TermType.CHOICE || declaration.type() == TermType.BOOLEAN;
  }

  /** How the leaves come out for a value. */
  static List<Boolean> signature(
      TermDeclaration declaration, List<Condition.ReadsTerm> leaves, Value value) {
    return leaves.stream().map(leaf -> SampleFacts.holds(leaf, value)).toList();
  }

  private static Sample flag(boolean yes) {
    return new Sample(Boolean.toString(yes), new Value.Flag(yes));
  }

  private static Sample choice(String key) {
    return new Sample(key, new Value.Choice(key));
  }

  private static List<Sample> numbers(
      TermDeclaration declaration, List<Condition.ReadsTerm> leaves) {
    Stream<Value> bounds =
        leaves.stream()
            .filter(Condition.Compare.class::isInstance)
            .map(leaf -> ((Condition.Compare) leaf).bound())
            .flatMap(bound -> inUnits(declaration, bound))
            .flatMap(bound -> IntStream.of(-1, 0, 1).mapToObj(step -> stepped(bound, step)))
            .flatMap(Optional::stream);
    Stream<Value> ends =
        declaration.range().stream()
            .flatMap(range -> Stream.concat(range.from().stream(), range.to().stream()));
    var samples = new ArrayList<Sample>();
    samples.add(example(declaration));
    Stream.concat(bounds, ends)
        .filter(value -> allowed(declaration, value))
        .forEach(value -> samples.add(new Sample(WrittenValue.of(value), value)));
    return samples;
  }

  private static Sample example(TermDeclaration declaration) {
    String written = new ExampleAnswer(RoleParties.ROLES).plain(declaration, 0);
    return new Sample(
        written,
        ScalarReader.read(declaration.type(), unquoted(written)).orElse(new Value.Text(written)));
  }

  private static String unquoted(String written) {
    return written.replace("\"", "");
  }

  /** A period may be answered in each of its units. */
  private static Stream<Value> inUnits(TermDeclaration declaration, Value bound) {
    if (bound instanceof Period period && !declaration.units().isEmpty()) {
      return declaration.units().stream().map(unit -> new Period(period.count(), unit));
    }
    return Stream.of(bound);
  }

  private static boolean allowed(TermDeclaration declaration, Value value) {
    boolean unit =
        !(value instanceof Period period)
            || declaration.units().isEmpty()
            || declaration.units().contains(period.unit());
    return unit && declaration.range().map(range -> range.contains(value)).orElse(true);
  }

  /** The neighbour of a value; empty if there is none. */
  private static Optional<Value> stepped(Value value, int step) {
    if (value instanceof Value.Quantity quantity) {
      return Optional.of(new Value.Quantity(quantity.amount().add(BigDecimal.valueOf(step))));
    }
    if (value instanceof Percent percent) {
      return positive(percent.basisPoints() + 100L * step).map(all -> new Percent(all.intValue()));
    }
    if (value instanceof Money money) {
      return positive(money.cents() + 100L * step).map(all -> new Money(money.currency(), all));
    }
    if (value instanceof Period period) {
      return positive((long) period.count() + step)
          .map(count -> new Period(count.intValue(), period.unit()));
    }
    return value instanceof Value.Day day
        ? Optional.of(new Value.Day(day.date().plusDays(step)))
        : Optional.empty();
  }

  private static Optional<Long> positive(long number) {
    return number < 0 ? Optional.empty() : Optional.of(number);
  }
}
