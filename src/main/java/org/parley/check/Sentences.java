package org.parley.check;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Splits passages into sentences; knows the abbreviations after which none ends. */
public final class Sentences {
  private final List<String> abbreviations;
  private final Remembered<List<List<Sentence>>> remembered = new Remembered<>(this::split);

  /**
   * @param abbreviations with their full stop, such as {@code Inc.}
   */
  public Sentences(List<String> abbreviations) {
    this.abbreviations = List.copyOf(abbreviations);
  }

  /** The sentences of all prose of a paper. */
  public Stream<Sentence> of(Paper paper) {
    return remembered.of(paper).stream().flatMap(List::stream);
  }

  /** The sentences of a passage of a paper. */
  public List<Sentence> of(Paper paper, Passage passage) {
    return remembered.of(paper).get(passage.index());
  }

  private List<List<Sentence>> split(Paper paper) {
    return paper.passages().stream()
        .map(passage -> passage.prose() ? of(passage) : List.<Sentence>of())
        .toList();
  }

  /** The sentences of a passage, in order; without blanks at their ends. */
  private List<Sentence> of(Passage passage) {
    var sentences = new ArrayList<Sentence>();
    String text = passage.text();
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(text);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      String sentence = text.substring(start, end).strip();
      if (abbreviations.stream().noneMatch(sentence::endsWith) || end == text.length()) {
        if (!sentence.isEmpty()) {
          sentences.add(new Sentence(passage, text.indexOf(sentence, start), sentence));
        }
        start = end;
      }
    }
    return sentences;
  }
}
