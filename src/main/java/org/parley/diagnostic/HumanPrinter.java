package org.parley.diagnostic;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /** {@code 2 errors, 1 warning, 3 remarks.}, or nothing where nothing was found. */
  private static String summary(List<Diagnostic> diagnostics) {
    String counted =
        Stream.of(
                count(diagnostics, Severity.ERROR, "error"),
                count(diagnostics, Severity.WARNING, "warning"),
                count(diagnostics, Severity.INFO, "remark"))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return counted.isEmpty() ? "" : counted + ".\n";
  }

  private static String count(List<Diagnostic> diagnostics, Severity severity, String what) {
    long number = diagnostics.stream().filter(each -> each.severity() == severity).count();
    return number == 0 ? "" : number + " " + what + (number == 1 ? "" : "s");
  }
}
