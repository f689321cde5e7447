package org.parley.resolve;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.contract.Block;
import org.parley.contract.Clause;
import org.parley.contract.Inline;

/** The words of a place of a contract as they are printed, for reports that quote them. */
public record SectionText(ResolvedContract contract) {
  /**
   * A labelled paragraph with the items below it, in one line and without its caption.
   *
   * @param place a clause id, {@code #} and a label
   * @return empty if the contract has no such paragraph
   */
  public Optional<String> find(String place) {
    int hash = place.indexOf('#');
    return hash < 0
        ? Optional.empty()
        : contract.contract().clauses().stream()
            .filter(clause -> clause.clause().equals(place.substring(0, hash)))
            .flatMap(clause -> labelled(clause, place.substring(hash + 1)).stream())
            .findFirst();
  }

  private Optional<String> labelled(Clause clause, String label) {
    List<Block.Paragraph> paragraphs =
        clause.body().stream()
            .filter(Block.Paragraph.class::isInstance)
            .map(Block.Paragraph.class::cast)
            .toList();
    for (int at = 0; at < paragraphs.size(); at++) {
      if (paragraphs.get(at).label().equals(label)) {
        return Optional.of(withItems(paragraphs.subList(at, paragraphs.size())));
      }
    }
    return Optional.empty();
  }

  /** The first paragraph with those that hang on it. */
  private String withItems(List<Block.Paragraph> from) {
    int depth = from.get(0).level().depth();
    return from.stream()
        .limit(
            1
                + from.stream()
                    .skip(1)
                    .takeWhile(next -> next.closing() || next.level().depth() > depth)
                    .count())
        .map(this::line)
        .collect(Collectors.joining(" "));
  }

  private String line(Block.Paragraph paragraph) {
    boolean item = paragraph.numbered() && paragraph.level().depth() > 1;
    String number = item ? contract.numbering().of(paragraph.id()).orElse("") + " " : "";
    return number + print(paragraph.content()).replace('\u00A0', ' ').strip();
  }

  private String print(List<Inline> inlines) {
    return inlines.stream().map(this::print).collect(Collectors.joining());
  }

  private String print(Inline inline) {
    if (inline instanceof Inline.Words words) {
      return words.text();
    } else if (inline instanceof Inline.Filled value) {
      return value.text();
    } else if (inline instanceof Inline.Reference reference) {
      return contract.parts(reference).stream()
          .map(ReferencePart::text)
          .collect(Collectors.joining());
    } else if (inline instanceof Inline.TermUse use) {
      return use.text();
    } else if (inline instanceof Inline.TermDefinition definition) {
      return '\u201C' + definition.label() + '\u201D';
    } else if (inline instanceof Inline.Emphasis emphasis) {
      return print(emphasis.content());
    }
    throw new IllegalStateException("unknown inline " + inline);
  }
}
