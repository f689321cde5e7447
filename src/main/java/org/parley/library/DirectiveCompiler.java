package org.parley.library;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.term.Condition;
import org.parley.term.ConditionParser;

/** Turns the directives of a wording into those of the template, and notes what they name. */
final class DirectiveCompiler {
  private final UnaryOperator<String> paths;
  private final Nesting nesting;
  private final LevelFlow flow;
  private final WordingNotes notes;
  private final Findings findings;

  /**
   * @param paths turns a path in a condition into the full path of a term
   */
  DirectiveCompiler(
      UnaryOperator<String> paths,
      Nesting nesting,
      LevelFlow flow,
      WordingNotes notes,
      Findings findings) {
    this.paths = paths;
    this.nesting = nesting;
    this.flow = flow;
    this.notes = notes;
    this.findings = findings;
  }

  /**
   * What the template has in the place of a directive.
   *
   * @param line the line that it stands in
   * @param alone true if the line holds nothing but directives: they choose paragraphs
   */
  String compile(Directive directive, String line, LinePlace place, boolean alone) {
    return switch (directive.kind()) {
      case IF -> openIf(directive, place, alone);
      case ELSEIF, ELSE -> otherwise(directive, place, alone);
      case LIST -> openList(directive, line, place, alone);
      case SEP -> "<#sep>";
      case END_SEP -> "</#sep>";
      case END_IF -> close(directive, Directive.Kind.IF, "</#if>", place, alone);
      case END_LIST -> close(directive, Directive.Kind.LIST, "</#list>", place, alone);
      case COMMENT -> "<#-- -->";
      case VALUE -> value(directive, line, place);
      case FORBIDDEN -> forbidden(directive, place);
    };
  }

  private String forbidden(Directive directive, LinePlace place) {
    findings.report(
        DiagnosticCode.LIBRARY_FORBIDDEN_DIRECTIVE
            .at(place.span(directive), directive.argument())
            .withHint(
                "Wording has <#if>, <#elseif>, <#else>, <#list>, <#sep>, comments and ${path}"
                    + " only."));
    return "";
  }

  private String openIf(Directive directive, LinePlace place, boolean alone) {
    Condition condition = condition(directive, place);
    String holds = register(condition);
    nesting.openIf(place.span(directive), condition);
    if (alone) {
      flow.openIf();
    }
    return "<#if " + holds + ">";
  }

  private String otherwise(Directive directive, LinePlace place, boolean alone) {
    boolean last = directive.kind() == Directive.Kind.ELSE;
    if (nesting.isEmpty() || !nesting.innermostIs(Directive.Kind.IF) && !last) {
      findings.report(
          DiagnosticCode.LIBRARY_UNBALANCED_DIRECTIVE,
          place.span(directive),
          last ? "<#else>" : "<#elseif>");
      return "";
    }
    nesting.leaveBranch();
    Condition condition = last ? new Condition.Always() : condition(directive, place);
    String holds = last ? "" : register(condition);
    nesting.enterBranch(condition);
    if (alone) {
      flow.otherwise(last);
    }
    return last ? "<#else>" : "<#elseif " + holds + ">";
  }

  private String openList(Directive directive, String line, LinePlace place, boolean alone) {
    Optional<String[]> loop = directive.loop();
    if (loop.isEmpty()) {
      findings.report(
          DiagnosticCode.LIBRARY_FORBIDDEN_DIRECTIVE
              .at(place.span(directive), line.substring(directive.start(), directive.end()))
              .withHint("Write <#list path as row>."));
      nesting.openUnreadableList(place.span(directive));
      return "<#list [] as none>";
    }
    String path = loop.get()[0];
    String variable = loop.get()[1];
    var opened =
        new Wording.Loop(path, variable, nesting.scope(), nesting.guards(), place.span(directive));
    notes.add(opened);
    nesting.openList(opened);
    if (alone) {
      flow.openList();
    }
    return "<#list " + path + " as " + variable + ">";
  }

  private String close(
      Directive directive, Directive.Kind kind, String written, LinePlace place, boolean alone) {
    if (!nesting.innermostIs(kind)) {
      findings.report(DiagnosticCode.LIBRARY_UNBALANCED_DIRECTIVE, place.span(directive), written);
      return "";
    }
    nesting.close();
    if (alone) {
      flow.close();
    }
    return written;
  }

  private Condition condition(Directive directive, LinePlace place) {
    try {
      return ConditionParser.parse(
          directive.argument(),
          place.span(directive.argumentStart(), directive.argument().length()),
          this::resolve);
    } catch (ConditionParser.Unreadable unreadable) {
      findings.report(
          DiagnosticCode.LIBRARY_BAD_CONDITION, unreadable.span(), unreadable.problem());
      return new Condition.Always();
    }
  }

  /** The column of a row that is looped over stays as it is. */
  private String resolve(String path) {
    String root = path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
    return nesting.variables().contains(root) ? path : paths.apply(path);
  }

  /** The call that our own evaluator answers. */
  private String register(Condition condition) {
    int index =
        notes.add(new Wording.ScopedCondition(condition, nesting.scope(), nesting.guards()));
    String variables =
        nesting.variables().stream().map(variable -> ", " + variable).collect(joining());
    return "holds(" + index + variables + ")";
  }

  private String value(Directive directive, String line, LinePlace place) {
    String written = line.substring(directive.start(), directive.end());
    Optional<PrintedValue> value = PrintedValue.of(directive.argument());
    if (value.isEmpty()) {
      findings.report(
          DiagnosticCode.LIBRARY_BAD_INTERPOLATION
              .at(place.span(directive), written)
              .withHint(
                  "Write ${path}, ${other(path)} or ${plural(path, \"member\", \"members\")}."));
      return "";
    }
    notes.add(
        new Wording.ValueUse(
            value.get().path(),
            value.get().function(),
            nesting.scope(),
            nesting.guards(),
            place.span(directive)));
    return written;
  }
}
