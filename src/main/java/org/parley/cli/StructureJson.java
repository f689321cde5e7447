package org.parley.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.parley.diagnostic.JsonText;
import org.parley.library.Structure;

/** The forms that a partnership can take, for other programs. */
final class StructureJson {
  private StructureJson() {}

  static String of(Collection<Structure> structures) {
    return JsonText.of(
        json -> {
          json.writeStartObject();
          json.writeArrayFieldStart("structures");
          for (Structure structure : structures) {
            write(json, structure);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void write(JsonGenerator json, Structure structure) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", structure.id());
    json.writeStringField("kind", structure.kind().name().toLowerCase(Locale.ROOT));
    json.writeStringField("title", structure.title());
    json.writeStringField("words", structure.words());
    write(json, "agreements", structure.agreements());
    write(json, "outside", structure.outside());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, String name, List<String> texts)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }
}
