package org.parley.check;

import java.util.List;
import org.parley.app.DealPapers;

/** Measures every check. */
record Recalls(SeededPapers papers, SeededDeals deals) {
  /** One for each check, in the order of the codes. */
  List<Recall> measured() {
    return DealPapers.review().rules().parallelStream()
        .map(rule -> Recall.of(rule.check(), papers, deals))
        .toList();
  }
}
