package org.parley.xml;

import java.util.HashMap;
import java.util.Map;

/** Writes a part of a document, element by element. */
public final class PartXml {
  private static final int EXPECTED_SIZE = 1 << 10;

  private final XmlStream out = new XmlStream(EXPECTED_SIZE);
  private final Map<String, String> uris = new HashMap<>();

  /**
   * @param root the first element, with its prefix
   * @param namespaces prefix, namespace, prefix, namespace; an empty prefix is the default
   */
  public PartXml(String root, String... namespaces) {
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

  /**
   * Opens an element.
   *
   * @param attributes name, value, name, value; with their prefixes
   */
  public PartXml open(String name, String... attributes) {
    out.open(prefix(name), local(name), uri(name));
    return attributes(attributes);
  }

  /** Adds attributes to the element that was opened last. */
  public PartXml attributes(String... attributes) {
    for (int index = 0; index < attributes.length; index += 2) {
      String name = attributes[index];
      out.attribute(prefix(name), local(name), uri(name), attributes[index + 1]);
    }
    return this;
  }

  /** Closes the element that was opened last. */
  public PartXml close() {
    out.close();
    return this;
  }

  /** An element with nothing in it. */
  public PartXml empty(String name, String... attributes) {
    return open(name, attributes).close();
  }

  /** An element that holds words. */
  public PartXml words(String name, String text) {
    return open(name).text(text).close();
  }

  /** Adds XML as it is. */
  public PartXml raw(String xml) {
    out.raw(xml);
    return this;
  }

  public PartXml text(String text) {
    out.text(text);
    return this;
  }

  /** The part, in UTF-8. */
  public byte[] finish() {
    return out.finish();
  }
}
