package org.parley.app;

import java.util.LinkedHashMap;
import java.util.List;
import org.parley.deal.Answered;

/** The answers of a deal that reports speak of, each term once. */
public final class ReportedAnswers {
  private ReportedAnswers() {}

  /**
   * What the agreements ask, then what the documents made of the deal as a whole ask for
   * themselves. A default that a document takes for a definition which it never prints is left out.
   */
  public static List<Answered> of(LoadedDeal loaded) {
    var answers = new LinkedHashMap<String, Answered>();
    loaded
        .deal()
        .agreements()
        .forEach(agreement -> agreement.answers().byPath().forEach(answers::putIfAbsent));
    loaded
        .deal()
        .documents()
        .forEach(
            document ->
                document.answers().byPath().values().stream()
                    .filter(answered -> concerns(loaded, answered))
                    .forEach(answered -> answers.putIfAbsent(answered.path(), answered)));
    return List.copyOf(answers.values());
  }

  private static boolean concerns(LoadedDeal loaded, Answered answered) {
    return !answered.defaulted() || loaded.library().clauseOf(answered.path()).isPresent();
  }
}
