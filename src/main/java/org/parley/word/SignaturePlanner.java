package org.parley.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.contract.Block;
import org.parley.resolve.ResolvedContract;
import org.parley.word.Planned.Flow;
import org.parley.word.Planned.Line;

/** Lays out the signature block of one party: its words, then one line for each thing to sign. */
final class SignaturePlanner {
  private final ResolvedContract contract;

  SignaturePlanner(ResolvedContract contract) {
    this.contract = contract;
  }

  List<Planned> lines(Block.SignatureBlock block) {
    var planned = new ArrayList<Planned>();
    planned.add(
        new Line(
            StyleRole.SIGNATURE_LEAD,
            Optional.empty(),
            block.lines().isEmpty() ? Flow.LAST : Flow.WITH_NEXT,
            Optional.of(block.id()),
            List.of(),
            InlinePlanner.pieces(contract, block.leadIn())));
    for (int index = 0; index < block.lines().size(); index++) {
      if (index > 0 && beginsAgain(block.lines(), index)) {
        planned.add(Line.of(StyleRole.TABLE_END, Flow.WITH_NEXT, List.of()));
      }
      Flow flow = index == block.lines().size() - 1 ? Flow.LAST : Flow.WITH_NEXT;
      planned.add(Line.of(StyleRole.SIGNATURE_LINE, flow, pieces(block.lines().get(index))));
    }
    return planned;
  }

  /** The lines of the next signatory begin with the label that the first one's began with. */
  private static boolean beginsAgain(List<Block.SignatureLine> lines, int index) {
    String label = lines.get(index).label();
    return !label.isEmpty()
        && lines.subList(0, index).stream()
            .map(Block.SignatureLine::label)
            .filter(earlier -> !earlier.isEmpty())
            .findFirst()
            .filter(label::equals)
            .isPresent();
  }

  /** A line to write on is a tab leader: the style's second stop draws it. */
  private List<Piece> pieces(Block.SignatureLine line) {
    var pieces = new ArrayList<Piece>();
    if (!line.label().isEmpty()) {
      pieces.add(Piece.words(line.label() + ":"));
      pieces.add(new Piece.Tab());
    }
    if (line.text().isEmpty()) {
      pieces.add(new Piece.Tab());
    }
    pieces.addAll(InlinePlanner.pieces(contract, line.text()));
    return pieces;
  }
}
