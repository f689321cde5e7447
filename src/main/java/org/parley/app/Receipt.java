package org.parley.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a run wrote: the digest of each file, and what it was made from. No clock, so the same input
 * gives the same receipt.
 *
 * @param facts deal, digests of term sheet and library, program version, fingerprint of each
 *     clause; by name
 * @param files path below the output folder, with forward slashes, to the SHA-256 of the file
 */
record Receipt(Map<String, String> facts, Map<String, String> files) {
  /** Where it lies below the output folder. */
  static final String PATH = "internal/receipt.json";

  Receipt {
    facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    files = Collections.unmodifiableMap(new TreeMap<>(files));
  }

  byte[] json() {
    var bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
      var printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
      json.setPrettyPrinter(printer);
      json.writeStartObject();
      write(json, "made_from", facts);
      write(json, "files", files);
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static void write(JsonGenerator json, String name, Map<String, String> entries)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, String> entry : entries.entrySet()) {
      json.writeStringField(entry.getKey(), entry.getValue());
    }
    json.writeEndObject();
  }

  /** Reads a receipt; empty if it is not one, for example because it was cut off. */
  static Optional<Receipt> read(byte[] bytes) {
    var groups = new TreeMap<String, Map<String, String>>();
    try (JsonParser json = new JsonFactory().createParser(bytes)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        groups.put(json.currentName(), entries(json));
      }
    } catch (IOException unreadable) {
      return Optional.empty();
    }
    Map<String, String> none = Map.of();
    return groups.containsKey("files")
        ? Optional.of(
            new Receipt(groups.getOrDefault("made_from", none), groups.getOrDefault("files", none)))
        : Optional.empty();
  }

  private static Map<String, String> entries(JsonParser json) throws IOException {
    var entries = new TreeMap<String, String>();
    json.nextToken();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      entries.put(name, json.nextTextValue());
    }
    return entries;
  }
}
