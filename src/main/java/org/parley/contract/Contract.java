package org.parley.contract;

import java.util.List;
import java.util.Map;

/**
 * A whole agreement: immutable, numberless, without output format.
 *
 * @param id the agreement's id, such as {@code jda}
 * @param cover what the cover page shows
 * @param front clauses before the articles: parties, recitals
 * @param articles the body
 * @param signature the clause with the signature blocks, after the body
 * @param schedules after the signatures
 * @param definitions every definition that the chosen clauses could use, by label; which are
 *     printed is resolved later
 * @param words house words for the writers
 * @param provenance where it came from
 */
public record Contract(
    String id,
    Cover cover,
    List<Clause> front,
    List<Article> articles,
    List<Clause> signature,
    List<Schedule> schedules,
    Map<String, DefinitionText> definitions,
    HouseWords words,
    Provenance provenance) {
  public Contract {
    front = List.copyOf(front);
    articles = List.copyOf(articles);
    signature = List.copyOf(signature);
    schedules = List.copyOf(schedules);
    definitions = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(definitions));
  }

  /** Every clause in the order of print. */
  public List<Clause> clauses() {
    var all = new java.util.ArrayList<>(front);
    articles.forEach(article -> all.addAll(article.clauses()));
    all.addAll(signature);
    schedules.forEach(schedule -> all.add(schedule.clause()));
    return List.copyOf(all);
  }
}
