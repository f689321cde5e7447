package org.parley.diagnostic;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parley.source.SourceText;

/** Turns findings into text for a person or a program. Pure: the same findings, the same text. */
public interface DiagnosticPrinter {
  /**
   * Prints findings in the order given.
   *
   * @param sources the text of a file by the name in its spans; empty where there is none to show
   * @return lines that end with {@code \n}
   */
  String print(List<Diagnostic> diagnostics, Function<String, Optional<SourceText>> sources);
}
