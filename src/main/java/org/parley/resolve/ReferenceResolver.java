package org.parley.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.contract.Article;
import org.parley.contract.Block;
import org.parley.contract.Clause;
import org.parley.contract.Contract;
import org.parley.contract.HouseWords;
import org.parley.contract.Inline;
import org.parley.contract.Schedule;

/**
 * Turns references into the words and numbers that are printed: "Article 7", "Sections 5.2 to 5.4",
 * "paragraph 2(a) of Schedule 1".
 */
public final class ReferenceResolver {
  private final HouseWords words;
  private final Numbering numbering;
  private final Map<String, Article> articles = new HashMap<>();
  private final Map<String, Schedule> schedules = new HashMap<>();
  private final Map<String, Clause> clauses = new HashMap<>();

  ReferenceResolver(Contract contract, Numbering numbering) {
    this.words = contract.words();
    this.numbering = numbering;
    contract.clauses().forEach(clause -> clauses.put(clause.clause(), clause));
    contract
        .articles()
        .forEach(
            article -> article.clauses().forEach(clause -> articles.put(clause.clause(), article)));
    contract.schedules().forEach(schedule -> schedules.put(schedule.clause().clause(), schedule));
  }

  HouseWords words() {
    return words;
  }

  /** The printed parts, or empty if the target is not in the contract or has no number. */
  Optional<List<ReferencePart>> resolve(Inline.Reference reference) {
    Clause clause = clauses.get(reference.clause());
    if (clause == null) {
      return Optional.empty();
    }
    if (!reference.label().isEmpty()) {
      return labelled(clause, reference.label());
    }
    String last = reference.through().isEmpty() ? reference.clause() : reference.through();
    return whole(clause, last);
  }

  private Optional<List<ReferencePart>> whole(Clause clause, String last) {
    Schedule schedule = schedules.get(clause.clause());
    if (schedule != null) {
      return Optional.of(List.of(number(schedule)));
    }
    Article article = articles.get(clause.clause());
    if (article == null) {
      return Optional.empty();
    }
    List<Clause> run = run(article, clause, last);
    List<Block.Paragraph> sections = run.stream().flatMap(ReferenceResolver::sections).toList();
    return Optional.of(
        article.clauses().size() == run.size() || sections.isEmpty()
            ? parts(words.article(), number(article))
            : range(sections));
  }

  private static List<Clause> run(Article article, Clause first, String last) {
    int from = article.clauses().indexOf(first);
    var run = new ArrayList<Clause>();
    for (Clause clause : article.clauses().subList(from, article.clauses().size())) {
      run.add(clause);
      if (clause.clause().equals(last)) {
        break;
      }
    }
    return run;
  }

  private static Stream<Block.Paragraph> sections(Clause clause) {
    return clause.body().stream()
        .filter(Block.Paragraph.class::isInstance)
        .map(Block.Paragraph.class::cast)
        .filter(paragraph -> paragraph.numbered() && paragraph.level().depth() == 1);
  }

  private List<ReferencePart> range(List<Block.Paragraph> sections) {
    ReferencePart first = number(sections.get(0));
    if (sections.size() == 1) {
      return parts(words.section(), first);
    }
    ReferencePart last = number(sections.get(sections.size() - 1));
    String joint = sections.size() == 2 ? words.and() : words.to();
    return List.of(
        new ReferencePart.Literal(words.sections() + " "),
        first,
        new ReferencePart.Literal(" " + joint + " "),
        last);
  }

  private Optional<List<ReferencePart>> labelled(Clause clause, String label) {
    Optional<Block.Paragraph> target =
        clause.body().stream()
            .filter(Block.Paragraph.class::isInstance)
            .map(Block.Paragraph.class::cast)
            .filter(paragraph -> paragraph.label().equals(label) && paragraph.numbered())
            .findFirst();
    Schedule schedule = schedules.get(clause.clause());
    return target.map(
        paragraph ->
            schedule == null
                ? parts(words.section(), number(paragraph))
                : inSchedule(paragraph, schedule));
  }

  private List<ReferencePart> inSchedule(Block.Paragraph paragraph, Schedule schedule) {
    return List.of(
        new ReferencePart.Literal(words.paragraph() + " "),
        number(paragraph),
        new ReferencePart.Literal(" " + words.of() + " "),
        number(schedule));
  }

  private static List<ReferencePart> parts(String word, ReferencePart number) {
    return List.of(new ReferencePart.Literal(word + " "), number);
  }

  private ReferencePart number(Block.Paragraph paragraph) {
    return new ReferencePart.Number(paragraph.id(), numbering.of(paragraph.id()).orElseThrow());
  }

  private ReferencePart number(Article article) {
    return new ReferencePart.Number(article.id(), numbering.of(article.id()).orElseThrow());
  }

  private ReferencePart number(Schedule schedule) {
    return new ReferencePart.Number(schedule.id(), numbering.of(schedule.id()).orElseThrow());
  }
}
