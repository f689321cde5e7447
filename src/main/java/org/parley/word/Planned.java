package org.parley.word;

import java.util.List;
import java.util.Optional;
import org.parley.contract.Block;
import org.parley.contract.Clause;
import org.parley.contract.NodeId;
import org.parley.contract.Note;

/** One step of the document from top to bottom: what is written, without how. */
sealed interface Planned {

  /**
   * A paragraph.
   *
   * @param list the numbering instance that replaces the one of the style, if any
   * @param anchor the node that it prints, if any
   */
  record Line(
      StyleRole style,
      Optional<ListPlace> list,
      Flow flow,
      Optional<NodeId> anchor,
      List<Note> notes,
      List<Piece> pieces)
      implements Planned {
    public Line {
      notes = List.copyOf(notes);
      pieces = List.copyOf(pieces);
    }

    static Line of(StyleRole style, Flow flow, List<Piece> pieces) {
      return new Line(style, Optional.empty(), flow, Optional.empty(), List.of(), pieces);
    }

    Line with(Flow other) {
      return new Line(style, list, other, anchor, notes, pieces);
    }

    Line with(List<Note> others) {
      return new Line(style, list, flow, anchor, others, pieces);
    }

    /** The words of the paragraph, without its number. */
    String text() {
      var text = new StringBuilder();
      pieces.forEach(piece -> text.append(piece.text()));
      return text.toString();
    }
  }

  /** A level of a numbering instance. */
  record ListPlace(int number, int level) {}

  /** How a paragraph sits on the pages. */
  enum Flow {
    FREE,
    /** Stays on the page of the next paragraph. */
    WITH_NEXT,
    /** Begins a page. */
    NEW_PAGE,
    /** Ends what the style keeps together. */
    LAST
  }

  /** A table; the head row repeats on every page. */
  record Grid(NodeId id, List<Block.Column> columns, List<Line> head, List<GridRow> rows)
      implements Planned {
    public Grid {
      columns = List.copyOf(columns);
      head = List.copyOf(head);
      rows = List.copyOf(rows);
    }
  }

  /** A row of a table. */
  record GridRow(NodeId id, List<Line> cells) {
    public GridRow {
      cells = List.copyOf(cells);
    }

    String text() {
      return String.join(" | ", cells.stream().map(Line::text).toList());
    }
  }

  /** A clause begins. */
  record ClauseStart(Clause clause) implements Planned {}

  /** The clause that began last ends. */
  record ClauseEnd(Clause clause) implements Planned {}

  /** The table of contents, on a page of its own. */
  record Contents(String heading) implements Planned {}
}
