package org.parley.library;

import java.util.List;
import java.util.NavigableMap;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.markup.InlineScanner;
import org.parley.markup.InlineToken;
import org.parley.markup.LineKind;
import org.parley.markup.MarkedLine;
import org.parley.markup.Marks;
import org.parley.source.Span;
import org.parley.term.Condition;

/** Reads the lines of a wording that hold text: their markers, and the marks inside them. */
final class TextLineReader {
  private final LevelFlow flow;
  private final WordingNotes notes;
  private final Findings findings;

  TextLineReader(LevelFlow flow, WordingNotes notes, Findings findings) {
    this.flow = flow;
    this.notes = notes;
    this.findings = findings;
  }

  /**
   * Checks marker and markup of a text line whose directives and values are blanked out.
   *
   * @param guards the conditions that hold from each place of the line on
   */
  void read(String masked, LinePlace place, NavigableMap<Integer, List<Condition>> guards) {
    MarkedLine line = MarkedLine.of(masked.replace(Marks.IGNORED, ' '));
    if (line.typedNumber()) {
      String typed = line.text().split("\\s", 2)[0];
      findings.report(
          DiagnosticCode.LIBRARY_TYPED_NUMBER
              .at(place.span(line.offset(), typed.length()), typed)
              .withHint(
                  "Every item of a level carries the same marker: `1.`, `(a)`, `(i)`, `(A)`."));
    }
    notes.paragraph(place.number(), line.kind() == LineKind.UNMARKED);
    flow.line(line, place.span(line.offset(), 1));
    String content = masked.substring(Math.min(line.offset(), masked.length()));
    if (line.kind() != LineKind.NOTE && line.kind() != LineKind.FILL) {
      inline(content, line, place, guards);
    }
  }

  private void inline(
      String content,
      MarkedLine line,
      LinePlace place,
      NavigableMap<Integer, List<Condition>> guards) {
    var words = new TextWords(content, line.offset(), guards);
    int captions = 0;
    for (InlineToken token : InlineScanner.scan(content)) {
      captions += token instanceof InlineToken.CaptionMark ? 1 : 0;
      if (token instanceof InlineToken.Words plain) {
        if (captions != 1 && line.kind() != LineKind.SUBHEADING) {
          words.keep(plain);
        }
      } else {
        int offset = line.offset() + token.offset();
        note(token, place, offset, guards.floorEntry(offset).getValue());
      }
    }
    if (captions % 2 == 1) {
      findings.report(
          DiagnosticCode.LIBRARY_BAD_MARKUP,
          place.span(line.offset(), 1),
          "a caption between asterisks is not closed");
    }
    notes.add(words.line(place.span(line.offset(), content.length())));
  }

  private void note(InlineToken token, LinePlace place, int offset, List<Condition> guards) {
    Span span = place.span(offset, 1);
    if (token instanceof InlineToken.ReferenceMark mark) {
      notes.add(
          new Wording.ReferenceUse(
              mark.agreement(),
              mark.clause(),
              mark.label(),
              guards,
              place.span(offset, mark.length())));
    } else if (token instanceof InlineToken.TermMark mark) {
      notes.term(new Wording.NamedUse(mark.term(), guards, span));
    } else if (token instanceof InlineToken.DefinitionMark mark) {
      notes.definition(new Wording.NamedUse(mark.term(), guards, span));
    } else if (token instanceof InlineToken.LabelMark mark) {
      notes.label(new Wording.NamedUse(mark.label(), guards, span));
    } else if (token instanceof InlineToken.Broken broken) {
      findings.report(DiagnosticCode.LIBRARY_BAD_MARKUP, span, broken.problem());
    }
  }
}
