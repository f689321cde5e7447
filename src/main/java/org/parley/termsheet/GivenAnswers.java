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
 * @param refused paths that were answered with something unreadable, which has been reported; also
 *     those of groups, and those that a misspelt key was meant for
 * @param head what the head of the sheet answers for conditions, such as the structure
 */
record GivenAnswers(Map<String, Answer> byPath, Set<String> refused, Map<String, Answer> head) {
  GivenAnswers {
    head = Map.copyOf(head);
    refused = Set.copyOf(refused);
    byPath = Collections.unmodifiableMap(new LinkedHashMap<>(byPath));
  }

  /** Answers below the families' keys alone. */
  GivenAnswers(Map<String, Answer> byPath, Set<String> refused) {
    this(byPath, refused, Map.of());
  }

  Optional<Answer> find(String path) {
    return Optional.ofNullable(byPath.get(path)).or(() -> Optional.ofNullable(head.get(path)));
  }

  /** True if an answer at this path, or at a group above it, was refused. */
  boolean refuses(String path) {
    return refused.stream().anyMatch(each -> path.equals(each) || path.startsWith(each + "."));
  }

  /**
   * These answers with those of the head.
   *
   * @param unread paths of the head that could not be read
   */
  GivenAnswers under(Map<String, Answer> answers, Set<String> unread) {
    return new GivenAnswers(byPath, refused, answers).refusing(unread);
  }

  /** These answers, and more paths that were answered with something unreadable. */
  GivenAnswers refusing(Set<String> more) {
    var all = new HashSet<>(refused);
    all.addAll(more);
    return new GivenAnswers(byPath, all, head);
  }

  /** These answers with others on top. */
  GivenAnswers overriddenBy(GivenAnswers others) {
    var all = new LinkedHashMap<>(byPath);
    all.putAll(others.byPath());
    return new GivenAnswers(all, refused, head).refusing(others.refused());
  }
}
