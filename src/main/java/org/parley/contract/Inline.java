package org.parley.contract;

import java.util.List;
import org.parley.source.Span;

/** A piece of a line of wording. */
public sealed interface Inline {
  <R> R accept(Visitor<R> visitor);

  /** Words of the library. */
  record Words(String text) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.words(this);
    }
  }

  /** How a printed value came about. */
  enum Origin {
    /** The deal gave it. */
    GIVEN,
    /** The library's default stands in. */
    DEFAULTED,
    /** The parties have not decided; printed as a highlighted open point. */
    OPEN,
    /** It follows from the deal: a list of schedules, the other party's name. */
    DERIVED
  }

  /**
   * A value filled in from the deal. Its text is never read as markup.
   *
   * @param term the path of the term, such as {@code ip.foreground.tail}
   * @param text what is printed
   * @param definedTerm the defined term that the printed words use ("Business Day" in "10 Business
   *     Days"), or the empty text
   */
  record Filled(String term, String text, Origin origin, String definedTerm) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.filled(this);
    }
  }

  /**
   * A reference to a clause, to one of its labelled paragraphs, or to a run of clauses.
   *
   * @param agreement the sister agreement, or the empty text for this one
   * @param clause the clause id
   * @param label the paragraph's label, or the empty text for the whole clause
   * @param through the last clause of the run in the same article, or the empty text for one clause
   * @param span where the author wrote it
   */
  record Reference(String agreement, String clause, String label, String through, Span span)
      implements Inline {
    /** To one clause or to one of its paragraphs. */
    public Reference(String agreement, String clause, String label, Span span) {
      this(agreement, clause, label, "", span);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.reference(this);
    }
  }

  /**
   * A use of a defined term.
   *
   * @param label the term as defined, such as {@code Business Day}
   * @param text as printed, such as {@code Business Days}
   */
  record TermUse(String label, String text, Span span) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.termUse(this);
    }
  }

  /** The place where a term is defined in the running text; printed bold and in quotation marks. */
  record TermDefinition(String label, Span span) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.termDefinition(this);
    }
  }

  /** Emphasised words, such as a caption. */
  record Emphasis(List<Inline> content) implements Inline {
    public Emphasis {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.emphasis(this);
    }
  }

  /** Forgetting a kind is a compile error in every writer and pass. */
  interface Visitor<R> {
    R words(Words words);

    R filled(Filled filled);

    R reference(Reference reference);

    R termUse(TermUse use);

    R termDefinition(TermDefinition definition);

    R emphasis(Emphasis emphasis);
  }
}
