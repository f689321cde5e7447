package org.parley.diagnostic;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parley.source.SourceText;
import org.parley.source.Span;

/** Findings to print in tests. */
final class Samples {
  static final String FILE = "deals/cold chain.yaml";

  static final SourceText SOURCE =
      new SourceText(FILE, "deal: Cold chain\nlaw: Delaware\naddress: Suite #5\nlaw: Ohio\n");

  static final Function<String, Optional<SourceText>> SOURCES =
      name -> name.equals(FILE) ? Optional.of(SOURCE) : Optional.empty();

  static final List<Diagnostic> FINDINGS =
      List.of(
          DiagnosticCode.FILE_MISSING.at(Span.startOf("more.yaml"), "more.yaml"),
          DiagnosticCode.YAML_VALUE_CUT
              .at(new Span(FILE, 3, 10, 5), "#5")
              .withHint("Put the whole value in quotes."),
          DiagnosticCode.YAML_DUPLICATE_KEY
              .at(new Span(FILE, 4, 1, 3), "law", 4, 2)
              .withHint("Keep one of the two.")
              .withHint("Or \"rename\" one."));

  private Samples() {}
}
