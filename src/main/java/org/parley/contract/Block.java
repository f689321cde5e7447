package org.parley.contract;

import java.util.List;

/** A block of a clause: a paragraph, a table, or something that the program fills in. */
public sealed interface Block {
  NodeId id();

  <R> R accept(Visitor<R> visitor);

  /**
   * One paragraph.
   *
   * @param level its level; the number itself is in {@code Numbering}
   * @param closing true for an unnumbered paragraph at the indent of {@code level} that closes a
   *     lead-in
   * @param label the label that references may name, or the empty text
   * @param caption run-in caption without its full stop, or empty
   * @param content the words after the caption
   * @param notes remarks on this paragraph
   */
  record Paragraph(
      NodeId id,
      Level level,
      boolean closing,
      String label,
      List<Inline> caption,
      List<Inline> content,
      List<Note> notes)
      implements Block {
    public Paragraph {
      caption = List.copyOf(caption);
      content = List.copyOf(content);
      notes = List.copyOf(notes);
    }

    /** The same paragraph with other content. */
    public Paragraph withContent(List<Inline> other) {
      return new Paragraph(id, level, closing, label, caption, other, notes);
    }

    /** The same paragraph with other notes. */
    public Paragraph withNotes(List<Note> others) {
      return new Paragraph(id, level, closing, label, caption, content, others);
    }

    /** True if Word gives the paragraph a number. */
    public boolean numbered() {
      return !closing && level != Level.PLAIN;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.paragraph(this);
    }
  }

  /** An unnumbered heading inside a schedule. */
  record Subheading(NodeId id, List<Inline> content) implements Block {
    public Subheading {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.subheading(this);
    }
  }

  /**
   * A table with a head that repeats on every page.
   *
   * @param columns one for each column, with relative widths
   * @param head the cells of the head row
   * @param rows each with as many cells as there are columns, or with one cell that spans them all
   * @param notes remarks on the table
   */
  record Table(NodeId id, List<Column> columns, List<Cell> head, List<Row> rows, List<Note> notes)
      implements Block {
    public Table {
      columns = List.copyOf(columns);
      head = List.copyOf(head);
      rows = List.copyOf(rows);
      notes = List.copyOf(notes);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.table(this);
    }
  }

  /**
   * A column.
   *
   * @param weight relative width, at least 1
   * @param right true if its cells are aligned right
   */
  record Column(int weight, boolean right) {}

  /**
   * A row; its id carries the row's key where the table has one.
   *
   * @param cells one for each column, or a single one: words that head the rows below them
   */
  record Row(NodeId id, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** A cell. */
  record Cell(List<Inline> content) {
    public Cell {
      content = List.copyOf(content);
    }
  }

  /**
   * Where the alphabetical list of definitions is printed; what it holds is in the resolved
   * contract.
   */
  record DefinitionList(NodeId id) implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.definitionList(this);
    }
  }

  /**
   * The signature block of one party; stays together on a page.
   *
   * @param party the full legal name
   * @param leadIn the words above the lines, such as "Signed for and on behalf of Aurora Analytics,
   *     Inc."
   * @param lines the lines to sign on and the lines already filled in, in order
   */
  record SignatureBlock(NodeId id, String party, List<Inline> leadIn, List<SignatureLine> lines)
      implements Block {
    public SignatureBlock {
      leadIn = List.copyOf(leadIn);
      lines = List.copyOf(lines);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.signatureBlock(this);
    }
  }

  /**
   * One line of a signature block.
   *
   * @param label such as {@code Name}; the empty text for a line of words alone
   * @param text such as {@code Mara Lindqvist}; nothing leaves a ruled line to write on
   */
  record SignatureLine(String label, List<Inline> text) {
    public SignatureLine {
      text = List.copyOf(text);
    }
  }

  /**
   * Ruled lines to write on by hand, printed as tab leaders.
   *
   * @param label words before the first line, or the empty text
   * @param lines how many, at least 1
   */
  record FillIn(NodeId id, String label, int lines) implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.fillIn(this);
    }
  }

  /** Forgetting a kind is a compile error in every writer and pass. */
  interface Visitor<R> {
    R paragraph(Paragraph paragraph);

    R subheading(Subheading subheading);

    R table(Table table);

    R definitionList(DefinitionList list);

    R signatureBlock(SignatureBlock block);

    R fillIn(FillIn fillIn);
  }
}
