package org.parley.word;

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

  /** Call before the first use of docx4j. */
  static void ready() {
    // The static initialiser has done it.
  }
}
