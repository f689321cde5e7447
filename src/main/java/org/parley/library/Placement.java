package org.parley.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.term.Condition;

/**
 * Puts clauses that were made for one deal into the outlines, where their {@code place} says:
 * {@code after <clause>} or {@code schedule}.
 */
final class Placement {
  private Placement() {}

  static Map<String, Outline> place(
      Map<String, Outline> outlines, Map<String, LibraryClause> clauses, Findings findings) {
    var placed = new LinkedHashMap<>(outlines);
    for (LibraryClause clause : clauses.values()) {
      clause
          .place()
          .forEach(
              (agreement, where) -> {
                Outline outline = placed.get(agreement);
                Outline changed = outline == null ? null : place(outline, clause, where);
                if (changed == null || changed.equals(outline)) {
                  String hint =
                      "Write the id of an agreement and `after <clause>` or `schedule`, such as {jda: after core.costs}.";
                  findings.report(
                      DiagnosticCode.LIBRARY_WRONG_SHAPE
                          .at(clause.span(), "place", "where the clause goes")
                          .withHint(hint));
                } else {
                  placed.put(agreement, changed);
                }
              });
    }
    return placed;
  }

  private static Outline place(Outline outline, LibraryClause clause, String where) {
    var entry = new Outline.Entry(clause.id(), new Condition.Always(), "", clause.span());
    String neighbour = where.startsWith("after ") ? where.substring(6).strip() : "";
    List<Outline.ArticleOutline> articles =
        outline.articles().stream()
            .map(
                article ->
                    new Outline.ArticleOutline(
                        article.heading(), after(article.clauses(), neighbour, entry)))
            .toList();
    List<Outline.Entry> schedules = new ArrayList<>(after(outline.schedules(), neighbour, entry));
    if (where.equals("schedule")) {
      schedules.add(entry);
    }
    return new Outline(
        outline.id(),
        outline.title(),
        outline.purpose(),
        outline.isShort(),
        outline.roles(),
        outline.optionalRoles(),
        outline.several(),
        after(outline.front(), neighbour, entry),
        articles,
        outline.signature(),
        schedules,
        outline.sheets(),
        outline.defaults(),
        outline.span());
  }

  private static List<Outline.Entry> after(
      List<Outline.Entry> entries, String neighbour, Outline.Entry added) {
    var result = new ArrayList<Outline.Entry>();
    for (Outline.Entry entry : entries) {
      result.add(entry);
      if (entry.clause().equals(neighbour)) {
        result.add(added);
      }
    }
    return result;
  }
}
