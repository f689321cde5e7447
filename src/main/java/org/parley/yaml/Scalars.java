package org.parley.yaml;

import java.text.Normalizer;
import java.util.Optional;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.source.Span;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Makes scalars of events and judges their text. */
final class Scalars {
  private final PositionedText text;
  private final Report report;

  Scalars(PositionedText text, Report report) {
    this.text = text;
    this.report = report;
  }

  /** A value or key: its text decoded, in NFC, with its place. */
  YamlNode.Scalar value(ScalarEvent event) {
    Span span = text.span(start(event), end(event));
    DecodedCharacters.check(event.getValue(), text.slice(start(event), end(event)), span, report);
    CutValue.check(event, span, text).ifPresent(report::add);
    String normal = Normalizer.normalize(event.getValue(), Normalizer.Form.NFC);
    return new YamlNode.Scalar(normal, !event.isPlain(), span);
  }

  /** The same event as a key; empty if it cannot be one. */
  Optional<YamlNode.Scalar> key(ScalarEvent event) {
    String name = Normalizer.normalize(event.getValue(), Normalizer.Form.NFC);
    Span span = text.span(start(event), end(event));
    if (name.isBlank()) {
      report.add(
          DiagnosticCode.YAML_KEY_EMPTY.at(span).withHint("Write the key, or delete the line."));
      return Optional.empty();
    }
    if (event.isPlain() && name.equals("<<")) {
      report.add(
          DiagnosticCode.YAML_MERGE_KEY
              .at(span)
              .withHint("Write out the keys that it stands for."));
      return Optional.empty();
    }
    return Optional.of(new YamlNode.Scalar(name, !event.isPlain(), span));
  }

  private static int start(ScalarEvent event) {
    return event.getStartMark().getIndex();
  }

  private static int end(ScalarEvent event) {
    return event.getEndMark().getIndex();
  }
}
