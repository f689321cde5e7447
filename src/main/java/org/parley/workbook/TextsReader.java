package org.parley.workbook;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.diagnostic.Diagnostic;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.DidYouMean;
import org.parley.diagnostic.Findings;
import org.parley.diagnostic.Outcome;
import org.parley.source.Span;
import org.parley.yaml.YamlNode;

/** Reads the workbook's texts and finds every fault at once. Lives only while it reads. */
final class TextsReader {
  private static final String SUBJECTS = "subjects";

  /** What a sheet asks of a deal; the library reads it. */
  private static final String TERMS = "terms";

  private final Map<String, YamlNode> files;
  private final Optional<Set<String>> known;
  private final Findings findings = new Findings();
  private final Map<TextKey, TextTemplate> templates = new LinkedHashMap<>();
  private final Map<String, String> subjects = new LinkedHashMap<>();

  /**
   * @param known subjects under which clauses list their points; empty if any will do
   */
  TextsReader(Map<String, YamlNode> files, Optional<Collection<String>> known) {
    this.files = files;
    this.known = known.map(LinkedHashSet::new);
  }

  Outcome<WorkbookTexts> read() {
    WorkbookTexts.FILES.forEach(this::readFile);
    return Outcome.unlessErrors(new WorkbookTexts(templates, subjects), findings);
  }

  private void readFile(String file) {
    YamlNode root = files.get(file);
    if (root instanceof YamlNode.Mapping mapping) {
      readKeys(file, mapping);
    } else {
      Span span = root == null ? Span.startOf(path(file)) : root.span();
      findings.report(DiagnosticCode.WORKBOOK_MISSING_FILE, span, path(file));
    }
  }

  private static String path(String file) {
    return "templates/workbook/" + file + ".yaml";
  }

  private void readKeys(String file, YamlNode.Mapping mapping) {
    List<TextKey> keys =
        WorkbookTexts.keys().stream().filter(key -> key.file().equals(file)).toList();
    keys.forEach(key -> readText(key, mapping));
    Set<String> names = keys.stream().map(TextKey::key).collect(Collectors.toSet());
    for (YamlNode.Entry entry : mapping.entries()) {
      if (file.equals(WorkbookTexts.WITH_SUBJECTS) && entry.name().equals(SUBJECTS)) {
        readSubjects(entry.value());
      } else if (!names.contains(entry.name()) && !entry.name().equals(TERMS)) {
        String name = entry.name();
        Span span = entry.key().span();
        report(DiagnosticCode.WORKBOOK_UNKNOWN_TEXT.at(span, name, path(file)), name, names);
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
      findings.report(DiagnosticCode.WORKBOOK_MISSING_TEXT, span, key.key());
    }
  }

  private void checkPlaces(TextKey key, TextTemplate template, Span span) {
    for (String place : template.places()) {
      if (!key.places().contains(place)) {
        report(DiagnosticCode.WORKBOOK_BAD_PLACE.at(span, key.key(), place), place, key.places());
      }
    }
  }

  private void checkLength(TextKey key, YamlNode.Scalar scalar) {
    int length = scalar.text().length();
    if (length > key.longest()) {
      findings.report(
          DiagnosticCode.WORKBOOK_TEXT_TOO_LONG, scalar.span(), key.key(), length, key.longest());
    }
  }

  private void readSubjects(YamlNode node) {
    if (!(node instanceof YamlNode.Mapping mapping)) {
      findings.report(DiagnosticCode.WORKBOOK_MISSING_TEXT, node.span(), SUBJECTS);
      return;
    }
    for (YamlNode.Entry entry : mapping.entries()) {
      String written = entry.value() instanceof YamlNode.Scalar scalar ? scalar.text() : "";
      if (!written.isEmpty() && known.map(all -> all.contains(written)).orElse(true)) {
        subjects.put(entry.name(), written);
      } else {
        Span span = entry.value().span();
        report(
            DiagnosticCode.WORKBOOK_UNKNOWN_SUBJECT.at(span, written),
            written,
            known.orElse(Set.of()));
      }
    }
  }

  private void report(Diagnostic diagnostic, String written, Collection<String> names) {
    findings.report(DidYouMean.hint(written, names).map(diagnostic::withHint).orElse(diagnostic));
  }
}
