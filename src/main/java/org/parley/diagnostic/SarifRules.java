package org.parley.diagnostic;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The tool's part of SARIF: every code is a rule, in the order of the enum. */
final class SarifRules {
  private SarifRules() {}

  static void write(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Parley");
    json.writeArrayFieldStart("rules");
    for (DiagnosticCode code : DiagnosticCode.values()) {
      writeRule(json, code);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeRule(JsonGenerator json, DiagnosticCode code) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", code.code());
    json.writeStringField("name", name(code));
    json.writeObjectFieldStart("shortDescription");
    json.writeStringField("text", code.message().replace("%s", "[…]").replace("%%", "%"));
    json.writeEndObject();
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", level(code.severity()));
    json.writeEndObject();
    json.writeEndObject();
  }

  /** What SARIF calls a severity. */
  static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : Headline.label(severity);
  }

  /** {@code YamlDuplicateKey} for YAML_DUPLICATE_KEY, as SARIF's readers expect it. */
  private static String name(DiagnosticCode code) {
    return Arrays.stream(code.name().split("_"))
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }
}
