package org.parley.catalogue;

import static j2html.TagCreator.div;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;

import j2html.tags.ContainerTag;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.parley.library.Library;
import org.parley.library.Wording;
import org.parley.markup.LineKind;
import org.parley.markup.MarkedLine;
import org.parley.markup.TableLine;

/**
 * Wording as a lawyer reads it: each alternative below the words that say when it is printed, a
 * value as its label, a reference as the title of its clause.
 */
final class WordingView {
  private final StepWords words;
  private final String clause;
  private final String root;
  private final Library library;
  private final Deque<ContainerTag<?>> open = new ArrayDeque<>();

  private WordingView(Library library, Wording wording, String clause, String root) {
    this.library = library;
    this.words = new StepWords(library, wording);
    this.clause = clause;
    this.root = root;
  }

  /**
   * @param clause the clause that {@code [[this]]} means
   * @param root the way from the page's folder to the catalogue's
   */
  static ContainerTag<?> of(Library library, Wording wording, String clause, String root) {
    return new WordingView(library, wording, clause, root).of(WordingLines.of(wording));
  }

  private ContainerTag<?> of(WordingLines lines) {
    ContainerTag<?> all = div().withClass("wording");
    open.push(all);
    for (WordingLines.Line line : lines.lines()) {
      if (line instanceof WordingLines.Around around) {
        around.steps().forEach(this::step);
      } else {
        text((WordingLines.Text) line);
      }
    }
    return all;
  }

  private ContainerTag<?> here() {
    return open.getFirst();
  }

  private void step(WordingLines.Step step) {
    if (step instanceof WordingLines.End || words.continues(step)) {
      close();
    }
    words
        .of(step)
        .ifPresent(
            heading -> {
              ContainerTag<?> branch = div().withClass("branch").with(p(heading).withClass("when"));
              here().with(branch);
              open.push(branch);
            });
  }

  /** The outermost stays open, whatever an unbalanced wording closes. */
  private void close() {
    words.leave();
    if (open.size() > 1) {
      open.pop();
    }
  }

  private void text(WordingLines.Text text) {
    MarkedLine line = text.line();
    var inlines = new WordingInlines(library, words, clause, root, text.inside());
    if (line.kind() == LineKind.TABLE_ROW) {
      if (!TableLine.isRule(line.text())) {
        here().with(inlines.row(line.text()));
      }
      return;
    }
    String kind = line.kind().name().toLowerCase(Locale.ROOT);
    ContainerTag<?> paragraph = p().withClass("line " + kind);
    if (line.text().isEmpty()) {
      paragraph.with(span(kind).withClass("made"));
    }
    if (line.kind() == LineKind.NOTE) {
      paragraph.withText("Note: ");
    }
    inlines.into(paragraph, line.text());
    here().with(paragraph);
  }
}
