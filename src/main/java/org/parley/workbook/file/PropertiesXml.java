package org.parley.workbook.file;

import org.parley.xml.PartXml;

/** The properties of the file, as its parts hold them. */
final class PropertiesXml {
  private static final String PROGRAM = "Parley";

  private PropertiesXml() {}

  static byte[] core(BookProperties properties) {
    String day = properties.day() + "T00:00:00Z";
    var xml =
        new PartXml(
            "cp:coreProperties",
            "cp",
            "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
            "dc",
            "http://purl.org/dc/elements/1.1/",
            "dcterms",
            "http://purl.org/dc/terms/",
            "xsi",
            "http://www.w3.org/2001/XMLSchema-instance");
    xml.words("dc:title", properties.title()).words("dc:creator", PROGRAM);
    if (!properties.description().isEmpty()) {
      xml.words("dc:description", properties.description());
    }
    xml.words("cp:lastModifiedBy", PROGRAM);
    time(xml, "dcterms:created", day);
    time(xml, "dcterms:modified", day);
    return xml.finish();
  }

  private static void time(PartXml xml, String name, String time) {
    xml.open(name, "xsi:type", "dcterms:W3CDTF").text(time).close();
  }

  static byte[] extended() {
    return new PartXml("Properties", "", Relationship.OFFICE + "/extended-properties")
        .words("Application", PROGRAM)
        .finish();
  }
}
