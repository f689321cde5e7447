package org.parley.word;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Checks the package around the text: relationships, content types, settings. */
final class GatePackage {
  private GatePackage() {}

  static List<String> problems(Map<String, byte[]> parts) {
    var problems = new ArrayList<>(PackageSafety.problems(parts, "document"));
    byte[] types = parts.getOrDefault("[Content_Types].xml", new byte[0]);
    String declared = new String(types, StandardCharsets.UTF_8);
    for (Map.Entry<String, byte[]> part : new TreeMap<>(parts).entrySet()) {
      String name = part.getKey();
      if (name.endsWith(".rels")) {
        targets(name, part.getValue(), parts, problems);
      } else if (!name.equals("[Content_Types].xml") && !declares(declared, name)) {
        problems.add(name + " has no content type");
      }
    }
    byte[] settings = parts.getOrDefault("word/settings.xml", new byte[0]);
    String text = new String(settings, StandardCharsets.UTF_8);
    for (String forbidden : List.of("updateFields", "attachedTemplate", "mailMerge")) {
      if (text.contains(":" + forbidden)) {
        problems.add("settings hold " + forbidden);
      }
    }
    return problems;
  }

  private static boolean declares(String declared, String name) {
    String extension = name.substring(name.lastIndexOf('.') + 1);
    return declared.contains("PartName=\"/" + name + "\"")
        || declared.contains("Extension=\"" + extension + "\"");
  }

  private static void targets(
      String name, byte[] content, Map<String, byte[]> parts, List<String> problems) {
    String folder = name.substring(0, name.indexOf("_rels/"));
    try {
      XMLStreamReader reader = PackageSafety.reader(content);
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT
            && reader.getLocalName().equals("Relationship")
            && reader.getAttributeValue(null, "TargetMode") == null) {
          String target = reader.getAttributeValue(null, "Target");
          if (!parts.containsKey(resolve(folder, target == null ? "" : target))) {
            problems.add(name + " points to " + target + ", which is missing");
          }
        }
      }
    } catch (XMLStreamException e) {
      problems.add(name + " is not well-formed XML");
    }
  }

  private static String resolve(String folder, String target) {
    return target.startsWith("/")
        ? target.substring(1)
        : java.net.URI.create("/" + folder).resolve(target).getPath().substring(1);
  }
}
