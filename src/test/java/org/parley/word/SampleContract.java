package org.parley.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.contract.Article;
import org.parley.contract.Block;
import org.parley.contract.Clause;
import org.parley.contract.Contract;
import org.parley.contract.Cover;
import org.parley.contract.DefinitionText;
import org.parley.contract.HouseWords;
import org.parley.contract.Inline;
import org.parley.contract.Level;
import org.parley.contract.NodeId;
import org.parley.contract.Note;
import org.parley.contract.Provenance;
import org.parley.contract.Schedule;
import org.parley.resolve.Numbering;
import org.parley.resolve.ReferencePart;
import org.parley.resolve.ResolvedContract;
import org.parley.resolve.ResolvedContract.ReferenceKey;
import org.parley.source.Span;

/**
 * Contracts made by hand, as the resolver would hand them over. Numbers are counted here in the
 * simplest way, so that LibreOffice can prove or disprove them.
 */
final class SampleContract {
  static final Span SPAN = Span.startOf("sample.en.ftl");
  static final HouseWords WORDS =
      new HouseWords(
          "Section",
          "Sections",
          "Article",
          "Articles",
          "Schedule",
          "Schedules",
          "paragraph",
          "paragraphs",
          "to",
          "and",
          "of",
          "of the {agreement}",
          "Page {page} of {pages}",
          "Contents",
          "between",
          "and",
          "dated",
          "Draft for discussion",
          "Internal copy: do not send",
          "means",
          "has the meaning given in",
          "Parties",
          "Background",
          "The parties agree:",
          "en-US",
          org.parley.contract.VerbForms.NONE);

  private final Map<NodeId, String> numbers = new HashMap<>();
  private final Map<ReferenceKey, List<ReferencePart>> references = new HashMap<>();
  private final List<Article> articles = new ArrayList<>();
  private final List<Schedule> schedules = new ArrayList<>();
  private final List<Clause> front = new ArrayList<>();
  private final List<Clause> signature = new ArrayList<>();
  private final List<DefinitionText> definitions = new ArrayList<>();
  private String context = "";
  private int section;
  private int paragraph;
  private int subparagraph;
  private int item;

  /** A contract with everything in it. */
  static ResolvedContract full() {
    return SampleText.full(new SampleContract());
  }

  /** A contract of about {@code words} words. */
  static ResolvedContract large(int words) {
    return SampleText.large(new SampleContract(), words);
  }

  ResolvedContract resolved() {
    var cover =
        new Cover(
            Cover.Form.PAGE,
            "Joint Development Agreement",
            List.of(
                value(
                    "deal.title",
                    "Cold-chain sensor co-development & <analytics> for \"last-mile\" carriers")),
            List.of(
                List.of(value("parties.aurora.name", "Aurora Analytics, Inc.")),
                List.of(value("parties.boreal.name", "Boreal Freight & Cold Storage GmbH"))),
            List.of(value("deal.date", "March 1, 2027")));
    var digest = "0123456789abcdef".repeat(4);
    var provenance = new Provenance("Cold-chain sensor", digest, digest, "0.1.0");
    var meanings = new LinkedHashMap<String, DefinitionText>();
    definitions.forEach(definition -> meanings.put(definition.label(), definition));
    var contract =
        new Contract(
            "jda", cover, front, articles, signature, schedules, meanings, WORDS, provenance);
    return new ResolvedContract(contract, new Numbering(numbers), references, definitions);
  }

  void front(String id, Block... blocks) {
    front.add(clause(id, id, List.of(), blocks));
  }

  void signature(String id, Block... blocks) {
    signature.add(clause(id, id, List.of(), blocks));
  }

  /** Opens an article; its clauses must be made before {@link #article} closes it. */
  String nextArticle() {
    context = Integer.toString(articles.size() + 1);
    section = 0;
    return context;
  }

  void article(String heading, Clause... clauses) {
    var id = new NodeId("article/" + (articles.size() + 1));
    numbers.put(id, Integer.toString(articles.size() + 1));
    articles.add(new Article(id, heading, List.of(clauses)));
  }

  String nextSchedule() {
    context = "";
    section = 0;
    return "Schedule " + (schedules.size() + 1);
  }

  void schedule(String heading, Clause clause) {
    var id = new NodeId("schedule/" + (schedules.size() + 1));
    numbers.put(id, "Schedule " + (schedules.size() + 1));
    schedules.add(new Schedule(id, heading, clause));
  }

  void definition(String label, boolean elsewhere, Block.Paragraph... meaning) {
    definitions.add(new DefinitionText(label, List.of(meaning), elsewhere, SPAN));
  }

  static Clause clause(String id, String title, List<Note> notes, Block... blocks) {
    return new Clause(
        new NodeId(id), id, "standard", title, List.of(blocks), notes, "ab".repeat(32));
  }

  Block.Paragraph numbered(String id, Level level, String caption, Inline... content) {
    numbers.put(new NodeId(id), number(level));
    return new Block.Paragraph(
        new NodeId(id),
        level,
        false,
        "",
        caption.isEmpty() ? List.of() : List.of(new Inline.Words(caption)),
        List.of(content),
        List.of());
  }

  static Block.Paragraph noted(Block.Paragraph paragraph, Note... notes) {
    return paragraph.withNotes(List.of(notes));
  }

  static Block.Paragraph plain(String id, Level level, boolean closing, Inline... content) {
    return new Block.Paragraph(
        new NodeId(id), level, closing, "", List.of(), List.of(content), List.of());
  }

  private String number(Level level) {
    String base = context.isEmpty() ? "" : context + ".";
    return switch (level) {
      case SECTION -> {
        section++;
        paragraph = 0;
        subparagraph = 0;
        item = 0;
        yield base + section;
      }
      case PARAGRAPH -> {
        paragraph++;
        subparagraph = 0;
        item = 0;
        yield base + section + letter(paragraph);
      }
      case SUBPARAGRAPH -> {
        subparagraph++;
        item = 0;
        yield base + section + letter(paragraph) + roman(subparagraph);
      }
      case ITEM -> {
        item++;
        yield base + section + letter(paragraph) + roman(subparagraph) + capital(item);
      }
      default -> "";
    };
  }

  private static String letter(int number) {
    return "(" + (char) ('a' + number - 1) + ")";
  }

  private static String capital(int number) {
    return "(" + (char) ('A' + number - 1) + ")";
  }

  private static String roman(int number) {
    return "(" + List.of("i", "ii", "iii", "iv", "v").get(number - 1) + ")";
  }

  /** A reference that prints the number of one node. */
  Inline reference(String word, String target, String number) {
    var reference = new Inline.Reference("", target, "", SPAN);
    references.put(
        ReferenceKey.of(reference),
        List.of(
            new ReferencePart.Literal(word), new ReferencePart.Number(new NodeId(target), number)));
    return reference;
  }

  /** A reference that prints a range. */
  Inline range(String word, String first, String firstNumber, String last, String lastNumber) {
    var reference = new Inline.Reference("", first, "range", SPAN);
    references.put(
        ReferenceKey.of(reference),
        List.of(
            new ReferencePart.Literal(word),
            new ReferencePart.Number(new NodeId(first), firstNumber),
            new ReferencePart.Literal(" to "),
            new ReferencePart.Number(new NodeId(last), lastNumber)));
    return reference;
  }

  /** A reference into a sister agreement: words only. */
  Inline sister(String text) {
    var reference = new Inline.Reference("oem", "oem.supply", "", SPAN);
    references.put(ReferenceKey.of(reference), List.of(new ReferencePart.Literal(text)));
    return reference;
  }

  static Inline words(String text) {
    return new Inline.Words(text);
  }

  static Inline value(String term, String text) {
    return new Inline.Filled(term, text, Inline.Origin.GIVEN, "");
  }

  static Inline open(String term, String text) {
    return new Inline.Filled(term, text, Inline.Origin.OPEN, "");
  }
}
