package org.parley.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.parley.contract.Block;
import org.parley.contract.Level;
import org.parley.contract.NodeId;
import org.parley.contract.Note;
import org.parley.library.Wording;
import org.parley.markup.LineKind;
import org.parley.source.Span;

/** Parses the rendered wording of one clause into blocks. */
final class MarkupParser {
  /**
   * A parsed clause.
   *
   * @param notes drafting notes that come before the first block
   */
  record Parsed(List<Block> blocks, List<Note> notes) {}

  private final String clause;
  private final boolean front;
  private final Wording wording;
  private final InlineParser inlines;
  private final Supplier<List<Block.SignatureBlock>> signatures;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Note> early = new ArrayList<>();
  private final Map<String, Integer> used = new HashMap<>();
  private final List<RenderedLine> pending = new ArrayList<>();
  private Level level = Level.PLAIN;

  MarkupParser(
      String clause,
      boolean front,
      Wording wording,
      InlineParser inlines,
      Supplier<List<Block.SignatureBlock>> signatures) {
    this.clause = clause;
    this.front = front;
    this.wording = wording;
    this.inlines = inlines;
    this.signatures = signatures;
  }

  Parsed parse(String rendered) {
    for (RenderedLine line : RenderedLine.of(rendered)) {
      if (!continues(line)) {
        flush();
      }
      pending.add(line);
    }
    flush();
    return new Parsed(List.copyOf(blocks), List.copyOf(early));
  }

  /** An unmarked line continues a paragraph or a note; a table row continues a table. */
  private boolean continues(RenderedLine line) {
    if (pending.isEmpty()) {
      return false;
    }
    LineKind before = pending.get(0).line().kind();
    LineKind kind = line.line().kind();
    boolean text =
        before.numbered()
            || before == LineKind.CLOSING
            || before == LineKind.NOTE
            || before == LineKind.UNMARKED && !front;
    return kind == LineKind.TABLE_ROW && before == LineKind.TABLE_ROW
        || kind == LineKind.UNMARKED && text && !startsAnew(line);
  }

  /**
   * In the front part each unmarked line of the file is a paragraph of its own, also after a note.
   */
  private boolean startsAnew(RenderedLine line) {
    return front && line.source() != pending.get(0).source();
  }

  private void flush() {
    if (pending.isEmpty()) {
      return;
    }
    List<RenderedLine> lines = List.copyOf(pending);
    pending.clear();
    RenderedLine first = lines.get(0);
    switch (first.line().kind()) {
      case NOTE -> note(text(lines));
      case TABLE_ROW ->
          blocks.add(new TableParser(inlines, id(first, ""), span(first)).parse(lines));
      case SUBHEADING ->
          blocks.add(
              new Block.Subheading(
                  id(first, ""), inlines.parse(text(lines), span(first)).content()));
      case DEFINITIONS -> blocks.add(new Block.DefinitionList(id(first, "")));
      case SIGNATURES -> blocks.addAll(signatures.get());
      case FILL -> blocks.add(fill(first));
      default -> blocks.add(paragraph(first, text(lines)));
    }
  }

  private static String text(List<RenderedLine> lines) {
    return String.join(" ", lines.stream().map(line -> line.line().text()).toList());
  }

  private void note(String text) {
    var note = new Note(Note.Kind.DRAFTING, NoteText.plain(text));
    int last = blocks.size() - 1;
    if (last >= 0 && blocks.get(last) instanceof Block.Paragraph paragraph) {
      blocks.set(last, Notes.add(paragraph, List.of(note)));
    } else if (last >= 0 && blocks.get(last) instanceof Block.Table table) {
      blocks.set(last, Notes.add(table, List.of(note)));
    } else {
      early.add(note);
    }
  }

  private Block.Paragraph paragraph(RenderedLine first, String text) {
    LineKind kind = first.line().kind();
    boolean closing = kind == LineKind.CLOSING;
    if (kind != LineKind.CLOSING) {
      level = level(kind);
    } else if (level.depth() > 1) {
      level = Level.values()[level.ordinal() - 1];
    }
    InlineParser.Parsed parsed = inlines.parse(text, span(first));
    return new Block.Paragraph(
        id(first, parsed.label()),
        level,
        closing,
        parsed.label(),
        parsed.caption(),
        parsed.content(),
        List.of());
  }

  private Level level(LineKind kind) {
    return switch (kind) {
      case SECTION -> Level.SECTION;
      case PARAGRAPH -> Level.PARAGRAPH;
      case SUBPARAGRAPH -> Level.SUBPARAGRAPH;
      case ITEM -> front ? Level.RECITAL : Level.ITEM;
      case PARTY -> Level.PARTY;
      default -> Level.PLAIN;
    };
  }

  private Block fill(RenderedLine line) {
    String[] parts = line.line().text().split(":", 2);
    int count = parts[0].strip().matches("\\d{1,2}") ? Integer.parseInt(parts[0].strip()) : 1;
    return new Block.FillIn(
        id(line, ""), parts.length > 1 ? NoteText.plain(parts[1].strip()) : "", count);
  }

  /** The label, or the paragraph's place in the wording; then the rows around it. */
  private NodeId id(RenderedLine line, String label) {
    String own =
        label.isEmpty()
            ? "/" + wording.ordinals().getOrDefault(line.source(), line.source())
            : "#" + label;
    String id = clause + own + line.rows();
    int count = used.merge(id, 1, Integer::sum);
    return new NodeId(count == 1 ? id : id + "~" + count);
  }

  private Span span(RenderedLine line) {
    return new Span(wording.file(), line.source(), 1, 1);
  }
}
