package org.parley.workbook;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.parley.deal.Deal;

/** The file's properties: where it comes from, and no clock. */
record Provenance(XSSFWorkbook workbook, Deal deal) {
  void write() {
    POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
    core.setCreator("Parley");
    core.setLastModifiedByUser("Parley");
    core.setTitle(deal.title());
    core.setDescription(deal.digest());
    Optional<Date> day =
        Optional.of(Date.from(deal.date().atStartOfDay(ZoneOffset.UTC).toInstant()));
    core.setCreated(day);
    core.getUnderlyingProperties().setModifiedProperty(day);
  }
}
