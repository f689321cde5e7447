package org.parley.word;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Refuses a package that could run code or call home when a reader opens it. */
final class PackageSafety {
  private static final List<String> LINKS = List.of("http:", "https:", "mailto:");

  /** Making a factory takes longer than reading a small part. */
  private static final XMLInputFactory READERS = readers();

  private PackageSafety() {}

  static List<String> problems(Map<String, byte[]> parts, String name) {
    var problems = new ArrayList<String>();
    byte[] types = parts.get("[Content_Types].xml");
    if (types == null) {
      return List.of(name + ": it is not a Word document");
    }
    if (new String(types, StandardCharsets.UTF_8).contains("macroEnabled")) {
      problems.add(name + ": it may hold macros; save it as .docx or .dotx");
    }
    for (String part : new TreeSet<>(parts.keySet())) {
      String lower = part.toLowerCase(Locale.ROOT);
      if (lower.contains("vbaproject") || lower.contains("activex")) {
        problems.add(name + ": it holds a macro or control (" + part + ")");
      }
      if (lower.endsWith(".rels")) {
        problems.addAll(relationships(parts.getOrDefault(part, new byte[0]), part, name));
      }
    }
    return problems;
  }

  private static List<String> relationships(byte[] content, String part, String name) {
    var problems = new ArrayList<String>();
    try {
      XMLStreamReader reader = reader(content);
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT
            && reader.getLocalName().equals("Relationship")) {
          relationship(reader, name, problems);
        }
      }
    } catch (XMLStreamException e) {
      problems.add(name + ": " + part + " is not well-formed XML");
    }
    return problems;
  }

  private static void relationship(XMLStreamReader reader, String name, List<String> problems) {
    String type = attribute(reader, "Type");
    String target = attribute(reader, "Target");
    if (type.endsWith("/attachedTemplate")) {
      problems.add(name + ": it is attached to the template " + target + "; detach it");
    } else if (attribute(reader, "TargetMode").equals("External")) {
      boolean link = LINKS.stream().anyMatch(target.toLowerCase(Locale.ROOT)::startsWith);
      if (!type.endsWith("/hyperlink") || !link) {
        problems.add(name + ": it loads something from outside (" + target + ")");
      }
    }
  }

  private static String attribute(XMLStreamReader reader, String attribute) {
    String value = reader.getAttributeValue(null, attribute);
    return value == null ? "" : value;
  }

  /** A reader that follows no document type and no entity. */
  static XMLStreamReader reader(byte[] content) throws XMLStreamException {
    synchronized (READERS) {
      return READERS.createXMLStreamReader(new ByteArrayInputStream(content));
    }
  }

  /** The same, as a source of events. */
  static XMLEventReader eventReader(byte[] content) throws XMLStreamException {
    synchronized (READERS) {
      return READERS.createXMLEventReader(
          READERS.createXMLStreamReader(new ByteArrayInputStream(content)));
    }
  }

  private static XMLInputFactory readers() {
    XMLInputFactory factory = new com.fasterxml.aalto.stax.InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
