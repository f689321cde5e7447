package org.parley.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;

/**
 * What every document must pass before it leaves: what Word would repair or show as an error, and
 * what validators do not see.
 */
public final class DocumentGate {
  private DocumentGate() {}

  /** The problems of a finished file; empty if it may leave. */
  public static List<String> check(byte[] docx) {
    var contents = PackageContents.read(docx, "document");
    return contents.problems().isEmpty() ? check(contents.parts()) : contents.problems();
  }

  /** The same for parts that are not zipped yet. */
  static List<String> check(Map<String, byte[]> parts) {
    var problems = new ArrayList<String>(GatePackage.problems(parts));
    byte[] document = parts.get("word/document.xml");
    byte[] styles = parts.get("word/styles.xml");
    if (document == null || styles == null) {
      problems.add("the main document or its styles are missing");
      return problems;
    }
    try {
      GateNames names = GateNames.read(parts);
      var main = new GateScan("document", names);
      main.read(document);
      problems.addAll(main.problems());
      problems.addAll(GateLinks.problems(main.found(), names));
      problems.addAll(running(parts, names));
    } catch (XMLStreamException e) {
      problems.add("not well-formed XML: " + e.getMessage());
    }
    return problems;
  }

  /** What would make every document in a house style fail. */
  static List<String> checkStyle(Map<String, byte[]> parts) {
    var problems = new ArrayList<String>(GatePackage.problems(parts));
    try {
      problems.addAll(running(parts, GateNames.read(parts)));
    } catch (XMLStreamException e) {
      problems.add("not well-formed XML: " + e.getMessage());
    }
    return problems;
  }

  /** Headers, footers and comments. */
  private static List<String> running(Map<String, byte[]> parts, GateNames names)
      throws XMLStreamException {
    var problems = new ArrayList<String>();
    for (Map.Entry<String, byte[]> part : new TreeMap<>(parts).entrySet()) {
      if (part.getKey().matches("word/(header|footer|comments)[0-9]*\\.xml")) {
        var scan = new GateScan(part.getKey(), names);
        scan.read(part.getValue());
        problems.addAll(scan.problems());
      }
    }
    return problems;
  }
}
