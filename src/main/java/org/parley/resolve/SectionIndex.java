package org.parley.resolve;

import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.contract.Inline;
import org.parley.source.Span;

/** Says where a clause stands in print: "Section 5.2", "Article 7", "Schedule 2". */
public final class SectionIndex {
  private final ReferenceResolver resolver;

  private SectionIndex(ReferenceResolver resolver) {
    this.resolver = resolver;
  }

  public static SectionIndex of(ResolvedContract resolved) {
    return new SectionIndex(new ReferenceResolver(resolved.contract(), resolved.numbering()));
  }

  /**
   * The printed reference to a place.
   *
   * @param place a clause id, or a clause id, {@code #} and a label
   * @return empty if the contract has no such place, or it has no number
   */
  public Optional<String> find(String place) {
    int hash = place.indexOf('#');
    String clause = hash < 0 ? place : place.substring(0, hash);
    String label = hash < 0 ? "" : place.substring(hash + 1);
    var reference = new Inline.Reference("", clause, label, Span.startOf(place));
    return resolver
        .resolve(reference)
        .map(parts -> parts.stream().map(ReferencePart::text).collect(Collectors.joining()));
  }
}
