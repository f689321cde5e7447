package org.parley.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one part from start to end and checks each element as it comes. */
final class GateScan {
  private final String part;
  private final GateNames names;
  private final List<String> problems = new ArrayList<>();
  private final GateFound found = new GateFound();
  private final GateOrder order;
  private final GateFields fields;
  private final GateWords words;
  private final Deque<String> controls = new ArrayDeque<>();

  GateScan(String part, GateNames names) {
    this.part = part;
    this.names = names;
    this.order = new GateOrder(part, problems);
    this.fields = new GateFields(part, problems, found);
    this.words = new GateWords(part, problems);
  }

  List<String> problems() {
    return problems;
  }

  GateFound found() {
    return found;
  }

  void read(byte[] content) throws XMLStreamException {
    XMLStreamReader reader = PackageSafety.reader(content);
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        boolean ours = XmlOut.W.equals(reader.getNamespaceURI());
        order.start(ours ? reader.getLocalName() : GateOrder.FOREIGN);
        if (ours) {
          start(reader);
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        boolean ours = XmlOut.W.equals(reader.getNamespaceURI());
        order.end(ours ? reader.getLocalName() : GateOrder.FOREIGN);
        if (ours && reader.getLocalName().equals("sdt")) {
          controls.pop();
        }
      } else if (event == XMLStreamConstants.CHARACTERS) {
        characters(order.current(), reader.getText());
      }
    }
    fields.finish();
  }

  private void characters(String element, String text) {
    if (element.equals("t")) {
      fields.text(text);
      words.text(text, controls.isEmpty() ? "" : controls.peek());
    } else if (element.equals("instrText")) {
      fields.instruction(text);
    }
  }

  private void start(XMLStreamReader reader) {
    String element = reader.getLocalName();
    switch (element) {
      case "fldChar" -> fields.mark(GateNames.attribute(reader, "fldCharType"), reader);
      case "bookmarkStart" -> found.bookmark(id(reader), GateNames.attribute(reader, "name"));
      case "bookmarkEnd" -> found.bookmarkEnd(id(reader));
      case "hyperlink" -> found.target(GateNames.attribute(reader, "anchor"));
      case "commentRangeStart", "commentRangeEnd", "commentReference" ->
          found.comment(element, id(reader));
      case "sdt" -> controls.push("");
      case "tag" -> tag(value(reader));
      case "id" -> found.control(value(reader));
      case "numId" -> list(value(reader));
      case "p" -> words.paragraph();
      case "r" -> words.run();
      case "pStyle", "rStyle", "tblStyle" -> style(element, value(reader));
      default -> {}
    }
  }

  private static String value(XMLStreamReader reader) {
    return GateNames.attribute(reader, "val");
  }

  private static String id(XMLStreamReader reader) {
    return GateNames.attribute(reader, "id");
  }

  private void tag(String value) {
    if (!controls.isEmpty()) {
      controls.pop();
      controls.push(value);
    }
  }

  private void list(String value) {
    if (!value.equals("0") && !names.lists().contains(value)) {
      problems.add(part + ": no list " + value);
    }
  }

  private void style(String element, String value) {
    String name = names.styles().getOrDefault(value, "");
    words.style(element, name);
    if (!names.styles().containsKey(value)) {
      problems.add(part + ": no style " + value);
    }
  }
}
