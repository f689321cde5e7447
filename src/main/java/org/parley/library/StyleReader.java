package org.parley.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.source.Span;
import org.parley.term.Declared;
import org.parley.yaml.YamlNode;

/** Reads the house words and the signature blocks. */
final class StyleReader {
  private final Findings findings;

  StyleReader(Findings findings) {
    this.findings = findings;
  }

  Style style(@Nullable YamlNode node) {
    var words = new LinkedHashMap<String, String>();
    if (node instanceof YamlNode.Mapping mapping) {
      flatten("", mapping, words);
    } else {
      missing("templates/style.en.yaml", "the house words");
    }
    StyleKeys.REQUIRED.stream()
        .filter(key -> !words.containsKey(key))
        .forEach(key -> missing("templates/style.en.yaml", key));
    return new Style(words);
  }

  private void missing(String file, String key) {
    findings.report(DiagnosticCode.LIBRARY_MISSING_KEY, Span.startOf(file), "The file", key);
  }

  private static void flatten(String prefix, YamlNode.Mapping mapping, Map<String, String> words) {
    for (YamlNode.Entry entry : mapping.entries()) {
      String key = prefix + entry.name();
      if (entry.value() instanceof YamlNode.Mapping inner) {
        flatten(key + ".", inner, words);
      } else if (entry.value() instanceof YamlNode.Scalar scalar) {
        words.put(key, scalar.text());
      } else if (entry.value() instanceof YamlNode.Sequence sequence) {
        flatten(key, sequence, words);
      }
    }
  }

  private static void flatten(String key, YamlNode.Sequence sequence, Map<String, String> words) {
    for (int place = 0; place < sequence.items().size(); place++) {
      if (sequence.items().get(place) instanceof YamlNode.Scalar scalar) {
        words.put(key + "." + place, scalar.text());
      }
    }
  }

  Map<String, SignatureForm> signatureForms(@Nullable YamlNode node) {
    var forms = new LinkedHashMap<String, SignatureForm>();
    if (node == null) {
      missing("templates/signature-blocks.en.yaml", "the kinds of entity");
      return forms;
    }
    Optional<Declared> all = Declared.of(node, "the kinds of entity", findings);
    all.ifPresent(
        declared ->
            declared
                .node()
                .entries()
                .forEach(
                    entry ->
                        declared
                            .mapping(entry.name())
                            .map(form -> form(entry.name(), form))
                            .ifPresent(form -> forms.put(form.id(), form))));
    return forms;
  }

  private static SignatureForm form(String id, Declared form) {
    form.allow(List.of("description", "lead_in", "capacity", "lines", "signatories", "needs"));
    List<Integer> people =
        form.texts("signatories").stream()
            .filter(text -> text.matches("[1-4]"))
            .map(Integer::valueOf)
            .toList();
    int fewest = people.isEmpty() ? 1 : people.get(0);
    int most = people.isEmpty() ? 1 : people.get(people.size() - 1);
    return new SignatureForm(
        id,
        form.required("description"),
        form.required("lead_in"),
        form.texts("capacity"),
        form.texts("lines"),
        fewest,
        most,
        form.texts("needs"));
  }
}
