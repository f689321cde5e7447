package org.parley.catalogue;

import static j2html.TagCreator.a;
import static j2html.TagCreator.b;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.parley.library.Library;
import org.parley.library.LibraryClause;
import org.parley.markup.InlineScanner;
import org.parley.markup.InlineToken;
import org.parley.markup.TableLine;

/** The words of one line of wording. */
final class WordingInlines {
  private final Library library;
  private final StepWords words;
  private final String clause;
  private final String root;
  private final List<WordingLines.Step> inside;
  private final Deque<ContainerTag<?>> open = new ArrayDeque<>();
  private boolean caption;

  /**
   * @param inside what the marks of the line stand for
   */
  WordingInlines(
      Library library,
      StepWords words,
      String clause,
      String root,
      List<WordingLines.Step> inside) {
    this.library = library;
    this.words = words;
    this.clause = clause;
    this.root = root;
    this.inside = List.copyOf(inside);
  }

  /** Appends a line's words; a branch that the line leaves open ends with it. */
  void into(ContainerTag<?> paragraph, String line) {
    open.push(paragraph);
    InlineScanner.scan(line).forEach(this::token);
    while (open.size() > 1) {
      leave();
    }
    open.pop();
  }

  /** A row of a table: its cells on one line. */
  ContainerTag<?> row(String line) {
    ContainerTag<?> row = p().withClass("line table_row");
    for (String cell : TableLine.cells(line)) {
      ContainerTag<?> one = span().withClass("cell");
      into(one, cell);
      row.with(one);
    }
    return row;
  }

  private void token(InlineToken token) {
    if (token instanceof InlineToken.CaptionMark) {
      caption = !caption;
    } else if (token instanceof InlineToken.ValueMark mark) {
      step(inside.get(mark.index()));
    } else {
      content(token).ifPresent(open.getFirst()::with);
    }
  }

  private Optional<DomContent> content(InlineToken token) {
    if (token instanceof InlineToken.Words found) {
      return Optional.of(caption ? b(found.text()) : text(found.text()));
    }
    if (token instanceof InlineToken.ReferenceMark mark) {
      return Optional.of(reference(mark));
    }
    if (token instanceof InlineToken.DefinitionMark mark) {
      return Optional.of(b("\u201c" + mark.term() + "\u201d"));
    }
    if (token instanceof InlineToken.TermMark mark) {
      return Optional.of(text(mark.term()));
    }
    return token instanceof InlineToken.LabelMark mark
        ? Optional.of(span("#" + mark.label()).withClass("label").withId(mark.label()))
        : Optional.empty();
  }

  private DomContent reference(InlineToken.ReferenceMark mark) {
    boolean own = mark.clause().isEmpty() || mark.clause().equals("this");
    String id = own ? clause : mark.clause();
    LibraryClause target = library.clauses().get(id);
    String title = own ? "this clause" : target == null ? id : target.title();
    String label = mark.label().isEmpty() ? "" : " #" + mark.label();
    String agreement = mark.agreement().isEmpty() ? "" : mark.agreement() + ": ";
    String shown = "[" + agreement + title + label + "]";
    return target == null
        ? text(shown)
        : a(shown).withHref(root + ClausePage.path(id)).withClass("reference");
  }

  private void step(WordingLines.Step step) {
    if (step instanceof WordingLines.Printed printed) {
      open.getFirst().with(span(words.of(printed)).withClass("value"));
      return;
    }
    if (step instanceof WordingLines.End || words.continues(step)) {
      leave();
    }
    words
        .of(step)
        .ifPresent(
            heading -> {
              ContainerTag<?> branch =
                  span().withClass("branch").with(span(" " + heading + " ").withClass("when"));
              open.getFirst().with(branch);
              open.push(branch);
            });
  }

  private void leave() {
    if (open.size() > 1) {
      words.leave();
      open.pop();
    }
  }
}
