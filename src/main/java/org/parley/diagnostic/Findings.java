package org.parley.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.source.Span;

/**
 * Collects the findings of one step, so that all are reported at once. Lives only while the step
 * runs.
 */
public final class Findings {
  private final List<Diagnostic> found = new ArrayList<>();

  public void report(Diagnostic diagnostic) {
    if (!found.contains(diagnostic)) {
      found.add(diagnostic);
    }
  }

  /** Reports {@code code} at {@code span}; the arguments fill the code's message. */
  public void report(DiagnosticCode code, Span span, Object... arguments) {
    report(code.at(span, arguments));
  }

  public void addAll(List<Diagnostic> diagnostics) {
    diagnostics.forEach(this::report);
  }

  public boolean hasErrors() {
    return found.stream().anyMatch(Diagnostic::isError);
  }

  /** The findings by file, line and column. */
  public List<Diagnostic> list() {
    return found.stream().sorted(Comparator.comparing(Diagnostic::span)).toList();
  }
}
