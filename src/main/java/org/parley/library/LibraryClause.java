package org.parley.library;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.source.Span;
import org.parley.term.Condition;
import org.parley.term.TermDeclaration;

/**
 * A clause of the library; its format is in {@code docs/library-format.md}.
 *
 * @param id such as {@code ip.foreground}
 * @param terms the terms that it declares, without the implicit ones
 * @param implicit the implicit terms: {@code variant} with several variants, {@code include} if
 *     optional
 * @param uses paths of other clauses' terms that it reads
 * @param survives empty if it ends with the agreement; else the path of its tail, or {@code true}
 *     for no end
 * @param point subject and label under which the term sheet lists it; empty if it does not
 * @param waives codes of drafting checks that its wording may break, with the reason
 * @param place for a clause made for one deal: agreement to where it goes there
 */
public record LibraryClause(
    String id,
    String title,
    String purpose,
    List<String> rows,
    List<String> cuad,
    Condition when,
    String whenText,
    boolean optional,
    List<TermDeclaration> terms,
    List<TermDeclaration> implicit,
    List<String> uses,
    Map<String, String> defines,
    List<String> requires,
    List<String> excludes,
    Optional<String> survives,
    Optional<Point> point,
    Map<String, Variant> variants,
    String note,
    Map<String, String> waives,
    Map<String, String> place,
    boolean special,
    Span span) {
  public LibraryClause {
    rows = List.copyOf(rows);
    cuad = List.copyOf(cuad);
    terms = List.copyOf(terms);
    implicit = List.copyOf(implicit);
    uses = List.copyOf(uses);
    defines = Collections.unmodifiableMap(new LinkedHashMap<>(defines));
    requires = List.copyOf(requires);
    excludes = List.copyOf(excludes);
    variants = Collections.unmodifiableMap(new LinkedHashMap<>(variants));
    waives = Collections.unmodifiableMap(new LinkedHashMap<>(waives));
    place = Collections.unmodifiableMap(new LinkedHashMap<>(place));
  }

  /**
   * A line of the term sheet.
   *
   * @param binding true if it binds as soon as the term sheet is signed
   */
  public record Point(String subject, String label, boolean binding) {}

  /**
   * The path of its terms in a term sheet: {@code core.liability_cap} for {@code
   * core.liability-cap}.
   */
  public String path() {
    return pathOf(id);
  }

  /** The path of the term that names its variant. */
  public String variantPath() {
    return path() + ".variant";
  }

  /** The path of the term that switches it on. */
  public String includePath() {
    return path() + ".include";
  }

  /** The path under which a clause's terms stand. */
  public static String pathOf(String clauseId) {
    return clauseId.replace('-', '_');
  }

  /** The clause whose terms stand under a path; ids are kebab-case, so the way back is certain. */
  static String idOf(String path) {
    return path.replace('_', '-');
  }

  public String family() {
    return id.substring(0, id.indexOf('.'));
  }
}
