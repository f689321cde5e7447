package org.parley.diagnostic;

import java.util.List;
import org.parley.source.Span;

/**
 * Every message that the program can give, in one place. A code is never used for another meaning.
 */
public enum DiagnosticCode {
  FILE_MISSING("F101", Severity.ERROR, "There is no file `%s`.");

  private final String code;
  private final Severity severity;
  private final String message;

  DiagnosticCode(String code, Severity severity, String message) {
    this.code = code;
    this.severity = severity;
    this.message = message;
  }

  /** The code that is printed, such as {@code T301}. */
  public String code() {
    return code;
  }

  public Severity severity() {
    return severity;
  }

  /** The message with {@code %s} for each argument. */
  public String message() {
    return message;
  }

  /** A finding with this code at a place; the arguments fill the message. */
  public Diagnostic at(Span span, Object... arguments) {
    return new Diagnostic(
        this, String.format(java.util.Locale.ROOT, message, arguments), span, List.of());
  }
}
