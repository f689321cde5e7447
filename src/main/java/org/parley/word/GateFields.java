package org.parley.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamReader;

/** Checks that fields are balanced, hold a cached result, and asks nobody to update them. */
final class GateFields {
  private final String part;
  private final List<String> problems;
  private final GateFound found;
  private final Deque<Field> open = new ArrayDeque<>();

  private static final class Field {
    private final StringBuilder instruction = new StringBuilder();
    private boolean separated;
    private boolean cached;
  }

  GateFields(String part, List<String> problems, GateFound found) {
    this.part = part;
    this.problems = problems;
    this.found = found;
  }

  void mark(String type, XMLStreamReader reader) {
    if (!GateNames.attribute(reader, "dirty").isEmpty()) {
      problems.add(part + ": a field is marked dirty");
    }
    if (type.equals("begin")) {
      open.push(new Field());
    } else if (open.isEmpty()) {
      problems.add(part + ": a field has no beginning");
    } else if (type.equals("separate")) {
      open.element().separated = true;
    } else {
      end(open.pop());
    }
  }

  private void end(Field field) {
    String instruction = field.instruction.toString().strip();
    if (!field.separated || !field.cached) {
      problems.add(part + ": the field " + instruction + " has no cached result");
    }
    String[] words = instruction.split("\\s+");
    if (words.length > 1 && (words[0].equals("REF") || words[0].equals("PAGEREF"))) {
      found.target(words[1]);
    }
  }

  void instruction(String text) {
    if (!open.isEmpty()) {
      open.element().instruction.append(text);
    }
  }

  void text(String text) {
    if (!text.isEmpty()) {
      open.forEach(field -> field.cached = field.cached || field.separated);
    }
  }

  void finish() {
    if (!open.isEmpty()) {
      problems.add(part + ": " + open.size() + " fields do not end");
    }
  }
}
