package org.parley.termsheet;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON Schema, or a part of one: keywords in the order in which they are written.
 *
 * @param keywords values are texts, numbers, booleans, lists, maps and schemas
 */
record Schema(Map<String, Object> keywords) {
  static final Schema EMPTY = new Schema(Map.of());

  Schema {
    keywords = Collections.unmodifiableMap(new LinkedHashMap<>(keywords));
  }

  /** A reference to a definition of the same document. */
  static Schema reference(String definition) {
    return EMPTY.with("$ref", "#/$defs/" + definition);
  }

  /** An object that has no other keys than these. */
  static Schema closedObject(Map<String, Schema> properties) {
    return EMPTY
        .with("type", "object")
        .with("properties", properties)
        .with("additionalProperties", false);
  }

  static Schema anyOf(Schema... alternatives) {
    return EMPTY.with("anyOf", List.of(alternatives));
  }

  Schema with(String keyword, Object value) {
    var more = new LinkedHashMap<>(keywords);
    more.put(keyword, value);
    return new Schema(more);
  }

  /** With a text, unless there is nothing to say. */
  Schema withText(String keyword, String text) {
    return text.isEmpty() ? this : with(keyword, text);
  }

  /** With the keys that must be there, if any. */
  Schema requiring(Collection<String> keys) {
    return keys.isEmpty() ? this : with("required", List.copyOf(keys));
  }

  /** With all keywords of another schema after its own. */
  Schema and(Schema other) {
    var more = new LinkedHashMap<>(keywords);
    more.putAll(other.keywords());
    return new Schema(more);
  }
}
