package org.parley.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.source.SourceText;
import org.parley.yaml.YamlNode;
import org.parley.yaml.YamlReader;

/** What each clause must say, from {@code src/test/resources/clause-items}. */
final class ClauseItems {
  private static final Path FOLDER = Path.of("src/test/resources/clause-items");

  private ClauseItems() {}

  /**
   * A point that a clause must cover.
   *
   * @param variants the variants that must; empty for all
   */
  record Item(String name, List<String> variants, Pattern expected) {
    boolean concerns(String variant) {
      return variants.isEmpty() || variants.contains(variant);
    }
  }

  /** Items by clause. */
  static Map<String, List<Item>> all() {
    var items = new LinkedHashMap<String, List<Item>>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        mapping(read(file)).entries().forEach(clause -> items.put(clause.name(), items(clause)));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return items;
  }

  private static YamlNode read(Path file) throws IOException {
    var read = YamlReader.read(new SourceText(file.toString(), Files.readString(file)));
    return read.value().orElseThrow(() -> new IllegalStateException(read.diagnostics().toString()));
  }

  private static List<Item> items(YamlNode.Entry clause) {
    var items = new ArrayList<Item>();
    for (YamlNode.Entry entry : mapping(clause.value()).entries()) {
      items.add(item(entry));
    }
    return List.copyOf(items);
  }

  private static Item item(YamlNode.Entry entry) {
    if (entry.value() instanceof YamlNode.Scalar expected) {
      return new Item(entry.name(), List.of(), Pattern.compile(expected.text()));
    }
    YamlNode.Mapping mapping = mapping(entry.value());
    List<String> variants = mapping.find("variants").stream().flatMap(ClauseItems::texts).toList();
    Optional<String> expected =
        mapping.find("expect").stream().flatMap(ClauseItems::texts).findFirst();
    return new Item(entry.name(), variants, Pattern.compile(expected.orElseThrow()));
  }

  private static Stream<String> texts(YamlNode node) {
    return node instanceof YamlNode.Sequence sequence
        ? sequence.items().stream().flatMap(ClauseItems::texts)
        : Stream.of(((YamlNode.Scalar) node).text());
  }

  private static YamlNode.Mapping mapping(YamlNode node) {
    return (YamlNode.Mapping) node;
  }
}
