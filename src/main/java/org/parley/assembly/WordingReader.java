package org.parley.assembly;

import java.util.List;
import java.util.function.Supplier;
import org.parley.contract.Block;
import org.parley.library.Library;
import org.parley.library.LibraryClause;
import org.parley.library.LibraryTerms;
import org.parley.library.TermMatcher;
import org.parley.library.Variant;
import org.parley.library.Wording;

/** Renders wording with the answers of a context and parses it into blocks. */
final class WordingReader {
  private final Library library;
  private final TermMatcher terms;
  private final HouseLanguage language;

  WordingReader(Library library) {
    this.library = library;
    this.terms = LibraryTerms.matcher(library);
    this.language = new HouseLanguage(library.style());
  }

  /** A clause in one of its wordings. */
  MarkupParser.Parsed read(LibraryClause clause, Variant variant, ClauseContext context)
      throws WordingRenderer.Unrenderable {
    return read(clause.id(), clause.family().equals("front"), variant.wording(), context);
  }

  /**
   * @param front true if each unmarked line is a paragraph of its own
   */
  MarkupParser.Parsed read(String id, boolean front, Wording wording, ClauseContext context)
      throws WordingRenderer.Unrenderable {
    var filling = new Filling();
    var inlines = new InlineParser(id, filling, terms, language);
    Supplier<List<Block.SignatureBlock>> signatures =
        () -> new SignatureBlocks(library, id).of(context.parties());
    return new MarkupParser(id, front, wording, inlines, signatures)
        .parse(WordingRenderer.render(wording, context, filling));
  }
}
