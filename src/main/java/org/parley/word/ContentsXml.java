package org.parley.word;

import java.util.List;
import java.util.Optional;

/** Streams the table of contents: one field around all entries, each a link with its page. */
final class ContentsXml {
  /** Headings by outline level, since our headings have names of their own. */
  private static final String INSTRUCTION = "TOC \\o \"1-1\" \\h \\z \\u";

  private final XmlOut out;
  private final HouseStyle style;
  private final RunXml runs;
  private final int control;

  ContentsXml(XmlOut out, HouseStyle style, RunXml runs, int control) {
    this.out = out;
    this.style = style;
    this.runs = runs;
    this.control = control;
  }

  void write(String heading, List<ContentsEntry> entries) {
    out.open("sdt").open("sdtPr").value("id", control).open("docPartObj");
    out.value("docPartGallery", "Table of Contents").empty("docPartUnique");
    out.close().close().open("sdtContent");
    out.open("p").open("pPr").value("pStyle", style.id(StyleRole.CONTENTS_HEADING));
    out.empty("pageBreakBefore").close();
    runs.run(heading, Optional.empty());
    out.close();
    for (int index = 0; index < entries.size(); index++) {
      entry(entries.get(index), index == 0, index == entries.size() - 1);
    }
    out.close().close();
  }

  private void entry(ContentsEntry entry, boolean first, boolean last) {
    out.open("p").open("pPr").value("pStyle", style.id(StyleRole.CONTENTS_ENTRY)).close();
    if (first) {
      runs.fieldStart(INSTRUCTION);
    }
    out.open("hyperlink").attribute("anchor", entry.bookmark()).attribute("history", "1");
    if (!entry.number().isEmpty()) {
      runs.run(entry.number(), Optional.empty());
      runs.write(new Piece.Tab());
    }
    runs.run(entry.heading(), Optional.empty());
    runs.write(new Piece.Tab());
    runs.field("PAGEREF " + entry.bookmark() + " \\h", Integer.toString(entry.page()));
    out.close();
    if (last) {
      runs.fieldEnd();
    }
    out.close();
  }
}
