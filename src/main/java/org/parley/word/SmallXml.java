package org.parley.word;

import java.util.HashMap;
import java.util.Map;

/** Writes the small parts that are not WordprocessingML, element by element. */
final class SmallXml {
  private static final int EXPECTED_SIZE = 1 << 10;

  private final XmlStream out = new XmlStream(EXPECTED_SIZE);
  private final Map<String, String> uris = new HashMap<>();

  /**
   * @param root the first element, with its prefix
   * @param namespaces prefix, namespace, prefix, namespace; an empty prefix is the default
   */
  SmallXml(String root, String... namespaces) {
    for (int index = 0; index < namespaces.length; index += 2) {
      uris.put(namespaces[index], namespaces[index + 1]);
    }
    open(root);
    for (int index = 0; index < namespaces.length; index += 2) {
      out.namespace(namespaces[index], namespaces[index + 1]);
    }
  }

  private static String prefix(String name) {
    return name.substring(0, Math.max(0, name.indexOf(':')));
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  private String uri(String name) {
    return uris.getOrDefault(prefix(name), "");
  }

  SmallXml open(String name, String... attributes) {
    out.open(prefix(name), local(name), uri(name));
    return attributes(attributes);
  }

  SmallXml attributes(String... attributes) {
    for (int index = 0; index < attributes.length; index += 2) {
      String name = attributes[index];
      out.attribute(prefix(name), local(name), uri(name), attributes[index + 1]);
    }
    return this;
  }

  SmallXml close() {
    out.close();
    return this;
  }

  SmallXml text(String text) {
    out.text(text);
    return this;
  }

  byte[] finish() {
    return out.finish();
  }
}
