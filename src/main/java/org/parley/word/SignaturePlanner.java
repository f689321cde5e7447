package org.parley.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.contract.Block;
import org.parley.word.Planned.Flow;
import org.parley.word.Planned.Line;

/** Lays out the signature block of one party: its words, then one line for each thing to sign. */
final class SignaturePlanner {

  List<Planned> lines(Block.SignatureBlock block) {
    var planned = new ArrayList<Planned>();
    planned.add(
        new Line(
            StyleRole.SIGNATURE_LEAD,
            Optional.empty(),
            block.lines().isEmpty() ? Flow.LAST : Flow.WITH_NEXT,
            Optional.of(block.id()),
            List.of(),
            List.of(Piece.fromDeal(block.leadIn()))));
    for (int index = 0; index < block.lines().size(); index++) {
      Flow flow = index == block.lines().size() - 1 ? Flow.LAST : Flow.WITH_NEXT;
      planned.add(Line.of(StyleRole.SIGNATURE_LINE, flow, pieces(block.lines().get(index))));
    }
    return planned;
  }

  /** A line to write on is a tab leader: the style's second stop draws it. */
  private static List<Piece> pieces(Block.SignatureLine line) {
    Piece label = Piece.words(line.label() + ":");
    return line.text().isEmpty()
        ? List.of(label, new Piece.Tab(), new Piece.Tab())
        : List.of(label, new Piece.Tab(), Piece.fromDeal(line.text()));
  }
}
