package org.parley.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.source.Span;
import org.parley.yaml.YamlNode;

/** Reads the workbook's texts and finds every fault at once. Lives only while it reads. */
final class TextsReader {
  private static final String SUBJECTS = "subjects";

  private final Map<String, YamlNode> files;
  private final List<WorkbookTexts.Complaint> complaints = new ArrayList<>();
  private final Map<TextKey, TextTemplate> templates = new LinkedHashMap<>();
  private final Map<String, String> subjects = new LinkedHashMap<>();

  TextsReader(Map<String, YamlNode> files) {
    this.files = files;
  }

  WorkbookTexts.Reading read() {
    WorkbookTexts.FILES.forEach(this::readFile);
    Optional<WorkbookTexts> texts =
        complaints.isEmpty()
            ? Optional.of(new WorkbookTexts(templates, subjects))
            : Optional.empty();
    return new WorkbookTexts.Reading(texts, complaints);
  }

  private void readFile(String file) {
    YamlNode root = files.get(file);
    if (root instanceof YamlNode.Mapping mapping) {
      readKeys(file, mapping);
    } else {
      Span span = root == null ? Span.startOf("templates/workbook/" + file + ".yaml") : root.span();
      complain(span, "The workbook's texts `" + file + "` are missing or are not keys with texts.");
    }
  }

  private void readKeys(String file, YamlNode.Mapping mapping) {
    List<TextKey> keys =
        WorkbookTexts.keys().stream().filter(key -> key.file().equals(file)).toList();
    keys.forEach(key -> readText(key, mapping));
    Set<String> known = keys.stream().map(TextKey::key).collect(Collectors.toSet());
    for (YamlNode.Entry entry : mapping.entries()) {
      if (file.equals("terms") && entry.name().equals(SUBJECTS)) {
        readSubjects(entry.value());
      } else if (!known.contains(entry.name())) {
        complain(entry.key().span(), "The workbook uses no text `" + entry.name() + "`.");
      }
    }
  }

  private void readText(TextKey key, YamlNode.Mapping mapping) {
    YamlNode node = mapping.find(key.key()).orElse(null);
    if (node instanceof YamlNode.Scalar scalar && !scalar.text().isBlank()) {
      TextTemplate template = new TextTemplate(scalar.text());
      templates.put(key, template);
      checkPlaces(key, template, scalar.span());
      checkLength(key, scalar);
    } else {
      Span span = node == null ? mapping.span() : node.span();
      complain(span, "The text `" + key.key() + "` is missing.");
    }
  }

  private void checkPlaces(TextKey key, TextTemplate template, Span span) {
    for (String place : template.places()) {
      if (!key.places().contains(place)) {
        complain(span, "The text `" + key.key() + "` cannot fill `{" + place + "}`.");
      }
    }
  }

  private void checkLength(TextKey key, YamlNode.Scalar scalar) {
    if (scalar.text().length() > key.longest()) {
      complain(
          scalar.span(),
          "The text `" + key.key() + "` is longer than " + key.longest() + " characters.");
    }
  }

  private void readSubjects(YamlNode node) {
    if (node instanceof YamlNode.Mapping mapping) {
      for (YamlNode.Entry entry : mapping.entries()) {
        if (entry.value() instanceof YamlNode.Scalar scalar) {
          subjects.put(entry.name(), scalar.text());
        } else {
          complain(entry.value().span(), "The subject `" + entry.name() + "` is not a text.");
        }
      }
    } else {
      complain(node.span(), "`subjects` is not keys with texts.");
    }
  }

  private void complain(Span span, String message) {
    complaints.add(new WorkbookTexts.Complaint(message, span));
  }
}
