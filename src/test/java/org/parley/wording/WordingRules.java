package org.parley.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.parley.source.SourceText;
import org.parley.yaml.YamlNode;
import org.parley.yaml.YamlReader;

/** The word-lists of {@code src/test/resources/wording-rules/rules.yaml}. */
record WordingRules(YamlNode.Mapping rules) {
  private static final Path FILE = Path.of("src/test/resources/wording-rules/rules.yaml");

  /** Words that may not stand in the wording, and why. */
  record Forbidden(Pattern pattern, String reason) {}

  /** A thing that takes `shall` although it bears no duty, and why. */
  record Allowed(String words, String reason) {}

  static WordingRules load() {
    try {
      var read = YamlReader.read(new SourceText(FILE.toString(), Files.readString(FILE)));
      return new WordingRules((YamlNode.Mapping) read.value().orElseThrow());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  int number(String key) {
    return Integer.parseInt(text(rules, key));
  }

  Pattern pattern(String key) {
    return Pattern.compile(text(rules, key));
  }

  /** A text within a group of the rules. */
  String text(String group, String key) {
    return text((YamlNode.Mapping) rules.find(group).orElseThrow(), key);
  }

  List<Forbidden> forbidden() {
    return rows("forbidden").stream()
        .map(row -> new Forbidden(Pattern.compile(text(row, "pattern")), text(row, "reason")))
        .toList();
  }

  List<Allowed> thingsThatShall() {
    return rows("things_that_shall").stream()
        .map(row -> new Allowed(text(row, "words"), text(row, "reason")))
        .toList();
  }

  private List<YamlNode.Mapping> rows(String key) {
    return ((YamlNode.Sequence) rules.find(key).orElseThrow())
        .items().stream().map(YamlNode.Mapping.class::cast).toList();
  }

  private static String text(YamlNode.Mapping mapping, String key) {
    return ((YamlNode.Scalar) mapping.find(key).orElseThrow()).text();
  }
}
