package org.parley.app;

import org.parley.deal.Deal;
import org.parley.diagnostic.Diagnostic;
import org.parley.diagnostic.DiagnosticCode;

/**
 * Moves a finding about a clause that a deal leaves out to the line that leaves it out: that is
 * where the user can mend it, not in the library's wording.
 */
final class OmissionPlace {
  private OmissionPlace() {}

  static Diagnostic of(Deal deal, Diagnostic found) {
    if (found.code() == DiagnosticCode.UNDEFINED_TERM) {
      return found.withHint(
          "Keep the clause that defines the term, choose another wording, or leave out this clause"
              + " as well.");
    }
    if (found.code() != DiagnosticCode.REFERENCE_OMITTED) {
      return found;
    }
    return deal.omissions().stream()
        .filter(omission -> found.message().contains("`" + omission.clause() + "`, which"))
        .findFirst()
        .map(omission -> placed(found, omission))
        .orElse(found);
  }

  private static Diagnostic placed(Diagnostic found, Deal.Omission omission) {
    return new Diagnostic(found.code(), found.message(), omission.span(), found.hints())
        .withHint(
            "Keep `"
                + omission.clause()
                + "`, or leave out the other clause as well; the reference is in "
                + found.span()
                + ".");
  }
}
