package org.parley.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Gives a contract other words on the same tree: ids, numbers, notes and provenance stay.
 *
 * @param inlines what becomes of the pieces of a paragraph, a caption, a subheading or a cell
 * @param text what becomes of a title, a heading, or the label of a definition
 */
public record ContractRewrite(UnaryOperator<List<Inline>> inlines, UnaryOperator<String> text) {

  public Contract of(Contract contract) {
    return new Contract(
        contract.id(),
        cover(contract.cover()),
        clauses(contract.front()),
        contract.articles().stream().map(this::article).toList(),
        clauses(contract.signature()),
        contract.schedules().stream().map(this::schedule).toList(),
        definitions(contract.definitions()),
        contract.words(),
        contract.provenance());
  }

  private Cover cover(Cover cover) {
    return new Cover(
        cover.form(), text.apply(cover.title()), cover.subject(), cover.parties(), cover.date());
  }

  private Article article(Article article) {
    return new Article(article.id(), text.apply(article.heading()), clauses(article.clauses()));
  }

  private Schedule schedule(Schedule schedule) {
    return new Schedule(schedule.id(), text.apply(schedule.heading()), clause(schedule.clause()));
  }

  private Map<String, DefinitionText> definitions(Map<String, DefinitionText> definitions) {
    var rewritten = new LinkedHashMap<String, DefinitionText>();
    definitions.forEach(
        (label, definition) ->
            rewritten.put(
                text.apply(label),
                new DefinitionText(
                    text.apply(definition.label()),
                    definition.meaning().stream().map(this::paragraph).toList(),
                    definition.elsewhere(),
                    definition.span())));
    return rewritten;
  }

  private List<Clause> clauses(List<Clause> clauses) {
    return clauses.stream().map(this::clause).toList();
  }

  private Clause clause(Clause clause) {
    return new Clause(
        clause.id(),
        clause.clause(),
        clause.variant(),
        text.apply(clause.title()),
        clause.body().stream().map(this::block).toList(),
        clause.notes(),
        clause.fingerprint());
  }

  private Block block(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return paragraph(paragraph);
    }
    if (block instanceof Block.Subheading subheading) {
      return new Block.Subheading(subheading.id(), inlines.apply(subheading.content()));
    }
    return block instanceof Block.Table table ? table(table) : block;
  }

  private Block.Paragraph paragraph(Block.Paragraph paragraph) {
    return new Block.Paragraph(
        paragraph.id(),
        paragraph.level(),
        paragraph.closing(),
        paragraph.label(),
        inlines.apply(paragraph.caption()),
        inlines.apply(paragraph.content()),
        paragraph.notes());
  }

  private Block table(Block.Table table) {
    return new Block.Table(
        table.id(),
        table.columns(),
        cells(table.head()),
        table.rows().stream().map(row -> new Block.Row(row.id(), cells(row.cells()))).toList(),
        table.notes());
  }

  private List<Block.Cell> cells(List<Block.Cell> cells) {
    return cells.stream().map(cell -> new Block.Cell(inlines.apply(cell.content()))).toList();
  }
}
