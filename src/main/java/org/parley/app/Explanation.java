package org.parley.app;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parley.diagnostic.DidYouMean;
import org.parley.library.Library;

/**
 * Why a clause is in an agreement or not, why in this variant, and where each of its values comes
 * from.
 */
public final class Explanation {
  private final Library library;
  private final ExplainedDeal deal;

  /** An explanation of the agreements and of the term sheet, if the deal has one. */
  public static Explanation of(LoadedDeal loaded, List<Assembly.Assembled> agreements) {
    return new Explanation(
        loaded,
        Stream.concat(
                agreements.stream(), DealDocument.termSheet(loaded, Version.current()).stream())
            .toList());
  }

  /**
   * An explanation of some of what is made of a deal.
   *
   * @param agreements agreements, and documents made of the deal as a whole
   */
  public Explanation(LoadedDeal loaded, List<Assembly.Assembled> agreements) {
    this.library = loaded.library();
    this.deal = new ExplainedDeal(loaded, agreements);
  }

  /**
   * The lines that explain a clause or a term.
   *
   * @param id a clause id such as {@code ip.foreground}, or the path of a term such as {@code
   *     ip.foreground.tail}
   * @return empty if the library has neither
   */
  public Optional<List<String>> of(String id) {
    if (library.clauses().containsKey(id)) {
      return Optional.of(new ClauseExplanation(deal, library.clause(id)).lines());
    }
    String path = id.replace('-', '_');
    return Optional.ofNullable(library.declarations().get(path))
        .map(declaration -> new TermExplanation(deal, declaration).lines());
  }

  /** What a person may have meant by an id that the library does not have. */
  public Optional<String> suggestion(String id) {
    var known = new TreeSet<>(library.clauses().keySet());
    known.addAll(library.declarations().keySet());
    return DidYouMean.hint(id, known);
  }
}
