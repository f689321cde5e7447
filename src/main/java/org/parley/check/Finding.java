package org.parley.check;

import org.parley.diagnostic.Diagnostic;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Severity;
import org.parley.source.Span;

/**
 * A place that breaks a rule.
 *
 * @param severity how much it matters here
 * @param what names what is wrong
 * @param excerpt at most 120 characters around it
 * @param fix what to do about it
 */
public record Finding(
    DiagnosticCode code,
    Severity severity,
    Passage passage,
    String what,
    String excerpt,
    String fix) {
  private static final int LONGEST = 120;
  private static final int BEFORE = 40;

  static Finding of(
      DraftingCheck check, Severity severity, Passage passage, int start, String what, String fix) {
    String excerpt = excerpt(passage.text().replace('\n', ' '), start);
    return new Finding(check.code(), severity, passage, what, excerpt, fix);
  }

  private static String excerpt(String text, int start) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int from = Math.max(0, Math.min(start - BEFORE, text.length() - LONGEST));
    while (from > 0 && text.charAt(from - 1) != ' ') {
      from--;
    }
    int to = Math.min(text.length(), from + LONGEST);
    while (to < text.length() && to > from + BEFORE && text.charAt(to) != ' ') {
      to--;
    }
    return text.substring(from, to).strip();
  }

  /** Where it stands in print: {@code Section 5.2 (Fees)}. */
  public String place() {
    String number = passage.number().isEmpty() ? passage.article() : passage.number();
    String heading = passage.heading().isEmpty() ? "" : " (" + passage.heading() + ")";
    return number.isEmpty() ? "paragraph " + (passage.index() + 1) : number + heading;
  }

  /**
   * The finding at its place.
   *
   * @param paper how the paper is called
   */
  public Diagnostic diagnostic(String paper) {
    Span span = passage.span();
    String where = paper + ", " + place() + ", \"" + excerpt + "\"";
    boolean slight = severity == Severity.INFO;
    return (slight ? code.remarkAt(span, what, where) : code.at(span, what, where)).withHint(fix);
  }
}
