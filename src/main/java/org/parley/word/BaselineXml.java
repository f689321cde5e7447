package org.parley.word;

import java.util.List;
import org.parley.contract.Clause;
import org.parley.contract.Contract;
import org.parley.contract.NodeId;
import org.parley.word.Planned.Grid;
import org.parley.word.Planned.GridRow;
import org.parley.word.Planned.Line;
import org.parley.xml.PartXml;

/**
 * The custom XML part that a returned draft is compared with: the text of each paragraph as it left
 * us, by the id of its node, within the clause that it came from.
 */
final class BaselineXml {
  static final String NAMESPACE = "urn:parley:baseline:1";
  static final String ITEM_ID = "{6B8C2C1E-5A0B-4E5A-9C53-0D1B2F6A7E41}";

  private BaselineXml() {}

  static byte[] write(Contract contract, List<Planned> steps, Copy copy) {
    var source = contract.provenance();
    var xml = new PartXml("baseline", "", NAMESPACE);
    xml.attributes("agreement", contract.id(), "program", source.programVersion());
    xml.attributes("termSheet", source.termSheetDigest(), "library", source.libraryDigest());
    for (Planned step : steps) {
      if (step instanceof Planned.ClauseStart start) {
        clause(xml, start.clause(), copy);
      } else if (step instanceof Planned.ClauseEnd) {
        xml.close();
      } else if (step instanceof Line line) {
        line.anchor().ifPresent(id -> paragraph(xml, id, line.text()));
      } else if (step instanceof Grid grid) {
        grid(xml, grid);
      }
    }
    return xml.finish();
  }

  /** Which variant was chosen is for our own eyes; the other side reads the text itself. */
  private static void clause(PartXml xml, Clause clause, Copy copy) {
    xml.open("clause", "id", clause.id().value(), "clause", clause.clause());
    xml.attributes("bookmark", Anchors.bookmark(clause.id()));
    xml.attributes("fingerprint", clause.fingerprint());
    if (copy == Copy.INTERNAL) {
      xml.attributes("variant", clause.variant());
    }
  }

  private static void grid(PartXml xml, Grid grid) {
    if (!grid.head().isEmpty()) {
      paragraph(xml, grid.id(), String.join(" | ", grid.head().stream().map(Line::text).toList()));
    }
    for (GridRow row : grid.rows()) {
      paragraph(xml, row.id(), row.text());
    }
  }

  private static void paragraph(PartXml xml, NodeId id, String text) {
    xml.open("paragraph", "id", id.value(), "bookmark", Anchors.bookmark(id)).text(text).close();
  }

  /** The properties part that Word wants beside each custom XML part. */
  static byte[] properties() {
    String namespace = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
    return new PartXml("ds:datastoreItem", "ds", namespace)
        .attributes("ds:itemID", ITEM_ID)
        .open("ds:schemaRefs")
        .open("ds:schemaRef", "ds:uri", NAMESPACE)
        .close()
        .close()
        .finish();
  }
}
