package org.parley.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.markup.Marks;
import org.parley.source.SourceText;
import org.parley.source.Span;

/**
 * Reads one wording file: allows only what the format allows, and notes everything that it names,
 * with its place.
 */
final class WordingScanner {
  private final String file;
  private final Findings findings;
  private final Nesting nesting = new Nesting();
  private final WordingNotes notes = new WordingNotes();
  private final DirectiveCompiler directives;
  private final TextLineReader texts;
  private final StringBuilder template = new StringBuilder();

  private WordingScanner(
      String file, boolean front, UnaryOperator<String> paths, Findings findings) {
    this.file = file;
    this.findings = findings;
    var flow = new LevelFlow(front, findings);
    this.directives = new DirectiveCompiler(paths, nesting, flow, notes, findings);
    this.texts = new TextLineReader(flow, notes, findings);
  }

  /**
   * Scans a wording file.
   *
   * @param front true for clauses of the front part, whose markers number parties and recitals
   * @param paths turns a path in a condition into the full path of a term
   */
  static Wording scan(
      SourceText source, boolean front, UnaryOperator<String> paths, Findings findings) {
    return new WordingScanner(source.name(), front, paths, findings)
        .scanLines(source.lines(), 1, 1);
  }

  /** Scans wording that stands inside a YAML file, such as a summary or a meaning. */
  static Wording scan(String text, Span start, UnaryOperator<String> paths, Findings findings) {
    return new WordingScanner(start.file(), true, paths, findings)
        .scanLines(text.lines().toList(), start.line(), start.column());
  }

  private Wording scanLines(List<String> source, int firstLine, int firstColumn) {
    for (int at = 0; at < source.size(); at++) {
      scanLine(source.get(at), new LinePlace(file, firstLine + at, at == 0 ? firstColumn : 1));
    }
    for (Nesting.Open unclosed : nesting.all()) {
      findings.report(
          DiagnosticCode.LIBRARY_UNBALANCED_DIRECTIVE,
          unclosed.span(),
          "<#" + (unclosed.kind() == Directive.Kind.LIST ? "list" : "if") + ">");
    }
    return notes.wording(file, template.toString());
  }

  private void scanLine(String line, LinePlace place) {
    if (Marks.anyPrivateUse(line)) {
      findings.report(
          DiagnosticCode.LIBRARY_BAD_MARKUP,
          place.span(0, 1),
          "the line holds a private-use character");
    }
    boolean alone = standsAlone(line);
    var compiled = new StringBuilder();
    var masked = new StringBuilder();
    var guards = new TreeMap<>(Map.of(0, nesting.guards()));
    int at = 0;
    Optional<Directive> directive = Directive.next(line, 0);
    while (directive.isPresent()) {
      Directive found = directive.get();
      compiled.append(line, at, found.start());
      masked.append(line, at, found.start()).append(mask(found));
      compiled.append(directives.compile(found, line, place, alone));
      at = found.end();
      guards.put(at, nesting.guards());
      directive = Directive.next(line, at);
    }
    compiled.append(line.substring(at));
    masked.append(line.substring(at));
    if (!alone && !masked.toString().isBlank()) {
      markLine(place);
      texts.read(masked.toString(), place, guards);
    }
    template.append(compiled).append('\n');
  }

  /** Says in the template from which line, and in which rows, the text comes. */
  private void markLine(LinePlace place) {
    template.append(Marks.LINE_START).append(place.number());
    nesting
        .variables()
        .forEach(variable -> template.append("${rowkey(").append(variable).append(")}"));
    template.append(Marks.LINE_END);
  }

  /** A line of nothing but directives that choose paragraphs. */
  private static boolean standsAlone(String line) {
    int at = 0;
    boolean any = false;
    Optional<Directive> directive = Directive.next(line, 0);
    while (directive.isPresent()
        && directive.get().kind() != Directive.Kind.VALUE
        && line.substring(at, directive.get().start()).isBlank()) {
      any = true;
      at = directive.get().end();
      directive = Directive.next(line, at);
    }
    return any && line.substring(at).isBlank();
  }

  private static String mask(Directive directive) {
    int length = directive.end() - directive.start();
    if (directive.kind() == Directive.Kind.VALUE && length > 2) {
      return Marks.VALUE_START + "0".repeat(length - 2) + Marks.VALUE_END;
    }
    return String.valueOf(Marks.IGNORED).repeat(length);
  }
}
