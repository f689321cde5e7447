package org.parley.word;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.wml.CTRel;
import org.docx4j.wml.FooterReference;
import org.docx4j.wml.HdrFtrRef;
import org.docx4j.wml.HeaderReference;
import org.docx4j.wml.SectPr;
import org.jspecify.annotations.Nullable;
import org.parley.word.HouseStyle.RunningPart;

/** Reads page, header and footer of a house style from its section. */
final class SectionReader {
  /** From the paper's edge to header or footer where the section says nothing. */
  private static final int USUAL_DISTANCE = 720;

  private SectionReader() {}

  static Page page(SectPr section) {
    var size = section.getPgSz();
    var margin = section.getPgMar();
    return new Page(
        size.getW().intValue(),
        size.getH().intValue(),
        margin.getLeft().intValue(),
        margin.getRight().intValue(),
        margin.getTop().intValue(),
        margin.getBottom().intValue(),
        distance(margin.getHeader()),
        distance(margin.getFooter()));
  }

  private static int distance(@Nullable BigInteger given) {
    return given == null ? USUAL_DISTANCE : given.intValue();
  }

  static List<RunningPart> runningParts(SectPr section) {
    var parts = new ArrayList<RunningPart>();
    for (CTRel reference : section.getEGHdrFtrReferences()) {
      if (reference instanceof HeaderReference header) {
        parts.add(new RunningPart("headerReference", type(header.getType()), header.getId()));
      } else if (reference instanceof FooterReference footer) {
        parts.add(new RunningPart("footerReference", type(footer.getType()), footer.getId()));
      }
    }
    return parts;
  }

  private static String type(HdrFtrRef type) {
    return type.value();
  }
}
