package org.parley.assembly;

import java.util.ArrayList;
import java.util.List;
import org.parley.contract.Contract;
import org.parley.contract.ContractRewrite;
import org.parley.contract.Inline;
import org.parley.library.Spelling;

/** Spells the library's words of a contract as the house does; values of the deal stay as typed. */
final class Respelling {
  private final Spelling spelling;

  Respelling(Spelling spelling) {
    this.spelling = spelling;
  }

  Contract of(Contract contract) {
    return spelling.unchanged()
        ? contract
        : new ContractRewrite(this::inlines, spelling::of).of(contract);
  }

  private List<Inline> inlines(List<Inline> inlines) {
    var spelled = new ArrayList<Inline>();
    boolean afterName = false;
    for (Inline inline : inlines) {
      spelled.add(inline(inline, afterName));
      afterName = inline instanceof Inline.Filled || inline instanceof Inline.TermUse;
    }
    return spelled;
  }

  private Inline inline(Inline inline, boolean afterName) {
    if (inline instanceof Inline.Words words) {
      return new Inline.Words(spelling.of(words.text(), afterName));
    }
    if (inline instanceof Inline.TermUse use) {
      return new Inline.TermUse(spelling.of(use.label()), spelling.of(use.text()), use.span());
    }
    if (inline instanceof Inline.TermDefinition definition) {
      return new Inline.TermDefinition(spelling.of(definition.label()), definition.span());
    }
    return inline instanceof Inline.Emphasis emphasis
        ? new Inline.Emphasis(inlines(emphasis.content()))
        : inline;
  }
}
