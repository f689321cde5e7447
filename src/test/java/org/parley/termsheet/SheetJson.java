package org.parley.termsheet;

import java.util.stream.Collectors;
import org.parley.source.SourceText;
import org.parley.yaml.YamlNode;
import org.parley.yaml.YamlReader;

/**
 * A term sheet as an editor hands it to a JSON Schema: plain scalars typed by YAML's core schema.
 */
final class SheetJson {
  private SheetJson() {}

  static String of(String yaml) {
    return of(YamlReader.read(new SourceText("deal.yaml", yaml)).value().orElseThrow());
  }

  private static String of(YamlNode node) {
    if (node instanceof YamlNode.Mapping mapping) {
      return mapping.entries().stream()
          .map(entry -> quoted(entry.name()) + ": " + of(entry.value()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (node instanceof YamlNode.Sequence sequence) {
      return sequence.items().stream()
          .map(SheetJson::of)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return of((YamlNode.Scalar) node);
  }

  private static String of(YamlNode.Scalar scalar) {
    if (scalar.isNull()) {
      return "null";
    }
    boolean typed = scalar.text().matches("true|false|-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
    return typed && !scalar.quoted() ? scalar.text() : quoted(scalar.text());
  }

  private static String quoted(String text) {
    String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    return "\"" + escaped + "\"";
  }
}
