package org.parley.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.diagnostic.DiagnosticCode;

/** Collects the entries of one mapping; of a key that stands twice the first counts. */
final class MappingEntries {
  private final Map<String, YamlNode.Scalar> keys = new HashMap<>();
  private final List<YamlNode.Entry> entries = new ArrayList<>();
  private final Report report;

  MappingEntries(Report report) {
    this.report = report;
  }

  /** Adds a key whose value may have been left out. */
  void add(YamlNode.Scalar key, Optional<YamlNode> value) {
    YamlNode.Scalar first = keys.putIfAbsent(key.text(), key);
    if (first == null) {
      value.ifPresent(present -> entries.add(new YamlNode.Entry(key, present)));
      return;
    }
    report.add(
        DiagnosticCode.YAML_DUPLICATE_KEY
            .at(key.span(), Excerpt.of(key.text()), key.span().line(), first.span().line())
            .withHint("Keep one of the two."));
  }

  List<YamlNode.Entry> list() {
    return List.copyOf(entries);
  }
}
