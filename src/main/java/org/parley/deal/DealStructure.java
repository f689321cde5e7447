package org.parley.deal;

import java.util.List;
import org.parley.source.Span;

/**
 * The form that a deal's partnership takes.
 *
 * @param id of the library's structure, such as {@code joint-venture}
 * @param documents what counsel drafts for it outside the library; none if the agreements do
 * @param span where the deal names it
 */
public record DealStructure(String id, List<String> documents, Span span) {
  public DealStructure {
    documents = List.copyOf(documents);
  }
}
