package org.parley.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.contract.Article;
import org.parley.contract.Block;
import org.parley.contract.Clause;
import org.parley.contract.DefinitionText;
import org.parley.contract.Inline;
import org.parley.contract.NodeId;
import org.parley.contract.Schedule;
import org.parley.resolve.ResolvedContract;
import org.parley.source.Span;

/** Reads a resolved contract as a paper. */
public final class ContractPaper {
  /** Says where a block of a clause was written. */
  public interface Places {
    Span of(Clause clause, NodeId block);
  }

  private final ResolvedContract contract;
  private final Function<String, Set<String>> answers;
  private final Places places;
  private final List<Passage> passages = new ArrayList<>();
  private final Map<Integer, String> leadIns = new HashMap<>();
  private String article = "";
  private String heading = "";
  private int tables;

  private ContractPaper(
      ResolvedContract contract, Function<String, Set<String>> answers, Places places) {
    this.contract = contract;
    this.answers = answers;
    this.places = places;
  }

  /**
   * @param parties what the contract calls its parties
   * @param answers path of a term to what the deal's answers print; nothing where it is not known
   */
  public static Paper of(
      ResolvedContract contract,
      Set<String> parties,
      Function<String, Set<String>> answers,
      Places places) {
    var reader = new ContractPaper(contract, answers, places);
    reader.read();
    return new Paper(contract.contract().cover().title(), parties, reader.passages);
  }

  private void read() {
    contract.contract().front().forEach(this::clause);
    for (Article next : contract.contract().articles()) {
      open(contract.numbering().of(next.id()).orElse(""), next.heading());
      next.clauses().forEach(this::clause);
    }
    open("", "");
    contract.contract().signature().forEach(this::clause);
    for (Schedule next : contract.contract().schedules()) {
      open(contract.numbering().of(next.id()).orElse(""), next.heading());
      clause(next.clause());
    }
  }

  private void open(String number, String words) {
    article = number;
    heading = words;
    if (!number.isEmpty()) {
      add(Passage.Kind.HEADING, number, words, 0, "", Span.startOf("clauses"));
    }
  }

  private void clause(Clause clause) {
    for (Block block : clause.body()) {
      leadIns.keySet().removeIf(depth -> !(block instanceof Block.Paragraph));
      block(clause, block);
    }
  }

  private void block(Clause clause, Block block) {
    Span span = places.of(clause, block.id());
    if (block instanceof Block.Paragraph paragraph) {
      paragraph(clause, paragraph, span);
    } else if (block instanceof Block.Subheading subheading) {
      add(Passage.Kind.HEADING, "", text(subheading.content()), 0, clause.clause(), span);
    } else if (block instanceof Block.Table table) {
      tables++;
      row(clause, table.head(), span);
      table.rows().forEach(row -> row(clause, row.cells(), span));
    } else if (block instanceof Block.DefinitionList) {
      contract.definitions().forEach(definition -> definition(clause, definition));
    } else if (block instanceof Block.SignatureBlock signature) {
      add(Passage.Kind.SIGNATURE, "", text(signature.leadIn()), 0, clause.clause(), span);
    }
  }

  private void definition(Clause clause, DefinitionText definition) {
    var inlines = new ArrayList<Inline>();
    var words = contract.contract().words();
    String verb = definition.elsewhere() ? words.meaningGivenIn() : words.means();
    inlines.add(new Inline.TermDefinition(definition.label(), definition.span()));
    inlines.add(new Inline.Words(" " + verb + " "));
    for (Block.Paragraph paragraph : definition.meaning()) {
      inlines.addAll(paragraph.content());
      inlines.add(new Inline.Words("\n"));
    }
    add(Passage.Kind.DEFINITION, "", inlines, 0, clause.clause(), definition.span());
  }

  private void paragraph(Clause clause, Block.Paragraph paragraph, Span span) {
    String number = contract.numbering().of(paragraph.id()).orElse("");
    int depth = paragraph.numbered() ? paragraph.level().depth() : 0;
    if (paragraph.numbered() && depth == 1) {
      leadIns.clear();
    }
    var inlines = new ArrayList<>(paragraph.caption());
    if (!paragraph.caption().isEmpty()) {
      inlines.add(new Inline.Words(". "));
    }
    int captionEnd = text(inlines).length();
    inlines.addAll(paragraph.content());
    add(Passage.Kind.PROSE, number, inlines, depth, clause.clause(), span);
    String whole = passages.get(passages.size() - 1).text();
    if (whole.endsWith(":")) {
      leadIns.put(depth, whole.substring(Math.min(captionEnd, whole.length())));
    }
  }

  private void row(Clause clause, List<Block.Cell> cells, Span span) {
    var inlines = new ArrayList<Inline>();
    for (Block.Cell cell : cells) {
      if (!inlines.isEmpty()) {
        inlines.add(new Inline.Words(" | "));
      }
      inlines.addAll(cell.content());
    }
    add(Passage.Kind.ROW, "", inlines, 0, clause.clause(), span);
  }

  private void add(
      Passage.Kind kind, String number, String text, int depth, String clause, Span span) {
    add(kind, number, List.of(new Inline.Words(text)), depth, clause, span);
  }

  private void add(
      Passage.Kind kind, String number, List<Inline> inlines, int depth, String clause, Span span) {
    var flat = Inlines.flatten(inlines, contract);
    String leadIn =
        depth < 2
            ? ""
            : leadIns.keySet().stream()
                .filter(level -> level < depth && level > 0)
                .sorted()
                .map(leadIns::get)
                .collect(Collectors.joining(" "));
    passages.add(
        new Passage(
            passages.size(),
            kind,
            number,
            article,
            heading,
            flat.text(),
            leadIn,
            depth,
            clause,
            kind == Passage.Kind.ROW ? tables : 0,
            flat.values(answers),
            span));
  }

  private String text(List<Inline> inlines) {
    return Inlines.flatten(inlines, contract).text();
  }
}
