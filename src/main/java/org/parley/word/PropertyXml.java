package org.parley.word;

import org.parley.contract.Contract;
import org.parley.contract.PlainText;
import org.parley.xml.PartXml;

/** Document properties: no clock, no machine, no name of a person. */
final class PropertyXml {
  private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
  private static final String CUSTOM_SET = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
  private static final int FIRST_PROPERTY = 2;

  private PropertyXml() {}

  static byte[] core(Contract contract) {
    return new PartXml(
            "cp:coreProperties",
            "cp",
            "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
            "dc",
            "http://purl.org/dc/elements/1.1/")
        .open("dc:title")
        .text(contract.cover().title())
        .close()
        .open("dc:subject")
        .text(PlainText.of(contract.cover().subject()))
        .close()
        .open("dc:creator")
        .text("Parley")
        .close()
        .open("dc:language")
        .text(contract.words().language())
        .close()
        .finish();
  }

  static byte[] extended() {
    return new PartXml("Properties", "", OFFICE + "extended-properties")
        .open("Application")
        .text("Parley")
        .close()
        .finish();
  }

  static byte[] custom(Contract contract, Copy copy) {
    var xml =
        new PartXml(
            "Properties", "", OFFICE + "custom-properties", "vt", OFFICE + "docPropsVTypes");
    property(xml, 0, "ParleyAgreement", contract.id());
    property(xml, 1, "ParleyDocument", documentId(contract));
    property(xml, 2, "ParleyVersion", contract.provenance().programVersion());
    if (copy == Copy.INTERNAL) {
      property(xml, 3, "ParleyCopy", "internal");
      property(xml, 4, "ParleyDeal", contract.provenance().deal());
    }
    return xml.finish();
  }

  private static void property(PartXml xml, int index, String name, String value) {
    String id = Integer.toString(FIRST_PROPERTY + index);
    xml.open("property", "fmtid", CUSTOM_SET, "pid", id, "name", name);
    xml.open("vt:lpwstr").text(value).close().close();
  }

  /** What the footer prints: the agreement and the first digits of the term sheet's digest. */
  static String documentId(Contract contract) {
    String digest = contract.provenance().termSheetDigest();
    String start = digest.substring(0, Math.min(digest.length(), 8));
    return (contract.id() + " " + start).strip();
  }
}
