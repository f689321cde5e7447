package org.parley.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.library.Applicability;
import org.parley.library.Library;
import org.parley.library.LibraryClause;
import org.parley.library.Outline;
import org.parley.library.Variant;
import org.parley.term.Condition;
import org.parley.term.TermDeclaration;
import org.parley.value.Answer;

/**
 * Which clauses an agreement contains, in which variant, in the order of its outline.
 *
 * @param front before the articles
 * @param articles the articles that have at least one clause
 * @param signature after the body
 * @param schedules at the end
 * @param facts answers the conditions of the wording
 */
public record Selection(
    List<Selected> front,
    List<SelectedArticle> articles,
    List<Selected> signature,
    List<Selected> schedules,
    Condition.Facts facts) {
  public Selection {
    front = List.copyOf(front);
    articles = List.copyOf(articles);
    signature = List.copyOf(signature);
    schedules = List.copyOf(schedules);
  }

  /** A clause in its variant, with the outline's entry that brought it. */
  public record Selected(LibraryClause clause, Variant variant, Outline.Entry entry) {}

  /** An article with its clauses. */
  public record SelectedArticle(String heading, List<Selected> clauses) {
    public SelectedArticle {
      clauses = List.copyOf(clauses);
    }
  }

  /** Selects from a checked deal. */
  public static Selection of(Library library, Deal deal, DealAgreement agreement) {
    Outline outline = Optional.ofNullable(library.outlines().get(agreement.id())).orElseThrow();
    return of(library, deal, agreement, outline, ReportLists.NONE);
  }

  /**
   * Selects the clauses of another outline with the answers of an agreement, such as a term
   * sheet's.
   *
   * @param lists of a report; none for anything else
   */
  public static Selection of(
      Library library, Deal deal, DealAgreement agreement, Outline outline, ReportLists lists) {
    Applicability facts =
        facts(
            library,
            deal,
            agreement,
            outline,
            new DealAnswers(deal, agreement, lists)::find,
            declaration -> Optional.empty());
    var articles = new ArrayList<SelectedArticle>();
    for (Outline.ArticleOutline article : outline.articles()) {
      List<Selected> clauses = select(library, facts, article.clauses());
      if (!clauses.isEmpty()) {
        articles.add(new SelectedArticle(article.heading(), clauses));
      }
    }
    return new Selection(
        select(library, facts, outline.front()),
        articles,
        select(library, facts, outline.signature()),
        select(library, facts, outline.schedules()),
        facts);
  }

  /**
   * What conditions find in one agreement of a deal.
   *
   * @param answers the answer at a path
   * @param defaults what stands in for an answer that is missing
   */
  static Applicability facts(
      Library library,
      Deal deal,
      DealAgreement agreement,
      Outline outline,
      Function<String, Optional<Answer>> answers,
      Function<TermDeclaration, Optional<Answer>> defaults) {
    Set<String> omitted =
        deal.omissions().stream().map(Deal.Omission::clause).collect(Collectors.toSet());
    return new Applicability(
        library, outline, answers, defaults, omitted, alongside(deal, agreement));
  }

  /** The ids of the deal's other agreements. */
  private static Set<String> alongside(Deal deal, DealAgreement agreement) {
    return deal.agreements().stream()
        .map(DealAgreement::id)
        .filter(id -> !id.equals(agreement.id()))
        .collect(Collectors.toSet());
  }

  private static List<Selected> select(
      Library library, Applicability facts, List<Outline.Entry> entries) {
    var selected = new ArrayList<Selected>();
    for (Outline.Entry entry : entries) {
      if (facts.included(entry.clause())) {
        LibraryClause clause = library.clause(entry.clause());
        facts
            .variant(clause)
            .ifPresent(variant -> selected.add(new Selected(clause, variant, entry)));
      }
    }
    return selected;
  }

  /** Every selected clause in the order of print. */
  public List<Selected> all() {
    var all = new ArrayList<>(front);
    articles.forEach(article -> all.addAll(article.clauses()));
    all.addAll(signature);
    all.addAll(schedules);
    return List.copyOf(all);
  }

  /** The selected clause of this id. */
  public Optional<Selected> find(String clause) {
    return all().stream().filter(selected -> selected.clause().id().equals(clause)).findFirst();
  }
}
