package org.parley.word;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.parley.xml.XmlStream;

/** Writes WordprocessingML: the prefix {@code w}, no white space of its own. */
final class XmlOut {
  static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";
  private static final int EXPECTED_SIZE = 1 << 19;

  private final XmlStream out = new XmlStream(EXPECTED_SIZE);

  /** Given the stream itself, the JDK's writer would hand it over byte by byte. */
  static Writer buffered(OutputStream bytes) {
    return new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), 1 << 15);
  }

  /** Opens the root element with its namespaces. */
  XmlOut root(String name) {
    open(name);
    out.namespace("w", W);
    out.namespace("r", R);
    return this;
  }

  XmlOut open(String name) {
    out.open("w", name, W);
    return this;
  }

  XmlOut close() {
    out.close();
    return this;
  }

  XmlOut attribute(String name, String value) {
    out.attribute("w", name, W, value);
    return this;
  }

  XmlOut attribute(String name, int value) {
    return attribute(name, Integer.toString(value));
  }

  XmlOut relationship(String id) {
    out.attribute("r", "id", R, id);
    return this;
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
    open(element);
    if (XmlText.spaceCounts(text)) {
      out.attribute("xml", "space", XML, "preserve");
    }
    out.text(text);
    return close();
  }

  byte[] finish() {
    return out.finish();
  }
}
