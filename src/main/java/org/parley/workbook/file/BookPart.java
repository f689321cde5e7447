package org.parley.workbook.file;

import java.util.List;
import java.util.function.Supplier;
import org.parley.xml.PartXml;

/**
 * A part of the file.
 *
 * @param name inside the zip
 * @param type of its content; empty text for what is known by the end of its name
 * @param content made when it is asked for
 */
record BookPart(String name, String type, Supplier<byte[]> content) {
  private static final String RELATIONSHIPS = "rels";

  /** The part that says what the others hold. */
  static BookPart types(List<BookPart> others) {
    return new BookPart("[Content_Types].xml", "", () -> typesXml(others));
  }

  /** The part that lists what belongs to another part, or to the whole file. */
  static BookPart relationships(String folder, String of, List<Relationship> all) {
    String name = folder + "_rels/" + of + "." + RELATIONSHIPS;
    return new BookPart(name, "", () -> Relationship.xml(all));
  }

  private static byte[] typesXml(List<BookPart> others) {
    var xml = new PartXml("Types", "", Relationship.PACKAGE + "/content-types");
    String relationships = "application/vnd.openxmlformats-package.relationships+xml";
    xml.empty("Default", "Extension", RELATIONSHIPS, "ContentType", relationships);
    xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
    for (BookPart part : others) {
      if (!part.type().isEmpty()) {
        xml.empty("Override", "PartName", "/" + part.name(), "ContentType", part.type());
      }
    }
    return xml.finish();
  }
}
