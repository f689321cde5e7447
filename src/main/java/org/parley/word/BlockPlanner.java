package org.parley.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.contract.Block;
import org.parley.contract.DefinitionText;
import org.parley.contract.Level;
import org.parley.contract.NodeId;
import org.parley.contract.Note;
import org.parley.resolve.ResolvedContract;
import org.parley.word.Planned.Flow;
import org.parley.word.Planned.Grid;
import org.parley.word.Planned.GridRow;
import org.parley.word.Planned.Line;

/** Turns the blocks of one clause into planned paragraphs and tables. */
final class BlockPlanner implements Block.Visitor<List<Planned>> {
  private final ResolvedContract contract;
  private final Levels levels;

  BlockPlanner(ResolvedContract contract, Levels levels) {
    this.contract = contract;
    this.levels = levels;
  }

  @Override
  public List<Planned> paragraph(Block.Paragraph paragraph) {
    List<Piece> pieces =
        new InlinePlanner(contract).captioned(paragraph.caption(), paragraph.content()).pieces();
    StyleRole style = levels.style(paragraph.level(), paragraph.closing());
    return List.of(line(style, paragraph.id(), paragraph.notes(), pieces));
  }

  @Override
  public List<Planned> subheading(Block.Subheading subheading) {
    List<Piece> pieces = InlinePlanner.pieces(contract, subheading.content());
    Line line = line(StyleRole.SCHEDULE_SUBHEADING, subheading.id(), List.of(), pieces);
    return List.of(line.with(Flow.WITH_NEXT));
  }

  @Override
  public List<Planned> table(Block.Table table) {
    List<Line> head = cells(StyleRole.TABLE_HEAD, table.head());
    if (!head.isEmpty()) {
      head = new ArrayList<>(head);
      head.set(0, head.get(0).with(table.notes()));
    }
    List<GridRow> rows =
        table.rows().stream()
            .map(row -> new GridRow(row.id(), cells(rowStyle(row, table), row.cells())))
            .toList();
    Line end = Line.of(StyleRole.TABLE_END, Flow.FREE, List.of());
    return List.of(new Grid(table.id(), table.columns(), head, rows), end);
  }

  private static StyleRole rowStyle(Block.Row row, Block.Table table) {
    boolean group = row.cells().size() == 1 && table.columns().size() > 1;
    return group ? StyleRole.TABLE_GROUP : StyleRole.TABLE_TEXT;
  }

  private List<Line> cells(StyleRole style, List<Block.Cell> cells) {
    return cells.stream()
        .map(cell -> Line.of(style, Flow.FREE, InlinePlanner.pieces(contract, cell.content())))
        .toList();
  }

  @Override
  public List<Planned> definitionList(Block.DefinitionList list) {
    var lines = new ArrayList<Planned>();
    for (DefinitionText definition : contract.definitions()) {
      lines.addAll(definition(definition));
    }
    return lines;
  }

  private List<Planned> definition(DefinitionText definition) {
    var words = contract.contract().words();
    var lines = new ArrayList<Planned>();
    var lead =
        new InlinePlanner(contract)
            .add("\u201c")
            .add(definition.label(), StyleRole.DEFINED_TERM)
            .add("\u201d ")
            .add(definition.elsewhere() ? words.meaningGivenIn() : words.means())
            .add(" ");
    for (Block.Paragraph paragraph : definition.meaning()) {
      boolean first = lines.isEmpty();
      InlinePlanner planner = first ? lead : new InlinePlanner(contract);
      planner.add(paragraph.content());
      // The reference to the place of the definition is not a sentence that brings its own stop.
      List<Piece> pieces = (definition.elsewhere() ? planner.add(".") : planner).pieces();
      StyleRole style = first ? StyleRole.DEFINITION : definitionStyle(paragraph);
      lines.add(line(style, paragraph.id(), paragraph.notes(), pieces));
    }
    return lines;
  }

  private static StyleRole definitionStyle(Block.Paragraph paragraph) {
    if (!paragraph.numbered()) {
      return StyleRole.SECTION_CLOSING;
    }
    return paragraph.level().depth() <= Level.PARAGRAPH.depth()
        ? StyleRole.DEFINITION_ITEM
        : StyleRole.DEFINITION_SUBITEM;
  }

  @Override
  public List<Planned> signatureBlock(Block.SignatureBlock block) {
    return new SignaturePlanner(contract).lines(block);
  }

  @Override
  public List<Planned> fillIn(Block.FillIn fillIn) {
    var lines = new ArrayList<Planned>();
    for (int index = 0; index < fillIn.lines(); index++) {
      var pieces = new ArrayList<Piece>();
      if (index == 0 && !fillIn.label().isEmpty()) {
        pieces.add(Piece.words(fillIn.label() + " "));
      }
      pieces.add(new Piece.Tab());
      Optional<NodeId> anchor = index == 0 ? Optional.of(fillIn.id()) : Optional.empty();
      Flow flow = index < fillIn.lines() - 1 ? Flow.WITH_NEXT : Flow.FREE;
      lines.add(new Line(StyleRole.FILL_IN, Optional.empty(), flow, anchor, List.of(), pieces));
    }
    return lines;
  }

  private Line line(StyleRole style, NodeId id, List<Note> notes, List<Piece> pieces) {
    return new Line(style, levels.place(style), Flow.FREE, Optional.of(id), notes, pieces);
  }
}
