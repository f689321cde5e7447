package org.parley.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.contract.Block;
import org.parley.contract.NodeId;
import org.parley.deal.Party;
import org.parley.library.Library;
import org.parley.library.SignatureForm;

/** The signature blocks of the parties, each as its kind of entity signs. */
final class SignatureBlocks {
  private final Library library;
  private final String clause;

  SignatureBlocks(Library library, String clause) {
    this.library = library;
    this.clause = clause;
  }

  List<Block.SignatureBlock> of(List<Party> parties) {
    return parties.stream().map(this::block).toList();
  }

  private Block.SignatureBlock block(Party party) {
    SignatureForm form =
        Optional.ofNullable(library.signatureForms().get(party.form())).orElseThrow();
    var description = new PartyDescription(library, party);
    var lines = new ArrayList<Block.SignatureLine>();
    form.capacity().forEach(text -> lines.add(new Block.SignatureLine("", description.fill(text))));
    int signing =
        Math.max(form.fewest(), Math.min(Math.max(1, party.signatories().size()), form.most()));
    for (int place = 0; place < signing; place++) {
      lines(
          form,
          party.key(),
          place < party.signatories().size()
              ? party.signatories().get(place)
              : new Party.Signatory(Optional.empty(), Optional.empty()),
          lines);
    }
    return new Block.SignatureBlock(
        new NodeId(clause + "@" + party.key()),
        party.name(),
        description.fill(form.leadIn()),
        lines);
  }

  private void lines(
      SignatureForm form,
      String party,
      Party.Signatory signatory,
      List<Block.SignatureLine> lines) {
    for (String line : form.lines()) {
      String text =
          switch (line) {
            case "name" -> signatory.name().orElse("");
            case "title" -> signatory.title().orElse("");
            default -> "";
          };
      lines.add(
          new Block.SignatureLine(
              library.style().words().getOrDefault(line + "_label", line),
              text.isEmpty()
                  ? List.of()
                  : ClauseContext.given("parties." + party + ".signatory." + line, text)));
    }
  }
}
