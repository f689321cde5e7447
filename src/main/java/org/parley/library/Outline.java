package org.parley.library;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.source.Span;
import org.parley.term.Condition;
import org.parley.yaml.YamlNode;

/**
 * What an agreement consists of.
 *
 * @param id such as {@code jda}
 * @param isShort whether a few lines stand above the text in the place of a title page and a table
 *     of contents
 * @param roles role to what it is, such as {@code first} to {@code the technology side}
 * @param optionalRoles roles that a deal may leave without a party
 * @param several roles that any number of parties may fill
 * @param front clauses before the articles
 * @param articles the body
 * @param signature clauses after the body
 * @param schedules clauses that are printed as schedules
 * @param sheets the sheets of a workbook, in order; empty for what is written in words
 * @param defaults path of a term to the default that it has in this agreement in the place of its
 *     own
 */
public record Outline(
    String id,
    String title,
    String purpose,
    boolean isShort,
    Map<String, String> roles,
    Set<String> optionalRoles,
    Set<String> several,
    List<Entry> front,
    List<ArticleOutline> articles,
    List<Entry> signature,
    List<Entry> schedules,
    List<String> sheets,
    Map<String, Default> defaults,
    Span span) {
  public Outline {
    roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
    optionalRoles = Set.copyOf(optionalRoles);
    several = Set.copyOf(several);
    front = List.copyOf(front);
    articles = List.copyOf(articles);
    signature = List.copyOf(signature);
    schedules = List.copyOf(schedules);
    sheets = List.copyOf(sheets);
    defaults = Collections.unmodifiableMap(new LinkedHashMap<>(defaults));
  }

  /** The same outline with other sheets. */
  Outline withSheets(List<String> others) {
    return new Outline(
        id,
        title,
        purpose,
        isShort,
        roles,
        optionalRoles,
        several,
        front,
        articles,
        signature,
        schedules,
        others,
        defaults,
        span);
  }

  /** Roles that every deal fills. */
  public List<String> requiredRoles() {
    return roles.keySet().stream().filter(role -> !optionalRoles.contains(role)).toList();
  }

  /** A clause and the condition under which the outline takes it. */
  public record Entry(String clause, Condition when, String whenText, Span span) {}

  /** The answer that a term has in this agreement where the deal gives none, and why. */
  public record Default(YamlNode answer, String because, Span span) {}

  /** An article: heading and clauses. It is left out if none of its clauses is taken. */
  public record ArticleOutline(String heading, List<Entry> clauses) {
    public ArticleOutline {
      clauses = List.copyOf(clauses);
    }
  }

  /** True if the outline can have the clause. */
  public boolean lists(String clause) {
    return entries().stream().anyMatch(entry -> entry.clause().equals(clause));
  }

  /** Every entry in the order of print. */
  public List<Entry> entries() {
    var entries = new ArrayList<>(front);
    articles.forEach(article -> entries.addAll(article.clauses()));
    entries.addAll(signature);
    entries.addAll(schedules);
    return List.copyOf(entries);
  }
}
