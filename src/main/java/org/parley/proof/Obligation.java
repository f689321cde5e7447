package org.parley.proof;

import java.util.List;
import org.logicng.formulas.Formula;
import org.parley.diagnostic.Diagnostic;

/**
 * One thing that may not happen.
 *
 * @param broken holds where it happens
 * @param amongValid true if only deals count whose clauses have their companions
 * @param finding what is reported if it can happen
 * @param shownBy codes of the findings of a deal in which it happens; empty if the deal itself is
 *     without findings
 */
record Obligation(Formula broken, boolean amongValid, Diagnostic finding, List<String> shownBy) {
  Obligation {
    shownBy = List.copyOf(shownBy);
  }
}
