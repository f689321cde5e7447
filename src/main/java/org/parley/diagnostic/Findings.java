package org.parley.diagnostic;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.source.Span;

/**
 * Collects the findings of one step, so that all are reported at once. Lives only while the step
 * runs; several threads may report, and the order of their reports does not show.
 */
public final class Findings {
  private final Set<Diagnostic> found = new LinkedHashSet<>();

  public synchronized void report(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  /** Reports {@code code} at {@code span}; the arguments fill the code's message. */
  public void report(DiagnosticCode code, Span span, Object... arguments) {
    report(code.at(span, arguments));
  }

  public void addAll(List<Diagnostic> diagnostics) {
    diagnostics.forEach(this::report);
  }

  public synchronized boolean hasErrors() {
    return found.stream().anyMatch(Diagnostic::isError);
  }

  /** The findings by file, line and column. */
  public synchronized List<Diagnostic> list() {
    return found.stream().sorted(Comparator.comparing(Diagnostic::span)).toList();
  }
}
