package org.parley.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a text may point to.
 *
 * @param styles names by id
 * @param lists numbering instances
 * @param comments ids of comments
 */
record GateNames(Map<String, String> styles, Set<String> lists, Set<String> comments) {

  static GateNames read(Map<String, byte[]> parts) throws XMLStreamException {
    return new GateNames(
        styles(parts.getOrDefault("word/styles.xml", new byte[0])),
        ids(parts, "word/numbering.xml", "num", "numId"),
        ids(parts, "word/comments.xml", "comment", "id"));
  }

  private static Map<String, String> styles(byte[] content) throws XMLStreamException {
    var styles = new HashMap<String, String>();
    XMLStreamReader reader = PackageSafety.reader(content);
    String id = "";
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT) {
        if (reader.getLocalName().equals("style")) {
          id = attribute(reader, "styleId");
        } else if (reader.getLocalName().equals("name") && !id.isEmpty()) {
          styles.putIfAbsent(id, attribute(reader, "val"));
        }
      }
    }
    return styles;
  }

  private static Set<String> ids(
      Map<String, byte[]> parts, String part, String element, String attribute)
      throws XMLStreamException {
    var ids = new HashSet<String>();
    byte[] content = parts.get(part);
    if (content == null) {
      return ids;
    }
    XMLStreamReader reader = PackageSafety.reader(content);
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT
          && reader.getLocalName().equals(element)) {
        ids.add(attribute(reader, attribute));
      }
    }
    return ids;
  }

  static String attribute(XMLStreamReader reader, String name) {
    String value = reader.getAttributeValue(XmlOut.W, name);
    return value == null ? "" : value;
  }
}
