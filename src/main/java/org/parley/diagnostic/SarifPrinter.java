package org.parley.diagnostic;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parley.source.SourceText;
import org.parley.source.Span;

/** Findings as SARIF 2.1.0, which code hosts and editors show beside the lines. */
public final class SarifPrinter implements DiagnosticPrinter {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  @Override
  public String print(
      List<Diagnostic> diagnostics, Function<String, Optional<SourceText>> sources) {
    return JsonText.of(json -> write(json, diagnostics));
  }

  private static void write(JsonGenerator json, List<Diagnostic> diagnostics) throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    json.writeObjectFieldStart("tool");
    SarifRules.write(json);
    json.writeEndObject();
    json.writeStringField("columnKind", "unicodeCodePoints");
    json.writeArrayFieldStart("results");
    for (Diagnostic diagnostic : diagnostics) {
      writeResult(json, diagnostic);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeResult(JsonGenerator json, Diagnostic diagnostic) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", diagnostic.code().code());
    json.writeNumberField("ruleIndex", diagnostic.code().ordinal());
    json.writeStringField("level", SarifRules.level(diagnostic.severity()));
    json.writeObjectFieldStart("message");
    json.writeStringField("text", text(diagnostic));
    json.writeEndObject();
    json.writeArrayFieldStart("locations");
    writeLocation(json, diagnostic.span());
    json.writeEndArray();
    json.writeEndObject();
  }

  /** SARIF has no field for advice in words, so the hints follow the message. */
  private static String text(Diagnostic diagnostic) {
    String hints = diagnostic.hints().isEmpty() ? "" : " " + String.join(" ", diagnostic.hints());
    return VisibleText.of(diagnostic.message() + hints);
  }

  private static void writeLocation(JsonGenerator json, Span span) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", FileUri.of(span.file()));
    json.writeEndObject();
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", span.line());
    json.writeNumberField("startColumn", span.column());
    json.writeNumberField("endColumn", span.column() + span.length());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }
}
