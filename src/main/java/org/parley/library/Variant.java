package org.parley.library;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.source.Span;
import org.parley.term.Condition;

/**
 * One wording of a clause.
 *
 * @param name such as {@code joint-with-field-of-use}
 * @param summary one sentence for the term sheet, as wording
 * @param when the condition under which a deal may choose it
 * @param whenText the same condition as written; the empty text if always
 * @param defines label to definition file, for definitions that only this variant brings
 * @param requires clauses that must also be in the agreement
 * @param positions where each role stands on it, by role
 * @param note drafting note; the empty text where there is none
 * @param wording the wording itself
 * @param fingerprint SHA-256 of the wording file in lower-case hexadecimal
 */
public record Variant(
    String name,
    Wording summary,
    Condition when,
    String whenText,
    Map<String, String> defines,
    List<String> requires,
    Map<String, VariantPosition> positions,
    String note,
    Wording wording,
    String fingerprint,
    Span span) {
  public Variant {
    defines = Collections.unmodifiableMap(new LinkedHashMap<>(defines));
    requires = List.copyOf(requires);
    positions = Collections.unmodifiableMap(new LinkedHashMap<>(positions));
  }
}
