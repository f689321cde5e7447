package org.parley.diagnostic;

import java.util.Locale;

/** The first line of a finding: {@code deal.yaml:3:1: error[Y117]: The key ...}. */
final class Headline {
  private Headline() {}

  static String of(Diagnostic diagnostic, Paint paint) {
    String label = label(diagnostic.severity()) + "[" + diagnostic.code().code() + "]";
    return paint.place(VisibleText.of(diagnostic.span().toString()) + ":")
        + " "
        + paint.severity(diagnostic.severity(), label + ":")
        + " "
        + VisibleText.of(diagnostic.message());
  }

  /** As findings for people, editors and JSON name it. */
  static String label(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }
}
