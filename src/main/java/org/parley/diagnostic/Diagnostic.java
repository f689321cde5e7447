package org.parley.diagnostic;

import java.util.ArrayList;
import java.util.List;
import org.parley.source.Span;

/**
 * One finding.
 *
 * @param code what kind of finding
 * @param severity how much it matters here; mostly that of its code
 * @param message one sentence, capital and full stop, naming things as the user wrote them
 * @param span where
 * @param hints what to do about it, each an action; may be empty
 */
public record Diagnostic(
    DiagnosticCode code, Severity severity, String message, Span span, List<String> hints) {
  public Diagnostic {
    hints = List.copyOf(hints);
  }

  /** A finding as severe as its code. */
  public Diagnostic(DiagnosticCode code, String message, Span span, List<String> hints) {
    this(code, code.severity(), message, span, hints);
  }

  /** The same finding with one more hint. */
  public Diagnostic withHint(String hint) {
    var more = new ArrayList<>(hints);
    more.add(hint);
    return new Diagnostic(code, severity, message, span, more);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  public boolean isInfo() {
    return severity == Severity.INFO;
  }
}
