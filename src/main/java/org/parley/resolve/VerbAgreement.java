package org.parley.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.contract.Article;
import org.parley.contract.Block;
import org.parley.contract.Clause;
import org.parley.contract.Contract;
import org.parley.contract.DefinitionText;
import org.parley.contract.Inline;
import org.parley.contract.Schedule;
import org.parley.contract.VerbForms;

/**
 * Gives the verb after a reference that is its subject the number of the printed reference:
 * "Sections 5.2 to 5.4 apply".
 */
final class VerbAgreement {
  private static final Pattern VERB = Pattern.compile("^( )([a-z]+)(?![a-z])");
  private static final Pattern LAST_WORD = Pattern.compile("([A-Za-z]+),? $");

  private final Map<String, String> plurals;
  private final Map<String, String> singulars = new HashMap<>();
  private final VerbForms forms;
  private final Predicate<Inline.Reference> isPlural;

  /**
   * @param isPlural true for a reference that prints several sections
   */
  VerbAgreement(VerbForms forms, Predicate<Inline.Reference> isPlural) {
    this.forms = forms;
    this.plurals = forms.plurals();
    this.isPlural = isPlural;
    plurals.forEach((singular, plural) -> singulars.put(plural, singular));
  }

  Contract apply(Contract contract) {
    List<Article> articles =
        contract.articles().stream()
            .map(
                article -> new Article(article.id(), article.heading(), clauses(article.clauses())))
            .toList();
    List<Schedule> schedules =
        contract.schedules().stream()
            .map(
                schedule ->
                    new Schedule(schedule.id(), schedule.heading(), clause(schedule.clause())))
            .toList();
    var definitions = new LinkedHashMap<String, DefinitionText>();
    contract
        .definitions()
        .forEach(
            (label, text) ->
                definitions.put(
                    label,
                    new DefinitionText(
                        text.label(),
                        text.meaning().stream().map(this::paragraph).toList(),
                        text.elsewhere(),
                        text.span())));
    return new Contract(
        contract.id(),
        contract.cover(),
        clauses(contract.front()),
        articles,
        clauses(contract.signature()),
        schedules,
        definitions,
        contract.words(),
        contract.provenance());
  }

  private List<Clause> clauses(List<Clause> clauses) {
    return clauses.stream().map(this::clause).toList();
  }

  private Clause clause(Clause clause) {
    return new Clause(
        clause.id(),
        clause.clause(),
        clause.variant(),
        clause.title(),
        clause.body().stream().map(this::block).toList(),
        clause.notes(),
        clause.fingerprint());
  }

  private Block block(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return paragraph(paragraph);
    }
    return block instanceof Block.Table table ? table(table) : block;
  }

  private Block.Paragraph paragraph(Block.Paragraph paragraph) {
    return paragraph.withContent(agree(paragraph.content()));
  }

  private Block table(Block.Table table) {
    List<Block.Row> rows =
        table.rows().stream()
            .map(
                row ->
                    new Block.Row(
                        row.id(),
                        row.cells().stream()
                            .map(cell -> new Block.Cell(agree(cell.content())))
                            .toList()))
            .toList();
    return new Block.Table(table.id(), table.columns(), table.head(), rows, table.notes());
  }

  private List<Inline> agree(List<Inline> inlines) {
    var agreed = new ArrayList<Inline>();
    for (int place = 0; place < inlines.size(); place++) {
      Inline inline = inlines.get(place);
      boolean follows = place > 0 && inlines.get(place - 1) instanceof Inline.Reference;
      agreed.add(
          follows && inline instanceof Inline.Words words
              ? words(words, inlines, place - 1)
              : inline);
    }
    return agreed;
  }

  private Inline words(Inline.Words words, List<Inline> inlines, int reference) {
    Matcher verb = VERB.matcher(words.text());
    if (!verb.find() || !subject(inlines, reference)) {
      return words;
    }
    boolean plural =
        joined(inlines, reference) || isPlural.test((Inline.Reference) inlines.get(reference));
    String fitting = (plural ? plurals : singulars).get(verb.group(2));
    return fitting == null
        ? words
        : new Inline.Words(" " + fitting + words.text().substring(verb.end()));
  }

  private boolean subject(List<Inline> inlines, int reference) {
    if (joined(inlines, reference)) {
      return subject(inlines, reference - 2);
    }
    String before =
        reference > 0 && inlines.get(reference - 1) instanceof Inline.Words words
            ? words.text()
            : "";
    Matcher last = LAST_WORD.matcher(before);
    return reference == 0
        || before.matches("(?s).*[.;:] $")
        || last.find() && !forms.notSubjectAfter().contains(last.group(1).toLowerCase(Locale.ROOT));
  }

  /** "[[a]] and [[b]]". */
  private static boolean joined(List<Inline> inlines, int reference) {
    return reference > 1
        && inlines.get(reference - 1) instanceof Inline.Words words
        && words.text().equals(" and ")
        && inlines.get(reference - 2) instanceof Inline.Reference;
  }
}
