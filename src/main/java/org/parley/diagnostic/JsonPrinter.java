package org.parley.diagnostic;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parley.source.SourceText;

/**
 * Findings as one JSON object: {@code findings}, {@code errors}, {@code warnings}, {@code infos}.
 */
public final class JsonPrinter implements DiagnosticPrinter {
  @Override
  public String print(
      List<Diagnostic> diagnostics, Function<String, Optional<SourceText>> sources) {
    return JsonText.of(json -> write(json, diagnostics));
  }

  private static void write(JsonGenerator json, List<Diagnostic> diagnostics) throws IOException {
    long errors = diagnostics.stream().filter(Diagnostic::isError).count();
    long infos = diagnostics.stream().filter(Diagnostic::isInfo).count();
    json.writeStartObject();
    json.writeArrayFieldStart("findings");
    for (Diagnostic diagnostic : diagnostics) {
      write(json, diagnostic);
    }
    json.writeEndArray();
    json.writeNumberField("errors", errors);
    json.writeNumberField("warnings", diagnostics.size() - errors - infos);
    json.writeNumberField("infos", infos);
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Diagnostic diagnostic) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", diagnostic.code().code());
    json.writeStringField("severity", Headline.label(diagnostic.severity()));
    json.writeStringField("file", diagnostic.span().file());
    json.writeNumberField("line", diagnostic.span().line());
    json.writeNumberField("column", diagnostic.span().column());
    json.writeNumberField("length", diagnostic.span().length());
    json.writeStringField("message", VisibleText.of(diagnostic.message()));
    json.writeArrayFieldStart("hints");
    for (String hint : diagnostic.hints()) {
      json.writeString(VisibleText.of(hint));
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
