package org.parley.word;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.EndElement;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.parley.xml.LegalText;

/**
 * A small part of a house style as a list of events: what is not changed is written as it was read.
 * Binding such a part to objects would cost more than the rest of a run together.
 */
final class PartEvents {
  private static final XMLEventFactory EVENTS = XMLEventFactory.newDefaultFactory();

  private PartEvents() {}

  static List<XMLEvent> read(byte[] part) throws XMLStreamException {
    var events = new ArrayList<XMLEvent>();
    XMLEventReader reader = PackageSafety.eventReader(part);
    while (reader.hasNext()) {
      events.add(reader.nextEvent());
    }
    return events;
  }

  static byte[] write(List<XMLEvent> events) throws XMLStreamException {
    var bytes = new ByteArrayOutputStream();
    XMLEventWriter writer =
        XMLOutputFactory.newDefaultFactory().createXMLEventWriter(XmlOut.buffered(bytes));
    for (XMLEvent event : events) {
      writer.add(
          event.isStartDocument() ? EVENTS.createStartDocument("UTF-8", "1.0", true) : event);
    }
    writer.close();
    return bytes.toByteArray();
  }

  /** True for the start of this WordprocessingML element. */
  static boolean starts(XMLEvent event, String name) {
    return event.isStartElement() && event.asStartElement().getName().equals(word(name));
  }

  static boolean ends(XMLEvent event, String name) {
    return event.isEndElement() && event.asEndElement().getName().equals(word(name));
  }

  private static QName word(String name) {
    return new QName(XmlOut.W, name);
  }

  /** The place after the end of the element that starts at {@code start}. */
  static int after(List<XMLEvent> events, int start) {
    int depth = 0;
    for (int index = start; index < events.size(); index++) {
      depth += events.get(index).isStartElement() ? 1 : events.get(index).isEndElement() ? -1 : 0;
      if (depth == 0) {
        return index + 1;
      }
    }
    return events.size();
  }

  /** An attribute of WordprocessingML, or the empty text. */
  static String attribute(XMLEvent event, String name) {
    return Optional.ofNullable(event.asStartElement().getAttributeByName(word(name)))
        .map(Attribute::getValue)
        .orElse("");
  }

  /** The same element with another value of an attribute. */
  static XMLEvent with(XMLEvent event, String name, String value) {
    StartElement element = event.asStartElement();
    var attributes = new ArrayList<Attribute>();
    element
        .getAttributes()
        .forEachRemaining(
            attribute ->
                attributes.add(
                    attribute.getName().equals(word(name))
                        ? EVENTS.createAttribute(attribute.getName(), value)
                        : attribute));
    return EVENTS.createStartElement(
        element.getName(), attributes.iterator(), element.getNamespaces());
  }

  /** A new element; attributes as name and value in turn. */
  static StartElement start(String prefix, String name, String... attributes) {
    var made = new ArrayList<Attribute>();
    for (int index = 0; index < attributes.length; index += 2) {
      made.add(EVENTS.createAttribute(prefix, XmlOut.W, attributes[index], attributes[index + 1]));
    }
    return EVENTS.createStartElement(
        new QName(XmlOut.W, name, prefix), made.iterator(), Collections.emptyIterator());
  }

  static EndElement end(String prefix, String name) {
    return EVENTS.createEndElement(prefix, XmlOut.W, name);
  }

  /** An element of words whose white space counts. */
  static List<XMLEvent> words(String prefix, String name, String text) {
    Attribute space =
        EVENTS.createAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
    return List.of(
        EVENTS.createStartElement(
            new QName(XmlOut.W, name, prefix),
            List.of(space).iterator(),
            Collections.emptyIterator()),
        EVENTS.createCharacters(LegalText.legal(text.replace('\n', ' '))),
        end(prefix, name));
  }
}
