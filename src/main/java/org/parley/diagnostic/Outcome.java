package org.parley.diagnostic;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The result of a step together with what was found on the way.
 *
 * @param value the result; empty only if there are errors
 * @param diagnostics errors and warnings, by place
 */
public record Outcome<T>(Optional<T> value, List<Diagnostic> diagnostics) {
  public Outcome {
    diagnostics = List.copyOf(diagnostics);
  }

  public static <T> Outcome<T> of(T value, Findings findings) {
    return new Outcome<>(Optional.of(value), findings.list());
  }

  /** A result that counts only if nothing was found wrong. */
  public static <T> Outcome<T> unlessErrors(T value, Findings findings) {
    return findings.hasErrors() ? failed(findings) : of(value, findings);
  }

  public static <T> Outcome<T> failed(Findings findings) {
    return new Outcome<>(Optional.empty(), findings.list());
  }

  /** The same with another value made of the one that is there. */
  public <R> Outcome<R> map(Function<T, R> change) {
    return new Outcome<>(value.map(change), diagnostics);
  }

  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }
}
