package org.parley.term;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.DidYouMean;
import org.parley.diagnostic.Findings;
import org.parley.yaml.YamlNode;

/**
 * Reads the keys of a declaration file's mapping, reporting unknown keys, missing ones and wrong
 * shapes.
 *
 * @param node the mapping
 * @param what names it in messages, such as {@code clause ip.foreground}
 */
public record Declared(YamlNode.Mapping node, String what, Findings findings) {
  private static final Pattern LINE_END = Pattern.compile("\\s*\n\\s*");

  /** The mapping at a node, or empty with a finding if it is something else. */
  public static Optional<Declared> of(YamlNode node, String what, Findings findings) {
    if (node instanceof YamlNode.Mapping mapping) {
      return Optional.of(new Declared(mapping, what, findings));
    }
    findings.report(
        DiagnosticCode.LIBRARY_WRONG_SHAPE, node.span(), what, "a list of keys with values");
    return Optional.empty();
  }

  /** Reports every key that is not in the list. */
  public void allow(List<String> keys) {
    for (YamlNode.Entry entry : node.entries()) {
      if (!keys.contains(entry.name())) {
        var diagnostic =
            DiagnosticCode.LIBRARY_UNKNOWN_KEY.at(entry.key().span(), entry.name(), what);
        String hint =
            DidYouMean.hint(entry.name(), keys).orElse("Keys: " + String.join(", ", keys) + ".");
        findings.report(diagnostic.withHint(hint));
      }
    }
  }

  /** The text under a key; empty if the key is missing. */
  public Optional<String> text(String key) {
    return scalar(key)
        .map(YamlNode.Scalar::text)
        .map(String::strip)
        .map(text -> text.indexOf('\n') < 0 ? text : LINE_END.matcher(text).replaceAll(" "));
  }

  /** The scalar under a key; empty if the key is missing or has no value. */
  public Optional<YamlNode.Scalar> scalar(String key) {
    Optional<YamlNode> value = node.find(key);
    if (value.isPresent() && !(value.get() instanceof YamlNode.Scalar)) {
      findings.report(
          DiagnosticCode.LIBRARY_WRONG_SHAPE, value.get().span(), key, "a single value");
      return Optional.empty();
    }
    return value.map(YamlNode.Scalar.class::cast).filter(scalar -> !scalar.isNull());
  }

  /** The text under a key that must be there; the empty text with a finding if it is not. */
  public String required(String key) {
    Optional<String> text = text(key);
    if (text.isEmpty()) {
      findings.report(DiagnosticCode.LIBRARY_MISSING_KEY, node.span(), what, key);
    }
    return text.orElse("");
  }

  public boolean yes(String key) {
    return text(key).map("true"::equals).orElse(false);
  }

  /** The single values of a list under a key; a lone value counts as a list of one. */
  public List<YamlNode.Scalar> scalars(String key) {
    Optional<YamlNode> value = node.find(key);
    if (value.isEmpty()) {
      return List.of();
    }
    if (value.get() instanceof YamlNode.Scalar scalar) {
      return scalar.isNull() ? List.of() : List.of(scalar);
    }
    var scalars = new ArrayList<YamlNode.Scalar>();
    if (value.get() instanceof YamlNode.Sequence sequence
        && sequence.items().stream().allMatch(YamlNode.Scalar.class::isInstance)) {
      sequence.items().forEach(item -> scalars.add((YamlNode.Scalar) item));
    } else {
      findings.report(
          DiagnosticCode.LIBRARY_WRONG_SHAPE, value.get().span(), key, "a list of single values");
    }
    return scalars;
  }

  /** The texts of a list under a key. */
  public List<String> texts(String key) {
    return scalars(key).stream().map(YamlNode.Scalar::text).toList();
  }

  /** The mapping under a key; empty if the key is missing. */
  public Optional<Declared> mapping(String key) {
    return node.find(key)
        .filter(value -> !(value instanceof YamlNode.Scalar scalar && scalar.isNull()))
        .flatMap(value -> of(value, what + ", " + key, findings));
  }

  /**
   * What each mapping of a mapping under a key is read to, by its name, in order; without those
   * that are read to nothing.
   */
  public <V> Map<String, V> each(String key, Function<Declared, Optional<V>> reader) {
    return entries(key, (outer, name) -> outer.mapping(name).flatMap(reader));
  }

  /** What each mapping of a mapping under a key is read to with its name, in order. */
  public <V> List<V> named(String key, BiFunction<String, Declared, V> reader) {
    return List.copyOf(
        entries(key, (outer, name) -> outer.mapping(name).map(inner -> reader.apply(name, inner)))
            .values());
  }

  /**
   * What each entry of a mapping under a key is read to, by its name, in order; without those that
   * are read to nothing.
   *
   * @param reader takes the mapping and the name of an entry
   */
  public <V> Map<String, V> entries(String key, BiFunction<Declared, String, Optional<V>> reader) {
    var read = new LinkedHashMap<String, V>();
    mapping(key)
        .ifPresent(
            outer ->
                outer
                    .node()
                    .entries()
                    .forEach(
                        entry ->
                            reader
                                .apply(outer, entry.name())
                                .ifPresent(value -> read.put(entry.name(), value))));
    return read;
  }

  /** The single values of a mapping under a key, in order. */
  public Map<String, String> words(String key) {
    return entries(key, Declared::text);
  }
}
