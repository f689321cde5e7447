package org.parley.termsheet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.parley.value.Answer;

/**
 * The answers that a term sheet gives, before it is known which apply.
 *
 * @param byPath in the order written
 */
record GivenAnswers(Map<String, Answer> byPath) {
  GivenAnswers {
    byPath = Collections.unmodifiableMap(new LinkedHashMap<>(byPath));
  }

  Optional<Answer> find(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  /** These answers with others on top. */
  GivenAnswers overriddenBy(GivenAnswers others) {
    var all = new LinkedHashMap<>(byPath);
    all.putAll(others.byPath());
    return new GivenAnswers(all);
  }
}
