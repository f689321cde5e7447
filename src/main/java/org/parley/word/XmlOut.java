package org.parley.word;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A StAX writer for WordprocessingML: the prefix {@code w}, no white space of its own. */
final class XmlOut {
  static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";
  private static final int EXPECTED_SIZE = 1 << 19;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(EXPECTED_SIZE);
  private final XMLStreamWriter writer;

  XmlOut() {
    try {
      writer =
          new com.fasterxml.aalto.stax.OutputFactoryImpl().createXMLStreamWriter(bytes, "UTF-8");
      SmallXml.declare(writer);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Given the stream itself, the JDK's writer would hand it over byte by byte. */
  static Writer buffered(OutputStream bytes) {
    return new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), 1 << 15);
  }

  /** Opens the root element with its namespaces. */
  XmlOut root(String name) {
    try {
      writer.writeStartElement("w", name, W);
      writer.writeNamespace("w", W);
      writer.writeNamespace("r", R);
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  XmlOut open(String name) {
    try {
      writer.writeStartElement("w", name, W);
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  XmlOut close() {
    try {
      writer.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  XmlOut attribute(String name, String value) {
    try {
      writer.writeAttribute("w", W, name, value);
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  XmlOut attribute(String name, int value) {
    return attribute(name, Integer.toString(value));
  }

  XmlOut relationship(String id) {
    try {
      writer.writeAttribute("r", R, "id", id);
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An element with nothing in it. */
  XmlOut empty(String name) {
    return open(name).close();
  }

  /** An element whose only content is the attribute {@code w:val}. */
  XmlOut value(String name, String value) {
    return open(name).attribute("val", value).close();
  }

  XmlOut value(String name, int value) {
    return value(name, Integer.toString(value));
  }

  /** Words: white space counts, line ends and tabs are not allowed. */
  XmlOut words(String element, String text) {
    try {
      open(element);
      if (XmlText.spaceCounts(text)) {
        writer.writeAttribute("xml", XML, "space", "preserve");
      }
      writer.writeCharacters(XmlText.legal(text));
      return close();
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
