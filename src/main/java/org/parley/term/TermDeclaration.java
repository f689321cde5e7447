package org.parley.term;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.source.Span;
import org.parley.value.Period;
import org.parley.yaml.YamlNode;

/**
 * A term that a deal answers, as the library declares it.
 *
 * @param path such as {@code core.term_cause.cure}; a column's path is its table's path, a dot, and
 *     the column
 * @param type what kind of answer
 * @param label what deal teams and finance call it
 * @param question the question that gets the answer; the empty text for columns
 * @param defaultAnswer as a deal would write it, or empty
 * @param because the reason for the default; the empty text without default
 * @param example an answer as a deal could give it, for term sheets that are made; for a column the
 *     answers of its rows, one after the other; empty where any value of the type will do
 * @param implied answers that follow from others; the first that holds goes before the default
 * @param optional true if it may stay unanswered without default
 * @param when the condition under which it is asked and allowed
 * @param range allowed values
 * @param units allowed units of a period; empty allows all
 * @param choices key to printed words, in order; empty for other types
 * @param shape what a list, table or bands hold
 * @param positions where each role stands on the value, by role
 * @param span where it is declared
 */
public record TermDeclaration(
    String path,
    TermType type,
    String label,
    String question,
    Optional<YamlNode> defaultAnswer,
    String because,
    Optional<YamlNode> example,
    List<Implied> implied,
    boolean optional,
    Condition when,
    Optional<Range> range,
    List<Period.Unit> units,
    Map<String, String> choices,
    Shape shape,
    Map<String, TermPositions> positions,
    Span span) {
  public TermDeclaration {
    implied = List.copyOf(implied);
    units = List.copyOf(units);
    choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
    positions = Collections.unmodifiableMap(new LinkedHashMap<>(positions));
  }

  /**
   * A declaration that stands in no file as such: always asked, without question, default, limits
   * or positions.
   *
   * @param span what it is derived from
   */
  public static TermDeclaration derived(
      String path, TermType type, String label, boolean optional, Shape shape, Span span) {
    return new TermDeclaration(
        path,
        type,
        label,
        "",
        Optional.empty(),
        "",
        Optional.empty(),
        List.of(),
        optional,
        new Condition.Always(),
        Optional.empty(),
        List.of(),
        Map.of(),
        shape,
        Map.of(),
        span);
  }

  /** The same term with another default. */
  public TermDeclaration withDefault(YamlNode answer, String reason) {
    return new TermDeclaration(
        path,
        type,
        label,
        question,
        Optional.of(answer),
        reason,
        example,
        implied,
        optional,
        when,
        range,
        units,
        choices,
        shape,
        positions,
        span);
  }

  /** The same term with these choices. */
  public TermDeclaration withChoices(Map<String, String> keyToWords) {
    return new TermDeclaration(
        path,
        type,
        label,
        question,
        defaultAnswer,
        because,
        example,
        implied,
        optional,
        when,
        range,
        units,
        keyToWords,
        shape,
        positions,
        span);
  }

  /** The answer that the deal's other answers imply; empty if none holds. */
  public Optional<Implied> impliedBy(Condition.Facts facts) {
    return implied.stream().filter(candidate -> candidate.when().holds(facts)).findFirst();
  }

  /** The same term with what other answers imply, if anything, as its default. */
  public TermDeclaration asImplied(Condition.Facts facts) {
    return impliedBy(facts).map(found -> withDefault(found.answer(), found.because())).orElse(this);
  }

  /** The last step of the path: {@code cure}. */
  public String name() {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  /** True if a deal must answer it whenever it applies. */
  public boolean required() {
    return !optional && defaultAnswer.isEmpty();
  }

  /** The default of a plain value as the library writes it. */
  public Optional<String> defaultText() {
    return defaultAnswer
        .filter(YamlNode.Scalar.class::isInstance)
        .map(node -> ((YamlNode.Scalar) node).text());
  }

  /** The column of this name, for a table. */
  public Optional<TermDeclaration> column(String name) {
    return shape.columns().stream().filter(column -> column.name().equals(name)).findFirst();
  }
}
