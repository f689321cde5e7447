package org.parley.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.contract.Block;
import org.parley.contract.Inline;
import org.parley.library.Library;
import org.parley.library.LibraryClause;
import org.parley.library.Spelling;
import org.parley.term.TermDeclaration;

/**
 * Wording as lines of plain text, for a place that has neither numbering nor references: a number
 * counts within the wording alone, a reference is the title of its clause in brackets, and so is
 * the name of what is not decided.
 */
final class WordingText implements Block.Visitor<List<String>>, Inline.Visitor<String> {
  private final Library library;
  private final Spelling spelling;
  private final String clause;
  private final ParagraphNumbers numbers;
  private final List<Block> blocks;

  private WordingText(Library library, String clause, List<Block> blocks) {
    this.library = library;
    this.spelling = new Spelling(library.style());
    this.clause = clause;
    this.blocks = blocks;
    this.numbers = ParagraphNumbers.of(blocks);
  }

  /**
   * One line a paragraph or row.
   *
   * @param clause the clause of the wording; a reference to it is "this clause"
   */
  static String of(Library library, String clause, List<Block> blocks) {
    return new WordingText(library, clause, blocks).text();
  }

  private String text() {
    return blocks.stream()
        .flatMap(block -> block.accept(this).stream())
        .collect(Collectors.joining("\n"));
  }

  private String words(List<Inline> inlines) {
    return inlines.stream().map(inline -> inline.accept(this)).collect(Collectors.joining());
  }

  @Override
  public List<String> paragraph(Block.Paragraph paragraph) {
    String caption = paragraph.caption().isEmpty() ? "" : words(paragraph.caption()) + ". ";
    return List.of(numbers.marker(paragraph) + caption + words(paragraph.content()));
  }

  @Override
  public List<String> subheading(Block.Subheading subheading) {
    return List.of(words(subheading.content()));
  }

  @Override
  public List<String> table(Block.Table table) {
    var lines = new ArrayList<String>();
    lines.add(row(table.head()));
    table.rows().forEach(row -> lines.add(row(row.cells())));
    return lines;
  }

  /** A row of a table that nobody has filled in says so once. */
  private String row(List<Block.Cell> cells) {
    List<String> words = cells.stream().map(cell -> words(cell.content())).toList();
    boolean empty = words.stream().distinct().count() == 1 && words.get(0).startsWith("[");
    return empty ? words.get(0) : String.join(" | ", words);
  }

  @Override
  public List<String> definitionList(Block.DefinitionList list) {
    return List.of();
  }

  @Override
  public List<String> signatureBlock(Block.SignatureBlock block) {
    return List.of();
  }

  @Override
  public List<String> fillIn(Block.FillIn fillIn) {
    return List.of();
  }

  @Override
  public String words(Inline.Words words) {
    return spelling.of(words.text());
  }

  @Override
  public String filled(Inline.Filled filled) {
    TermDeclaration term = library.declarations().get(filled.term());
    return filled.origin() == Inline.Origin.OPEN && term != null
        ? "[" + spelling.of(term.label()) + "]"
        : filled.text();
  }

  @Override
  public String reference(Inline.Reference reference) {
    if (reference.agreement().isEmpty() && reference.clause().equals(clause)) {
      return numbers.labelled(reference.label()).map("paragraph "::concat).orElse("this clause");
    }
    LibraryClause target = library.clauses().get(reference.clause());
    return "[" + (target == null ? reference.clause() : spelling.of(target.title())) + "]";
  }

  @Override
  public String termUse(Inline.TermUse use) {
    return spelling.of(use.text());
  }

  @Override
  public String termDefinition(Inline.TermDefinition definition) {
    return "\"" + spelling.of(definition.label()) + "\"";
  }

  @Override
  public String emphasis(Inline.Emphasis emphasis) {
    return words(emphasis.content());
  }
}
