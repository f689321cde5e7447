package org.parley.termsheet;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.value.Answer;

/**
 * The answers that a term sheet gives, before it is known which apply.
 *
 * @param byPath in the order written
 * @param refused paths that were answered with something unreadable, which has been reported
 */
record GivenAnswers(Map<String, Answer> byPath, Set<String> refused) {
  GivenAnswers {
    refused = Set.copyOf(refused);
    byPath = Collections.unmodifiableMap(new LinkedHashMap<>(byPath));
  }

  Optional<Answer> find(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  /** These answers with others on top. */
  GivenAnswers overriddenBy(GivenAnswers others) {
    var all = new LinkedHashMap<>(byPath);
    all.putAll(others.byPath());
    var allRefused = new HashSet<>(refused);
    allRefused.addAll(others.refused());
    return new GivenAnswers(all, allRefused);
  }
}
