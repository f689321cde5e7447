package org.parley.yaml;

import java.util.List;
import java.util.Optional;
import org.parley.source.Span;

/**
 * A YAML value with its place. Scalars keep the text as written; what it means is decided by the
 * term that it answers.
 */
public sealed interface YamlNode {
  Span span();

  /**
   * A single value.
   *
   * @param text as written, decoded and normalised to NFC
   * @param quoted true if it stood in quotes or as a block: then it is text, whatever it looks like
   */
  record Scalar(String text, boolean quoted, Span span) implements YamlNode {
    /** True for a plain {@code null}, {@code ~} or nothing at all. */
    public boolean isNull() {
      return !quoted && (text.isEmpty() || text.equals("null") || text.equals("~"));
    }
  }

  /** A list. */
  record Sequence(List<YamlNode> items, Span span) implements YamlNode {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** Keys with values, in the order written; keys are unique. */
  record Mapping(List<Entry> entries, Span span) implements YamlNode {
    public Mapping {
      entries = List.copyOf(entries);
    }

    /** The value under a key. */
    public Optional<YamlNode> find(String key) {
      return entry(key).map(Entry::value);
    }

    /** The entry of a key. */
    public Optional<Entry> entry(String key) {
      for (Entry entry : entries) {
        if (entry.name().equals(key)) {
          return Optional.of(entry);
        }
      }
      return Optional.empty();
    }
  }

  /** A key and its value. */
  record Entry(Scalar key, YamlNode value) {
    public String name() {
      return key.text();
    }

    /**
     * What to do if this is no key but the rest of a text that a comma ended, as in {@code {share:
     * 40,5 %}}; empty if it looks like a key.
     */
    public Optional<String> restOfText() {
      boolean valueless = value instanceof Scalar scalar && scalar.isNull();
      return valueless && !name().matches("[a-z][a-z0-9_-]*")
          ? Optional.of(
              "A comma ends the text before it; put that text in quotes to keep it whole.")
          : Optional.empty();
    }
  }
}
