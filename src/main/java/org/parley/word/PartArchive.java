package org.parley.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.docx4j.openpackaging.contenttype.ContentTypeManager;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.io3.stores.PartStore;
import org.docx4j.openpackaging.parts.CustomXmlDataStoragePart;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.BinaryPart;
import org.docx4j.openpackaging.parts.XmlPart;
import org.jspecify.annotations.Nullable;

/**
 * Parts in memory: docx4j loads from a map of bytes and saves into another. Parts that were
 * streamed by us replace those of the package; untouched parts are copied byte for byte.
 */
final class PartArchive implements PartStore {
  private final Map<String, byte[]> source;
  private final Map<String, byte[]> streamed;
  private final SortedMap<String, byte[]> saved = new TreeMap<>();

  PartArchive(Map<String, byte[]> source) {
    this(source, Map.of());
  }

  PartArchive(Map<String, byte[]> source, Map<String, byte[]> streamed) {
    this.source = source;
    this.streamed = streamed;
  }

  SortedMap<String, byte[]> saved() {
    return Collections.unmodifiableSortedMap(saved);
  }

  @Override
  public @Nullable InputStream loadPart(String name) {
    byte[] content = source.get(name);
    return content == null ? null : new ByteArrayInputStream(content);
  }

  @Override
  public long getPartSize(String name) {
    byte[] content = source.get(name);
    return content == null ? -1 : content.length;
  }

  @Override
  public void rename(PartName before, PartName after) {
    throw new UnsupportedOperationException("parts keep their names");
  }

  @Override
  public void setOutputStream(OutputStream stream) {
    // Parts stay in memory until the gate has seen them.
  }

  @Override
  public void setSourcePartStore(PartStore store) {
    // The source was given when this archive was made.
  }

  @Override
  public void finishSave() {
    // Zipping is DeterministicZip's work.
  }

  @Override
  public void dispose() {
    // Nothing is held open.
  }

  @Override
  public void saveContentTypes(ContentTypeManager types) throws Docx4JException {
    var content = new ByteArrayOutputStream();
    try {
      types.marshal(content);
    } catch (jakarta.xml.bind.JAXBException e) {
      throw new Docx4JException("content types", e);
    }
    saved.put("[Content_Types].xml", content.toByteArray());
  }

  @Override
  @SuppressWarnings("rawtypes") // so declared by docx4j
  public void saveJaxbXmlPart(JaxbXmlPart part) throws Docx4JException {
    String name = name(part);
    byte[] replacement = streamed.get(name);
    byte[] original = source.get(name);
    if (replacement != null) {
      saved.put(name, replacement);
    } else if (!part.isUnmarshalled() && original != null) {
      saved.put(name, original);
    } else {
      var content = new ByteArrayOutputStream();
      try {
        part.marshal(content);
      } catch (jakarta.xml.bind.JAXBException e) {
        throw new Docx4JException(name, e);
      }
      saved.put(name, content.toByteArray());
    }
  }

  @Override
  public void saveCustomXmlDataStoragePart(CustomXmlDataStoragePart part) throws Docx4JException {
    copy(part);
  }

  @Override
  public void saveXmlPart(XmlPart part) throws Docx4JException {
    copy(part);
  }

  @Override
  public void saveBinaryPart(Part part) throws Docx4JException {
    String name = name(part);
    byte[] content = source.get(name);
    if (content == null && part instanceof BinaryPart binary) {
      content = binary.getBytes();
    }
    saved.put(name, present(name, content));
  }

  private void copy(Part part) throws Docx4JException {
    String name = name(part);
    saved.put(name, present(name, streamed.getOrDefault(name, source.get(name))));
  }

  private static byte[] present(String name, byte @Nullable [] content) throws Docx4JException {
    if (content == null) {
      throw new Docx4JException(name + " has no content", new IOException(name));
    }
    return content;
  }

  private static String name(Part part) {
    String name = part.getPartName().getName();
    return name.startsWith("/") ? name.substring(1) : name;
  }
}
