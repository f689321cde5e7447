package org.parley.word;

import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the small parts that are not WordprocessingML, element by element. */
final class SmallXml {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final XMLStreamWriter writer;

  SmallXml(String root, String... namespaces) {
    try {
      writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(XmlOut.buffered(bytes));
      writer.writeStartDocument("UTF-8", "1.0");
      writer.writeStartElement(root);
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

  SmallXml open(String name, String... attributes) {
    try {
      writer.writeStartElement(name);
      return attributes(attributes);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  SmallXml attributes(String... attributes) {
    try {
      for (int index = 0; index < attributes.length; index += 2) {
        writer.writeAttribute(attributes[index], XmlText.legal(attributes[index + 1]));
      }
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
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
