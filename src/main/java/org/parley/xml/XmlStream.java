package org.parley.xml;

import com.fasterxml.aalto.stax.OutputFactoryImpl;
import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.codehaus.stax2.XMLStreamWriter2;

/**
 * Writes XML into memory, declared as Word and Excel declare it. The text that it is given is
 * checked and escaped here; nothing else can go wrong, so its exceptions are bugs.
 */
public final class XmlStream {
  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private final ByteArrayOutputStream bytes;
  private final XMLStreamWriter writer;

  /** One call of the StAX writer. */
  private interface Step {
    void run() throws XMLStreamException;
  }

  /**
   * @param expectedSize in bytes, to begin with
   */
  public XmlStream(int expectedSize) {
    bytes = new ByteArrayOutputStream(expectedSize);
    try {
      writer = new OutputFactoryImpl().createXMLStreamWriter(bytes, "UTF-8");
      ((XMLStreamWriter2) writer).writeRaw(DECLARATION);
    } catch (XMLStreamException bug) {
      throw new IllegalStateException(bug);
    }
  }

  /**
   * @param prefix the empty text for the default namespace, or none
   */
  public void open(String prefix, String name, String namespace) {
    run(() -> writer.writeStartElement(prefix, name, namespace));
  }

  /** Declares a namespace on the element that was opened last. */
  public void namespace(String prefix, String namespace) {
    run(
        () -> {
          if (prefix.isEmpty()) {
            writer.writeDefaultNamespace(namespace);
          } else {
            writer.writeNamespace(prefix, namespace);
          }
        });
  }

  public void attribute(String prefix, String name, String namespace, String value) {
    String legal = LegalText.legal(value);
    run(
        () -> {
          if (prefix.isEmpty()) {
            writer.writeAttribute(name, legal);
          } else {
            writer.writeAttribute(prefix, namespace, name, legal);
          }
        });
  }

  public void text(String text) {
    String legal = LegalText.legal(text);
    run(() -> writer.writeCharacters(legal));
  }

  /** Adds XML as it is. */
  public void raw(String xml) {
    run(() -> ((XMLStreamWriter2) writer).writeRaw(xml));
  }

  public void close() {
    run(writer::writeEndElement);
  }

  /** The document, in UTF-8; nothing can be added afterwards. */
  public byte[] finish() {
    run(
        () -> {
          writer.writeEndDocument();
          writer.flush();
          writer.close();
        });
    return bytes.toByteArray();
  }

  private static void run(Step step) {
    try {
      step.run();
    } catch (XMLStreamException bug) {
      throw new IllegalStateException(bug);
    }
  }
}
