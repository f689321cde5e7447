package org.parley.workbook.file;

import java.util.List;
import org.parley.xml.PartXml;

/**
 * That a part belongs to another; numbered from 1 in the order in which they are listed.
 *
 * @param type its address
 * @param target the name of the part, as seen from the folder of the other
 */
record Relationship(String type, String target) {
  static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
  static final String OF_OFFICE = OFFICE + "/relationships";
  static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";

  /** One of the types that Office documents share, such as {@code worksheet}. */
  static Relationship of(String kind, String target) {
    return new Relationship(OF_OFFICE + "/" + kind, target);
  }

  /** By which the other part names it. */
  static String id(int number) {
    return "rId" + number;
  }

  static byte[] xml(List<Relationship> all) {
    var xml = new PartXml("Relationships", "", PACKAGE + "/relationships");
    for (int at = 0; at < all.size(); at++) {
      Relationship one = all.get(at);
      xml.empty("Relationship", "Id", id(at + 1), "Type", one.type(), "Target", one.target());
    }
    return xml.finish();
  }
}
