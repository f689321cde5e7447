package org.parley.diagnostic;

import java.util.ArrayList;
import java.util.List;
import org.parley.source.Span;

/**
 * One finding.
 *
 * @param code what kind of finding
 * @param message one sentence, capital and full stop, naming things as the user wrote them
 * @param span where
 * @param hints what to do about it, each an action; may be empty
 */
public record Diagnostic(DiagnosticCode code, String message, Span span, List<String> hints) {
  public Diagnostic {
    hints = List.copyOf(hints);
  }

  /** The same finding with one more hint. */
  public Diagnostic withHint(String hint) {
    var more = new ArrayList<>(hints);
    more.add(hint);
    return new Diagnostic(code, message, span, more);
  }

  public Severity severity() {
    return code.severity();
  }

  public boolean isError() {
    return severity() == Severity.ERROR;
  }
}
