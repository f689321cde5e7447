package org.parley.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.parley.library.Library;
import org.parley.library.LibraryClause;
import org.parley.library.Outline;

/** The pages of a library's catalogue. They link to each other only, and need no server. */
public final class Catalogue {
  /** The page that a reader opens first. */
  public static final String FIRST_PAGE = "index.html";

  private Catalogue() {}

  /**
   * Every page by its path below the catalogue's folder, with forward slashes; the look and the
   * search are files of the library's templates.
   *
   * @param families family to the title that heads it; one without a title is headed by its name
   */
  public static Map<String, String> pages(Library library, Map<String, String> families) {
    var pages = new LinkedHashMap<String, String>();
    var uses = new ClauseUses(library);
    pages.put(FIRST_PAGE, IndexPage.of(library, families));
    pages.put("definitions.html", DefinitionsPage.of(library));
    for (Outline outline : library.outlines().values()) {
      pages.put(AgreementPage.path(outline), AgreementPage.of(library, outline));
    }
    for (LibraryClause clause : library.clauses().values()) {
      pages.put(ClausePage.path(clause.id()), new ClausePage(library, uses, clause).html());
    }
    pages.put("search.js", SearchIndex.of(library));
    return Collections.unmodifiableMap(pages);
  }
}
