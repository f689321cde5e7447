package org.parley.contract;

import java.util.List;
import org.parley.source.Span;

/**
 * The meaning of a defined term, ready to print if the term is used.
 *
 * @param label the term, such as {@code Joint IP}
 * @param meaning the paragraphs that continue the words {@code "Joint IP" means}; the first is the
 *     lead-in
 * @param elsewhere true if the wording itself defines the term: then {@code meaning} is the
 *     reference to that place and is printed after "has the meaning given in"
 * @param span where the meaning was written
 */
public record DefinitionText(
    String label, List<Block.Paragraph> meaning, boolean elsewhere, Span span) {
  public DefinitionText {
    meaning = List.copyOf(meaning);
  }
}
