package org.parley.diagnostic;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parley.source.SourceText;

/** Findings for a person: each with the line it is about and what to do, then a count. */
public final class HumanPrinter implements DiagnosticPrinter {
  private final Paint paint;

  /**
   * @param colour true for ANSI colours: only for a terminal
   */
  public HumanPrinter(boolean colour) {
    this.paint = colour ? Paint.COLOUR : Paint.PLAIN;
  }

  @Override
  public String print(
      List<Diagnostic> diagnostics, Function<String, Optional<SourceText>> sources) {
    var printed = new StringBuilder();
    for (Diagnostic diagnostic : diagnostics) {
      printed.append(Headline.of(diagnostic, paint)).append('\n');
      sources
          .apply(diagnostic.span().file())
          .flatMap(source -> SourceExcerpt.of(source, diagnostic.span()))
          .ifPresent(excerpt -> append(printed, diagnostic, excerpt));
      for (String hint : diagnostic.hints()) {
        printed.append(paint.hint("hint:")).append(' ').append(VisibleText.of(hint)).append('\n');
      }
      printed.append('\n');
    }
    return printed.append(summary(diagnostics)).toString();
  }

  private void append(StringBuilder printed, Diagnostic diagnostic, SourceExcerpt excerpt) {
    String number = Integer.toString(diagnostic.span().line());
    String indent = " ".repeat(number.length());
    printed
        .append(paint.margin("  " + number + " |"))
        .append(excerpt.line().isEmpty() ? "" : " " + excerpt.line())
        .append('\n')
        .append(paint.margin("  " + indent + " |"))
        .append(' ')
        .append(" ".repeat(excerpt.indent()))
        .append(paint.severity(diagnostic.severity(), "^".repeat(excerpt.width())))
        .append('\n');
  }

  /** {@code 2 errors, 1 warning.}, or nothing where nothing was found. */
  private static String summary(List<Diagnostic> diagnostics) {
    long errors = diagnostics.stream().filter(Diagnostic::isError).count();
    long warnings = diagnostics.size() - errors;
    String counted = errors == 0 ? "" : count(errors, "error");
    String between = errors > 0 && warnings > 0 ? ", " : "";
    String more = warnings == 0 ? "" : count(warnings, "warning");
    return diagnostics.isEmpty() ? "" : counted + between + more + ".\n";
  }

  private static String count(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
