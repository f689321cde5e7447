package org.parley.contract;

import java.util.Map;
import java.util.Set;

/**
 * Verbs that agree with a reference.
 *
 * @param plurals singular to plural: {@code applies} to {@code apply}
 * @param notSubjectAfter words after which a reference is not the subject: {@code under}, {@code
 *     of}
 */
public record VerbForms(Map<String, String> plurals, Set<String> notSubjectAfter) {
  /** A language whose verbs do not change. */
  public static final VerbForms NONE = new VerbForms(Map.of(), Set.of());

  public VerbForms {
    plurals = Map.copyOf(plurals);
    notSubjectAfter = Set.copyOf(notSubjectAfter);
  }
}
