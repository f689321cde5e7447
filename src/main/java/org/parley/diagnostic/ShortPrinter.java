package org.parley.diagnostic;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.source.SourceText;

/** One line for each finding, the form that editors and {@code grep} understand. */
public final class ShortPrinter implements DiagnosticPrinter {
  @Override
  public String print(
      List<Diagnostic> diagnostics, Function<String, Optional<SourceText>> sources) {
    return diagnostics.stream()
        .map(diagnostic -> Headline.of(diagnostic, Paint.PLAIN) + "\n")
        .collect(Collectors.joining());
  }
}
