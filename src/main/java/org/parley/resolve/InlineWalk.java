package org.parley.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.parley.contract.Block;
import org.parley.contract.Clause;
import org.parley.contract.Inline;

/** Visits every piece of text that a reader of the printed contract sees. */
public final class InlineWalk {
  private InlineWalk() {}

  /** Every inline of a clause's body, in order of print, emphasised ones after their emphasis. */
  public static List<Inline> of(Clause clause) {
    var inlines = new ArrayList<Inline>();
    clause.body().forEach(block -> ofBlock(block, inlines::add));
    return inlines;
  }

  /** Every inline of a block. */
  public static List<Inline> of(Block block) {
    var inlines = new ArrayList<Inline>();
    ofBlock(block, inlines::add);
    return inlines;
  }

  private static void ofBlock(Block block, Consumer<Inline> consumer) {
    if (block instanceof Block.Paragraph paragraph) {
      each(paragraph.caption(), consumer);
      each(paragraph.content(), consumer);
    } else if (block instanceof Block.Subheading subheading) {
      each(subheading.content(), consumer);
    } else if (block instanceof Block.Table table) {
      table.head().forEach(cell -> each(cell.content(), consumer));
      table.rows().forEach(row -> row.cells().forEach(cell -> each(cell.content(), consumer)));
    }
  }

  private static void each(List<Inline> inlines, Consumer<Inline> consumer) {
    for (Inline inline : inlines) {
      consumer.accept(inline);
      if (inline instanceof Inline.Emphasis emphasis) {
        each(emphasis.content(), consumer);
      }
    }
  }
}
