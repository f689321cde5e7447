package org.parley.word;

import java.util.List;
import java.util.Optional;
import org.parley.contract.NodeId;
import org.parley.word.HouseStyle.RunningPart;
import org.parley.word.Planned.Flow;
import org.parley.word.Planned.Line;

/** Streams the main document. */
final class DocumentXml {
  private static final int TITLE_LIMIT = 64;

  private final XmlOut out = new XmlOut();
  private final HouseStyle style;
  private final ColumnWidths columns;
  private final Counter controls = new Counter(1001);
  private final Counter bookmarks = new Counter(1);
  private final RunXml runs;
  private final CommentList comments;
  private int openBookmark;

  private DocumentXml(HouseStyle style, ColumnWidths columns, CommentList comments) {
    this.style = style;
    this.columns = columns;
    this.comments = comments;
    this.runs = new RunXml(out, style, controls);
  }

  /** The bytes of {@code document.xml}; the notes of the plan are added to {@code comments}. */
  static byte[] write(
      List<Planned> steps,
      List<ContentsEntry> contents,
      HouseStyle style,
      ColumnWidths columns,
      CommentList comments) {
    var document = new DocumentXml(style, columns, comments);
    document.out.root("document").open("body");
    for (Planned step : steps) {
      document.write(step, contents);
    }
    document.section();
    return document.out.finish();
  }

  private void write(Planned step, List<ContentsEntry> contents) {
    if (step instanceof Line line) {
      line(line);
    } else if (step instanceof Planned.Grid grid) {
      new GridXml(out, style, this).write(grid, columns.of(grid));
    } else if (step instanceof Planned.ClauseStart start) {
      clauseStart(start);
    } else if (step instanceof Planned.ClauseEnd) {
      out.open("bookmarkEnd").attribute("id", openBookmark).close().close().close();
    } else if (step instanceof Planned.Contents table) {
      new ContentsXml(out, style, runs, controls.next()).write(table.heading(), contents);
    }
  }

  /** A content control and a bookmark around the clause: some programs drop the one, some both. */
  private void clauseStart(Planned.ClauseStart start) {
    String title = start.clause().title();
    out.open("sdt").open("sdtPr");
    if (!title.isEmpty()) {
      out.value("alias", title.substring(0, Math.min(title.length(), TITLE_LIMIT)));
    }
    out.value("tag", Anchors.tag("clause", start.clause().id().value()));
    out.value("id", controls.next()).close().open("sdtContent");
    openBookmark = bookmarkStart(start.clause().id());
  }

  private int bookmarkStart(NodeId id) {
    int number = bookmarks.next();
    out.open("bookmarkStart").attribute("id", number);
    out.attribute("name", Anchors.bookmark(id)).close();
    return number;
  }

  void line(Line line) {
    paragraph(line, line.anchor(), false, false);
  }

  /**
   * A line in a cell of a table. Its lines stay together in the place of the row: LibreOffice loses
   * rows that may not be split after a break between pages.
   */
  void cell(Line line, Optional<NodeId> anchor, boolean right) {
    paragraph(line, anchor, true, right);
  }

  private void paragraph(Line line, Optional<NodeId> anchor, boolean together, boolean right) {
    out.open("p");
    properties(line, together, right);
    Optional<Integer> bookmark = anchor.map(this::bookmarkStart);
    List<Integer> marks = line.notes().stream().map(comments::add).toList();
    marks.forEach(id -> out.open("commentRangeStart").attribute("id", id).close());
    line.pieces().forEach(runs::write);
    for (int index = 0; index < marks.size(); index++) {
      commentEnd(marks.get(index));
    }
    bookmark.ifPresent(id -> out.open("bookmarkEnd").attribute("id", id).close());
    out.close();
  }

  private void commentEnd(int id) {
    out.open("commentRangeEnd").attribute("id", id).close();
    out.open("r").open("rPr").value("rStyle", style.id(StyleRole.COMMENT_REFERENCE)).close();
    out.open("commentReference").attribute("id", id).close().close();
  }

  private void properties(Line line, boolean together, boolean right) {
    out.open("pPr").value("pStyle", style.id(line.style()));
    if (line.flow() == Flow.WITH_NEXT) {
      out.empty("keepNext");
    } else if (line.flow() == Flow.LAST) {
      out.value("keepNext", "0");
    }
    if (together) {
      out.empty("keepLines");
    }
    if (line.flow() == Flow.NEW_PAGE) {
      out.empty("pageBreakBefore");
    }
    line.list()
        .ifPresent(
            place ->
                out.open("numPr")
                    .value("ilvl", place.level())
                    .value("numId", place.number())
                    .close());
    if (right) {
      out.value("jc", "right");
    }
    out.close();
  }

  private void section() {
    Page page = style.page();
    out.open("sectPr");
    for (RunningPart part : style.runningParts()) {
      out.open(part.element()).attribute("type", part.type());
      out.relationship(part.relationship()).close();
    }
    out.open("pgSz").attribute("w", page.width()).attribute("h", page.height()).close();
    out.open("pgMar").attribute("top", page.top()).attribute("right", page.right());
    out.attribute("bottom", page.bottom()).attribute("left", page.left());
    out.attribute("header", page.header()).attribute("footer", page.footer());
    out.attribute("gutter", 0).close();
    if (style.runningParts().stream().anyMatch(part -> part.type().equals("first"))) {
      out.empty("titlePg");
    }
    out.close();
  }
}
