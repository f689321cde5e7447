package org.parley.assembly;

import java.util.ArrayList;
import java.util.List;
import org.parley.contract.Inline;
import org.parley.library.TermMatcher;
import org.parley.markup.InlineScanner;
import org.parley.markup.InlineToken;
import org.parley.source.Span;

/**
 * Parses the text of one paragraph or cell: values, references, defined terms, caption and label.
 */
final class InlineParser {
  /**
   * A parsed paragraph.
   *
   * @param caption run-in caption without its full stop, or empty
   * @param label the label that references may name, or the empty text
   */
  record Parsed(List<Inline> caption, List<Inline> content, String label) {}

  private final String clause;
  private final Filling filling;
  private final TermMatcher terms;
  private final HouseLanguage language;

  /**
   * @param clause the clause that {@code [[this]]} and {@code [[#label]]} mean
   */
  InlineParser(String clause, Filling filling, TermMatcher terms, HouseLanguage language) {
    this.clause = clause;
    this.filling = filling;
    this.terms = terms;
    this.language = language;
  }

  Parsed parse(String text, Span span) {
    var caption = new ArrayList<Inline>();
    var content = new ArrayList<Inline>();
    String label = "";
    int captionMarks = 0;
    for (InlineToken token : InlineScanner.scan(text)) {
      boolean opens =
          token instanceof InlineToken.CaptionMark
              && content.stream().allMatch(InlineParser::blank);
      if (token instanceof InlineToken.CaptionMark) {
        captionMarks += captionMarks == 1 || opens ? 1 : 0;
      } else if (token instanceof InlineToken.LabelMark mark) {
        label = mark.label();
      } else {
        add(token, captionMarks == 1 ? caption : content, captionMarks == 1, span);
      }
    }
    return new Parsed(withoutStop(trim(caption)), trim(content), label);
  }

  private static boolean blank(Inline inline) {
    return inline instanceof Inline.Words words && words.text().isBlank();
  }

  private void add(InlineToken token, List<Inline> into, boolean inCaption, Span span) {
    if (token instanceof InlineToken.Words words) {
      words(language.apply(words.text()), into, inCaption, span);
    } else if (token instanceof InlineToken.ValueMark mark) {
      into.addAll(filling.at(mark.index()));
    } else if (token instanceof InlineToken.ReferenceMark mark) {
      String target =
          mark.clause().isEmpty() || mark.clause().equals("this") ? clause : mark.clause();
      into.add(new Inline.Reference(mark.agreement(), target, mark.label(), span));
    } else if (token instanceof InlineToken.DefinitionMark mark) {
      into.add(new Inline.TermDefinition(mark.term(), span));
    } else if (token instanceof InlineToken.TermMark mark) {
      into.add(new Inline.TermUse(terms.label(mark.term()), mark.term(), span));
    } else {
      throw new IllegalStateException(span + ": markup that the loader has passed: " + token);
    }
  }

  /**
   * Words, with the defined terms among them as uses; a caption names its subject and uses nothing.
   */
  private void words(String text, List<Inline> into, boolean inCaption, Span span) {
    int at = 0;
    for (TermMatcher.Match match : inCaption ? List.<TermMatcher.Match>of() : terms.find(text)) {
      plain(text.substring(at, match.start()), into);
      into.add(new Inline.TermUse(match.label(), text.substring(match.start(), match.end()), span));
      at = match.end();
    }
    plain(text.substring(at), into);
  }

  private static void plain(String text, List<Inline> into) {
    if (!text.isEmpty()) {
      into.add(new Inline.Words(text));
    }
  }

  /** The same without spaces at both ends. */
  private static List<Inline> trim(List<Inline> inlines) {
    var trimmed = new ArrayList<>(inlines);
    if (!trimmed.isEmpty() && trimmed.get(0) instanceof Inline.Words first) {
      replace(trimmed, 0, first.text().stripLeading());
    }
    if (!trimmed.isEmpty() && trimmed.get(trimmed.size() - 1) instanceof Inline.Words last) {
      replace(trimmed, trimmed.size() - 1, last.text().stripTrailing());
    }
    return trimmed;
  }

  private static void replace(List<Inline> inlines, int place, String text) {
    if (text.isEmpty()) {
      inlines.remove(place);
    } else {
      inlines.set(place, new Inline.Words(text));
    }
  }

  private static List<Inline> withoutStop(List<Inline> caption) {
    if (!caption.isEmpty()
        && caption.get(caption.size() - 1) instanceof Inline.Words last
        && last.text().endsWith(".")) {
      var shorter = new ArrayList<>(caption);
      replace(shorter, caption.size() - 1, last.text().substring(0, last.text().length() - 1));
      return shorter;
    }
    return caption;
  }
}
