package org.parley.assembly;

import java.util.ArrayList;
import java.util.List;
import org.parley.contract.Block;
import org.parley.contract.Note;

/** Blocks with more notes; the blocks themselves never change. */
final class Notes {
  private Notes() {}

  static Block.Paragraph add(Block.Paragraph paragraph, List<Note> more) {
    return paragraph.withNotes(both(paragraph.notes(), more));
  }

  static Block.Table add(Block.Table table, List<Note> more) {
    return new Block.Table(
        table.id(), table.columns(), table.head(), table.rows(), both(table.notes(), more));
  }

  private static List<Note> both(List<Note> first, List<Note> second) {
    var both = new ArrayList<>(first);
    both.addAll(second);
    return both;
  }
}
