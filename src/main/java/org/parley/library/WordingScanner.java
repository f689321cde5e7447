package org.parley.library;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.markup.InlineScanner;
import org.parley.markup.InlineToken;
import org.parley.markup.LineKind;
import org.parley.markup.MarkedLine;
import org.parley.markup.Marks;
import org.parley.source.SourceText;
import org.parley.source.Span;
import org.parley.term.Condition;
import org.parley.term.ConditionParser;

/**
 * Reads one wording file: allows only what the format allows, and notes everything that it names,
 * with its place.
 */
final class WordingScanner {
  private static final String PATH = "[a-z][a-z0-9_]*(?:\\.[a-z][a-z0-9_]*)*";
  private static final Pattern VALUE =
      Pattern.compile(
          "\\s*(?:("
              + PATH
              + ")|other\\(\\s*("
              + PATH
              + ")\\s*\\)|plural\\(\\s*("
              + PATH
              + ")\\s*,\\s*\"[^\"$<]*\"\\s*,\\s*\"[^\"$<]*\"\\s*\\))\\s*");

  /** An open {@code if} or {@code list}. */
  private record Open(
      Directive.Kind kind,
      Span span,
      List<Condition> earlier,
      Condition current,
      String variable) {}

  private final String file;
  private final UnaryOperator<String> paths;
  private final Findings findings;
  private final LevelFlow flow;
  private final Deque<Open> open = new ArrayDeque<>();
  private final StringBuilder template = new StringBuilder();
  private final List<Wording.ScopedCondition> conditions = new ArrayList<>();
  private final List<Wording.ValueUse> values = new ArrayList<>();
  private final List<Wording.Loop> loops = new ArrayList<>();
  private final List<Wording.ReferenceUse> references = new ArrayList<>();
  private final List<Wording.NamedUse> terms = new ArrayList<>();
  private final List<Wording.NamedUse> definitions = new ArrayList<>();
  private final List<Wording.NamedUse> labels = new ArrayList<>();
  private final List<Wording.TextLine> lines = new ArrayList<>();
  private final Map<Integer, Integer> ordinals = new HashMap<>();
  private final Map<String, String> scope = new LinkedHashMap<>();
  private int number;
  private int columnBase = 1;
  private int ordinal;

  private WordingScanner(
      String file, boolean front, UnaryOperator<String> paths, Findings findings) {
    this.file = file;
    this.paths = paths;
    this.findings = findings;
    this.flow = new LevelFlow(front, findings);
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
    number = firstLine - 1;
    columnBase = firstColumn;
    for (String line : source) {
      number++;
      scanLine(line);
      columnBase = 1;
    }
    for (Open unclosed : open) {
      findings.report(
          DiagnosticCode.LIBRARY_UNBALANCED_DIRECTIVE,
          unclosed.span(),
          "<#" + (unclosed.kind() == Directive.Kind.LIST ? "list" : "if") + ">");
    }
    return new Wording(
        file,
        template.toString(),
        conditions,
        values,
        loops,
        references,
        terms,
        definitions,
        labels,
        lines,
        ordinals);
  }

  private void scanLine(String line) {
    if (Marks.anyPrivateUse(line)) {
      report(DiagnosticCode.LIBRARY_BAD_MARKUP, 0, 1, "the line holds a private-use character");
    }
    boolean alone = standsAlone(line);
    var compiled = new StringBuilder();
    var masked = new StringBuilder();
    int at = 0;
    Optional<Directive> directive = Directive.next(line, 0);
    while (directive.isPresent()) {
      Directive found = directive.get();
      compiled.append(line, at, found.start());
      masked.append(line, at, found.start()).append(mask(found));
      compiled.append(handle(found, line, alone));
      at = found.end();
      directive = Directive.next(line, at);
    }
    compiled.append(line.substring(at));
    masked.append(line.substring(at));
    finish(compiled, masked.toString(), alone);
  }

  private void finish(StringBuilder compiled, String masked, boolean alone) {
    if (!alone && !masked.isBlank()) {
      template.append(Marks.LINE_START).append(number);
      scope
          .keySet()
          .forEach(variable -> template.append("${rowkey(").append(variable).append(")}"));
      template.append(Marks.LINE_END);
      text(masked);
    }
    template.append(compiled).append('\n');
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

  private String handle(Directive directive, String line, boolean alone) {
    return switch (directive.kind()) {
      case IF -> openIf(directive, alone);
      case ELSEIF, ELSE -> otherwise(directive, alone);
      case LIST -> openList(directive, line, alone);
      case SEP -> "<#sep>";
      case END_SEP -> "</#sep>";
      case END_IF -> close(directive, Directive.Kind.IF, "</#if>", alone);
      case END_LIST -> close(directive, Directive.Kind.LIST, "</#list>", alone);
      case COMMENT -> "<#-- -->";
      case VALUE -> value(directive, line);
      case FORBIDDEN -> forbidden(directive);
    };
  }

  private String forbidden(Directive directive) {
    var diagnostic =
        DiagnosticCode.LIBRARY_FORBIDDEN_DIRECTIVE.at(
            span(directive.start(), directive.end() - directive.start()), directive.argument());
    findings.report(
        diagnostic.withHint(
            "Wording has <#if>, <#elseif>, <#else>, <#list>, <#sep>, comments and ${path} only."));
    return "";
  }

  private String openIf(Directive directive, boolean alone) {
    Condition condition = condition(directive);
    String holds = register(condition);
    open.push(new Open(Directive.Kind.IF, span(directive), List.of(), condition, ""));
    if (alone) {
      flow.openIf();
    }
    return "<#if " + holds + ">";
  }

  private String otherwise(Directive directive, boolean alone) {
    boolean last = directive.kind() == Directive.Kind.ELSE;
    if (open.isEmpty() || open.peek().kind() != Directive.Kind.IF && !last) {
      findings.report(
          DiagnosticCode.LIBRARY_UNBALANCED_DIRECTIVE,
          span(directive),
          last ? "<#else>" : "<#elseif>");
      return "";
    }
    Open before = open.pop();
    var earlier = new ArrayList<>(before.earlier());
    earlier.add(new Condition.Not(before.current()));
    open.push(
        new Open(before.kind(), before.span(), earlier, new Condition.Always(), before.variable()));
    Condition condition = last ? new Condition.Always() : condition(directive);
    String holds = last ? "" : register(condition);
    open.pop();
    open.push(new Open(before.kind(), before.span(), earlier, condition, before.variable()));
    if (alone) {
      flow.otherwise(last);
    }
    return last ? "<#else>" : "<#elseif " + holds + ">";
  }

  private String openList(Directive directive, String line, boolean alone) {
    Optional<String[]> loop = directive.loop();
    if (loop.isEmpty()) {
      findings.report(
          DiagnosticCode.LIBRARY_FORBIDDEN_DIRECTIVE
              .at(span(directive), line.substring(directive.start(), directive.end()))
              .withHint("Write <#list path as row>."));
      open.push(
          new Open(Directive.Kind.LIST, span(directive), List.of(), new Condition.Always(), ""));
      return "<#list [] as none>";
    }
    String path = loop.get()[0];
    String variable = loop.get()[1];
    loops.add(new Wording.Loop(path, variable, Map.copyOf(scope), span(directive)));
    open.push(
        new Open(
            Directive.Kind.LIST, span(directive), List.of(), new Condition.Always(), variable));
    scope.put(variable, path);
    if (alone) {
      flow.openList();
    }
    return "<#list " + path + " as " + variable + ">";
  }

  private String close(Directive directive, Directive.Kind kind, String written, boolean alone) {
    if (open.isEmpty() || open.peek().kind() != kind) {
      findings.report(DiagnosticCode.LIBRARY_UNBALANCED_DIRECTIVE, span(directive), written);
      return "";
    }
    scope.remove(open.pop().variable());
    if (alone) {
      flow.close();
    }
    return written;
  }

  private Condition condition(Directive directive) {
    try {
      return ConditionParser.parse(
          directive.argument(),
          span(directive.argumentStart(), Math.max(1, directive.argument().length())),
          this::resolve);
    } catch (ConditionParser.Unreadable unreadable) {
      findings.report(
          DiagnosticCode.LIBRARY_BAD_CONDITION, unreadable.span(), unreadable.problem());
      return new Condition.Always();
    }
  }

  private String resolve(String path) {
    String root = path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
    return scope.containsKey(root) ? path : paths.apply(path);
  }

  private String register(Condition condition) {
    conditions.add(new Wording.ScopedCondition(condition, orderedScope(), guards()));
    String variables =
        scope.keySet().stream().map(variable -> ", " + variable).reduce("", String::concat);
    return "holds(" + (conditions.size() - 1) + variables + ")";
  }

  private Map<String, String> orderedScope() {
    return java.util.Collections.unmodifiableMap(new LinkedHashMap<>(scope));
  }

  private List<Condition> guards() {
    var guards = new ArrayList<Condition>();
    open.forEach(
        outer -> {
          guards.addAll(outer.earlier());
          guards.add(outer.current());
        });
    return List.copyOf(guards);
  }

  private String value(Directive directive, String line) {
    Matcher matcher = VALUE.matcher(directive.argument());
    String written = line.substring(directive.start(), directive.end());
    if (!matcher.matches()) {
      findings.report(
          DiagnosticCode.LIBRARY_BAD_INTERPOLATION
              .at(span(directive), written)
              .withHint(
                  "Write ${path}, ${other(path)} or ${plural(path, \"member\", \"members\")}."));
      return "";
    }
    int group = matcher.group(1) != null ? 1 : matcher.group(2) != null ? 2 : 3;
    String function = group == 1 ? "" : group == 2 ? "other" : "plural";
    String path = matcher.group(group);
    values.add(
        new Wording.ValueUse(
            path == null ? "" : path, function, orderedScope(), guards(), span(directive)));
    return written;
  }

  /** Checks marker and markup of a text line whose directives and values are blanked out. */
  private void text(String masked) {
    MarkedLine line = MarkedLine.of(masked.replace(Marks.IGNORED, ' '));
    if (line.typedNumber()) {
      String typed = line.text().split("\\s", 2)[0];
      findings.report(
          DiagnosticCode.LIBRARY_TYPED_NUMBER
              .at(span(line.offset(), typed.length()), typed)
              .withHint(
                  "Every item of a level carries the same marker: `1.`, `(a)`, `(i)`, `(A)`."));
    }
    ordinals.put(number, line.kind() == LineKind.UNMARKED && ordinal > 0 ? ordinal : ++ordinal);
    flow.line(line, span(line.offset(), 1));
    String content = masked.substring(Math.min(line.offset(), masked.length()));
    if (line.kind() != LineKind.NOTE && line.kind() != LineKind.FILL) {
      inline(content, line);
    }
  }

  private void inline(String content, MarkedLine line) {
    var words = new StringBuilder(" ".repeat(content.length()));
    int captions = 0;
    for (InlineToken token : InlineScanner.scan(content)) {
      captions += token instanceof InlineToken.CaptionMark ? 1 : 0;
      token(token, line.offset(), words, captions == 1 || line.kind() == LineKind.SUBHEADING);
    }
    if (captions % 2 == 1) {
      report(
          DiagnosticCode.LIBRARY_BAD_MARKUP,
          line.offset(),
          1,
          "a caption between asterisks is not closed");
    }
    lines.add(
        new Wording.TextLine(words.toString(), span(line.offset(), Math.max(1, content.length()))));
  }

  private void token(InlineToken token, int offset, StringBuilder words, boolean inCaption) {
    Span place = span(offset + token.offset(), 1);
    if (token instanceof InlineToken.Words plain && !inCaption) {
      int end = Math.min(words.length(), plain.offset() + plain.text().length());
      words.replace(plain.offset(), end, plain.text());
    } else if (token instanceof InlineToken.ReferenceMark mark) {
      references.add(
          new Wording.ReferenceUse(
              mark.agreement(),
              mark.clause(),
              mark.label(),
              guards(),
              span(offset + mark.offset(), mark.length())));
    } else if (token instanceof InlineToken.TermMark mark) {
      terms.add(new Wording.NamedUse(mark.term(), place));
    } else if (token instanceof InlineToken.DefinitionMark mark) {
      definitions.add(new Wording.NamedUse(mark.term(), place));
    } else if (token instanceof InlineToken.LabelMark mark) {
      labels.add(new Wording.NamedUse(mark.label(), place));
    } else if (token instanceof InlineToken.Broken broken) {
      report(DiagnosticCode.LIBRARY_BAD_MARKUP, offset + broken.offset(), 1, broken.problem());
    }
  }

  private void report(DiagnosticCode code, int offset, int length, Object... arguments) {
    findings.report(code, span(offset, length), arguments);
  }

  private Span span(Directive directive) {
    return span(directive.start(), directive.end() - directive.start());
  }

  private Span span(int offset, int length) {
    return new Span(file, number, columnBase + offset, Math.max(1, length));
  }
}
