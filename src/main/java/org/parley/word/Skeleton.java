package org.parley.word;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.io3.Load3;
import org.docx4j.openpackaging.io3.Save;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.relationships.RelationshipsPart;
import org.docx4j.relationships.Relationship;

/** A house style without anything that is not style. */
final class Skeleton {
  private static final String TEMPLATE = "wordprocessingml.template.main+xml";
  private static final String DOCUMENT = "wordprocessingml.document.main+xml";
  private static final String CONTENT_TYPES = "[Content_Types].xml";

  /** Relationships of the main document that carry style; all others are dropped. */
  private static final Set<String> STYLE_PARTS =
      Set.of(
          "styles",
          "numbering",
          "settings",
          "fontTable",
          "theme",
          "header",
          "footer",
          "footnotes",
          "endnotes",
          "webSettings");

  private Skeleton() {}

  /** Opens the unzipped parts of a document or template. */
  static WordprocessingMLPackage load(Map<String, byte[]> files) throws Docx4JException {
    Docx4jStart.ready();
    var parts = new HashMap<>(files);
    byte[] types = parts.getOrDefault(CONTENT_TYPES, new byte[0]);
    String asDocument = new String(types, StandardCharsets.UTF_8).replace(TEMPLATE, DOCUMENT);
    parts.put(CONTENT_TYPES, asDocument.getBytes(StandardCharsets.UTF_8));
    if (new Load3(new PartArchive(parts)).get() instanceof WordprocessingMLPackage word
        && word.getMainDocumentPart() != null) {
      return word;
    }
    throw new Docx4JException("it has no main document");
  }

  /** The parts that are left when text, properties and custom data are gone. */
  static Map<String, byte[]> strip(WordprocessingMLPackage word, Map<String, byte[]> files)
      throws Docx4JException {
    keep(word.getRelationshipsPart(), Set.of("officeDocument"));
    RelationshipsPart main = word.getMainDocumentPart().getRelationshipsPart();
    keep(main, STYLE_PARTS);
    word.getMainDocumentPart().getContents().getBody().getContent().clear();
    var archive = new PartArchive(files);
    new Save(word, archive).save(java.io.OutputStream.nullOutputStream());
    return archive.saved();
  }

  private static void keep(RelationshipsPart part, Set<String> kinds) {
    List<Relationship> all = new ArrayList<>(part.getRelationships().getRelationship());
    for (Relationship relationship : all) {
      String type = relationship.getType();
      if (!kinds.contains(type.substring(type.lastIndexOf('/') + 1))) {
        part.removeRelationship(relationship);
      }
    }
  }
}
