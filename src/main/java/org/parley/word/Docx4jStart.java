package org.parley.word;

import jakarta.xml.bind.JAXBException;
import org.docx4j.Docx4jProperties;
import org.docx4j.jaxb.Context;
import org.docx4j.jaxb.JAXBImplementation;

/** Starts docx4j once, and fast: it would build eleven contexts of which a document needs a few. */
final class Docx4jStart {
  private static final String FACTORY = "jakarta.xml.bind.JAXBContextFactory";

  static {
    String before = System.getProperty(FACTORY);
    System.setProperty(FACTORY, LazyContextFactory.class.getName());
    try {
      Docx4jProperties.setProperty("docx4j.jaxb.formatted.output", "false");
      Context.jaxbImplementation = JAXBImplementation.REFERENCE;
    } finally {
      restore(before);
    }
  }

  private Docx4jStart() {}

  private static void restore(@org.jspecify.annotations.Nullable String before) {
    if (before == null) {
      System.clearProperty(FACTORY);
    } else {
      System.setProperty(FACTORY, before);
    }
  }

  /** Builds what every package needs, so that the first document does not wait for it. */
  static void ahead() {
    ready();
    try {
      Context.jcContentTypes.createMarshaller();
      Context.jcRelationships.createMarshaller();
    } catch (JAXBException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Call before the first use of docx4j. */
  static void ready() {
    // The static initialiser has done it.
  }
}
