package org.parley.word;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.codehaus.stax2.XMLStreamWriter2;

/** Writes the small parts that are not WordprocessingML, element by element. */
final class SmallXml {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final XMLStreamWriter writer;
  private final Map<String, String> uris = new HashMap<>();

  SmallXml(String root, String... namespaces) {
    try {
      writer =
          new com.fasterxml.aalto.stax.OutputFactoryImpl().createXMLStreamWriter(bytes, "UTF-8");
      declare(writer);
      for (int index = 0; index < namespaces.length; index += 2) {
        uris.put(namespaces[index], namespaces[index + 1]);
      }
      start(root);
      for (int index = 0; index < namespaces.length; index += 2) {
        if (namespaces[index].isEmpty()) {
          writer.writeDefaultNamespace(namespaces[index + 1]);
        } else {
          writer.writeNamespace(namespaces[index], namespaces[index + 1]);
        }
      }
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The declaration as Word writes it. */
  static void declare(XMLStreamWriter writer) throws XMLStreamException {
    ((XMLStreamWriter2) writer)
        .writeRaw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
  }

  private void start(String name) throws XMLStreamException {
    String prefix = prefix(name);
    writer.writeStartElement(prefix, local(name), uris.getOrDefault(prefix, ""));
  }

  private static String prefix(String name) {
    return name.substring(0, Math.max(0, name.indexOf(':')));
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  SmallXml open(String name, String... attributes) {
    try {
      start(name);
      return attributes(attributes);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  SmallXml attributes(String... attributes) {
    try {
      for (int index = 0; index < attributes.length; index += 2) {
        attribute(attributes[index], XmlText.legal(attributes[index + 1]));
      }
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private void attribute(String name, String value) throws XMLStreamException {
    String prefix = prefix(name);
    if (prefix.isEmpty()) {
      writer.writeAttribute(name, value);
    } else {
      writer.writeAttribute(prefix, uris.getOrDefault(prefix, ""), local(name), value);
    }
  }

  SmallXml close() {
    try {
      writer.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  SmallXml text(String text) {
    try {
      writer.writeCharacters(XmlText.legal(text));
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  byte[] finish() {
    try {
      writer.writeEndDocument();
      writer.flush();
      writer.close();
      return bytes.toByteArray();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }
}
