package org.parley.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.yaml.YamlNode;

/**
 * The words, patterns and figures of one group of {@code templates/checks/<language>.yaml}; reports
 * what is missing or cannot be read.
 *
 * @param group the group's name, such as {@code undefined-term}
 */
public record CheckData(String group, YamlNode.Mapping node, Findings findings) {
  private static final Search NEVER = Search.of(Pattern.compile("(?!)"));

  /** A text; empty, with a finding, if it is missing. */
  public String text(String key) {
    return node.find(key)
        .filter(YamlNode.Scalar.class::isInstance)
        .map(found -> ((YamlNode.Scalar) found).text())
        .orElseGet(() -> missing(key));
  }

  /** True if a key is given that need not be. */
  public boolean has(String key) {
    return node.find(key).isPresent();
  }

  /** A whole number. */
  public int number(String key) {
    String text = text(key);
    return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : wrong(key, "a whole number", 0);
  }

  /** Whole numbers by the words that stand for them. */
  public Map<String, Integer> numbers(String key) {
    var numbers = new TreeMap<String, Integer>();
    CheckData inner = inner(key);
    inner.node.entries().forEach(entry -> numbers.put(entry.name(), inner.number(entry.name())));
    return Collections.unmodifiableMap(numbers);
  }

  /** A regular expression that does not mind capitals; {@code [A-Z]} still is one. */
  public Search pattern(String key) {
    return compile(key, text(key), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** A regular expression in which capitals count. */
  public Search exact(String key) {
    return compile(key, text(key), 0);
  }

  /** A pattern in which {@code PART} stands for another pattern. */
  public Search pattern(String key, String part) {
    return compile(
        key, text(key).replace("PART", part), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Patterns in which {@code PART} stands for another pattern. */
  public List<Search> list(String key, String part) {
    return list(key).stream()
        .map(each -> each.replace("PART", part))
        .map(each -> compile(key, each, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
        .toList();
  }

  /** One pattern of several: any of the list. */
  public Search any(String key) {
    List<String> regexes = list(key).stream().map(CheckData::minded).toList();
    try {
      return regexes.isEmpty()
          ? NEVER
          : Search.any(regexes, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    } catch (PatternSyntaxException broken) {
      return wrong(key, "a regular expression", NEVER);
    }
  }

  /** Texts. */
  public List<String> list(String key) {
    var texts = new ArrayList<String>();
    if (node.find(key).orElse(null) instanceof YamlNode.Sequence sequence) {
      for (YamlNode item : sequence.items()) {
        texts.add(item instanceof YamlNode.Scalar scalar ? scalar.text() : wrong(key, "texts", ""));
      }
    } else {
      missing(key);
    }
    return List.copyOf(texts);
  }

  /** Patterns by name. */
  public Map<String, Search> patterns(String key) {
    var patterns = new LinkedHashMap<String, Search>();
    CheckData inner = inner(key);
    inner.node.entries().forEach(entry -> patterns.put(entry.name(), inner.pattern(entry.name())));
    return patterns;
  }

  /** Groups below a key, by name. */
  public List<CheckData> groups(String key) {
    CheckData inner = inner(key);
    return inner.node.entries().stream().map(entry -> inner.inner(entry.name())).toList();
  }

  private CheckData inner(String key) {
    if (node.find(key).orElse(null) instanceof YamlNode.Mapping mapping) {
      return new CheckData(key, mapping, findings);
    }
    missing(key);
    return new CheckData(key, new YamlNode.Mapping(List.of(), node.span()), findings);
  }

  private Search compile(String key, String pattern, int flags) {
    try {
      String written = flags == 0 ? pattern : minded(pattern);
      return pattern.isEmpty() ? NEVER : Search.of(Pattern.compile(written, flags));
    } catch (PatternSyntaxException broken) {
      return wrong(key, "a regular expression", NEVER);
    }
  }

  /** Capitals count in a class that names them. */
  private static String minded(String pattern) {
    return pattern.replace("[A-Z]", "(?-i:[A-Z])");
  }

  private String missing(String key) {
    findings.report(DiagnosticCode.LIBRARY_MISSING_KEY, node.span(), "Check `" + group + "`", key);
    return "";
  }

  private <T> T wrong(String key, String expected, T instead) {
    findings.report(
        DiagnosticCode.LIBRARY_WRONG_SHAPE.at(
            node.find(key).map(YamlNode::span).orElse(node.span()), group + "." + key, expected));
    return instead;
  }
}
