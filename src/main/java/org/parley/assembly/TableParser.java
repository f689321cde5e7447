package org.parley.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.parley.contract.Block;
import org.parley.contract.Inline;
import org.parley.contract.NodeId;
import org.parley.markup.TableLine;
import org.parley.source.Span;

/** Parses the rendered lines of a pipe table: head, rule, rows. */
final class TableParser {
  private final InlineParser inlines;
  private final NodeId id;
  private final Span span;

  TableParser(InlineParser inlines, NodeId id, Span span) {
    this.inlines = inlines;
    this.id = id;
    this.span = span;
  }

  Block.Table parse(List<RenderedLine> lines) {
    String rule = lines.size() > 1 ? lines.get(1).line().text() : "";
    if (!TableLine.isRule(rule)) {
      throw new IllegalStateException(
          span + ": a table needs a rule such as |----|---:| below its head");
    }
    List<Block.Column> columns = TableLine.cells(rule).stream().map(TableParser::column).toList();
    var rows = new ArrayList<Block.Row>();
    var used = new HashMap<String, Integer>();
    for (RenderedLine line : lines.subList(2, lines.size())) {
      String key = line.rows().isEmpty() ? "/" + (rows.size() + 1) : line.rows();
      int count = used.merge(key, 1, Integer::sum);
      String rowId = id.value() + key + (count == 1 ? "" : "~" + count);
      rows.add(new Block.Row(new NodeId(rowId), cells(line, columns.size())));
    }
    return new Block.Table(id, columns, cells(lines.get(0), columns.size()), rows, List.of());
  }

  private static Block.Column column(String dashes) {
    return new Block.Column(Math.max(1, dashes.replace(":", "").length()), dashes.endsWith(":"));
  }

  private List<Block.Cell> cells(RenderedLine line, int columns) {
    List<String> texts = TableLine.cells(line.line().text());
    if (texts.size() != columns && texts.size() != 1) {
      throw new IllegalStateException(
          span.file()
              + ":"
              + line.source()
              + ": the row has "
              + texts.size()
              + " cells, the head has "
              + columns);
    }
    return texts.stream()
        .map(text -> cell(text, new Span(span.file(), line.source(), 1, 1)))
        .toList();
  }

  /** Words between asterisks at the start of a cell are emphasised; a cell has no caption. */
  private Block.Cell cell(String text, Span place) {
    InlineParser.Parsed parsed = inlines.parse(text, place);
    var content = new ArrayList<Inline>();
    if (!parsed.caption().isEmpty()) {
      content.add(new Inline.Emphasis(parsed.caption()));
    }
    content.addAll(parsed.content());
    return new Block.Cell(content);
  }
}
