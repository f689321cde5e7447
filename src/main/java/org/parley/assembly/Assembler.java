package org.parley.assembly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.parley.contract.Article;
import org.parley.contract.Block;
import org.parley.contract.Clause;
import org.parley.contract.Contract;
import org.parley.contract.Cover;
import org.parley.contract.DefinitionText;
import org.parley.contract.Inline;
import org.parley.contract.NodeId;
import org.parley.contract.Note;
import org.parley.contract.Provenance;
import org.parley.contract.Schedule;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.deal.InternalFile;
import org.parley.deal.Party;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.diagnostic.Outcome;
import org.parley.library.Library;
import org.parley.library.LibraryTerms;
import org.parley.library.TermMatcher;
import org.parley.library.ValueWording;
import org.parley.library.Wording;
import org.parley.source.Span;

/** Assembles an agreement: renders the selected clauses and parses them into the contract tree. */
public final class Assembler {
  private final Library library;
  private final Deal deal;
  private final DealAgreement agreement;
  private final Selection selection;
  private final TermMatcher terms;
  private final HouseLanguage language;
  private final ClauseContext context;
  private final ClauseNotes notes;
  private final Findings findings = new Findings();

  private Assembler(
      Library library,
      Deal deal,
      DealAgreement agreement,
      Selection selection,
      InternalFile internal) {
    this.library = library;
    this.deal = deal;
    this.agreement = agreement;
    this.selection = selection;
    this.terms = LibraryTerms.matcher(library);
    this.language = new HouseLanguage(library.style());
    var wording = new ValueWording(library.style(), key -> deal.party(key).label());
    Map<String, Supplier<List<Map<String, List<Inline>>>>> lists =
        Map.of(
            "parties",
            this::partyRows,
            "survivors",
            this::survivors,
            "schedules",
            this::scheduleRows,
            "points",
            this::points);
    this.context = new ClauseContext(library, deal, agreement, wording, selection.facts(), lists);
    this.notes = new ClauseNotes(context, internal);
  }

  /**
   * Assembles one agreement of a deal.
   *
   * @param title printed on the cover and in the header
   * @param version version of this program, for the provenance
   */
  public static Outcome<Contract> assemble(
      Library library,
      Deal deal,
      DealAgreement agreement,
      Selection selection,
      InternalFile internal,
      String id,
      String title,
      String version) {
    return new Assembler(library, deal, agreement, selection, internal)
        .assemble(id, title, version);
  }

  private Outcome<Contract> assemble(String id, String title, String version) {
    var words = HouseWordsOf.style(library.style());
    List<Clause> front = selection.front().stream().map(this::clause).toList();
    List<Article> articles = selection.articles().stream().map(this::article).toList();
    List<Clause> signature = selection.signature().stream().map(this::clause).toList();
    List<Schedule> schedules = selection.schedules().stream().map(this::schedule).toList();
    List<String> names = context.parties().stream().map(Party::name).toList();
    String date =
        context
            .wording()
            .print(
                context.answered("deal.date").orElseThrow().declaration(),
                new org.parley.value.Value.Day(deal.date()));
    var provenance = new Provenance(deal.title(), deal.digest(), library.digest(), version);
    var contract =
        new Contract(
            id,
            new Cover(title, deal.title(), names, date),
            front,
            articles,
            signature,
            schedules,
            Map.of(),
            words,
            provenance);
    Map<String, DefinitionText> definitions =
        new Definitions(library, selection, this::meaning).available(contract);
    return Outcome.unlessErrors(
        new Contract(
            id,
            contract.cover(),
            front,
            articles,
            signature,
            schedules,
            definitions,
            words,
            provenance),
        findings);
  }

  private Article article(Selection.SelectedArticle article) {
    String slug = article.heading().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return new Article(
        new NodeId("article:" + slug),
        article.heading(),
        article.clauses().stream().map(this::clause).toList());
  }

  private Schedule schedule(Selection.Selected selected) {
    return new Schedule(
        new NodeId("schedule:" + selected.clause().id()),
        selected.clause().title(),
        clause(selected));
  }

  private Clause clause(Selection.Selected selected) {
    String id = selected.clause().id();
    MarkupParser.Parsed parsed =
        parse(id, selected.clause().family().equals("front"), selected.variant().wording());
    var clauseNotes = new ArrayList<Note>(notes.of(selected));
    clauseNotes.addAll(parsed.notes());
    return new Clause(
        new NodeId(id),
        id,
        selected.variant().name(),
        selected.clause().title(),
        notes.remark(parsed.blocks()),
        clauseNotes,
        selected.variant().fingerprint());
  }

  private MarkupParser.Parsed parse(String id, boolean front, Wording wording) {
    var filling = new Filling();
    var inlines = new InlineParser(id, filling, terms, language);
    Supplier<List<Block.SignatureBlock>> signatures =
        () -> new SignatureBlocks(library, id).of(context.parties());
    return new MarkupParser(id, front, wording, inlines, signatures)
        .parse(render(wording, filling));
  }

  private String render(Wording wording, Filling filling) {
    try {
      return WordingRenderer.render(wording, context, filling);
    } catch (WordingRenderer.Unrenderable missing) {
      String expression = missing.expression();
      Span span =
          wording.values().stream()
              .filter(use -> expression.startsWith(use.path()) || use.path().startsWith(expression))
              .map(Wording.ValueUse::span)
              .findFirst()
              .orElse(Span.startOf(wording.file()));
      findings.report(
          DiagnosticCode.LIBRARY_VALUE_ABSENT
              .at(span, expression)
              .withHint(
                  "Put the words between <#if present("
                      + expression
                      + ")> and </#if> in the wording."));
      return "";
    }
  }

  /** A definition's meaning, or the words of a summary, as paragraphs. */
  private List<Block.Paragraph> meaning(String id, Wording wording) {
    return parse(id, true, wording).blocks().stream()
        .filter(Block.Paragraph.class::isInstance)
        .map(Block.Paragraph.class::cast)
        .toList();
  }

  private List<Map<String, List<Inline>>> partyRows() {
    var rows = new ArrayList<Map<String, List<Inline>>>();
    for (Party party : context.parties()) {
      var row = new LinkedHashMap<String, List<Inline>>();
      org.parley.library.BuiltIns.PARTY_DETAILS.forEach(
          detail ->
              context
                  .partyDetail(party.key(), detail)
                  .ifPresent(printed -> row.put(detail, printed)));
      rows.add(row);
    }
    return rows;
  }

  private List<Map<String, List<Inline>>> survivors() {
    var rows = new ArrayList<Map<String, List<Inline>>>();
    for (Selection.Selected selected : selection.all()) {
      selected
          .clause()
          .survives()
          .ifPresent(
              tail -> {
                var row = new LinkedHashMap<String, List<Inline>>();
                row.put(
                    "reference",
                    List.of(
                        new Inline.Reference(
                            "", selected.clause().id(), "", selected.clause().span())));
                context
                    .answered(tail)
                    .ifPresent(
                        answered ->
                            row.put(
                                "tail",
                                context.printed(
                                    answered.declaration(),
                                    answered.answer(),
                                    answered.defaulted())));
                rows.add(row);
              });
    }
    return rows;
  }

  private List<Map<String, List<Inline>>> scheduleRows() {
    var rows = new ArrayList<Map<String, List<Inline>>>();
    for (Selection.Selected selected : selection.schedules()) {
      var reference =
          new Inline.Reference("", selected.clause().id(), "", selected.clause().span());
      rows.add(
          Map.of(
              "reference",
              List.of(reference),
              "title",
              List.of(new Inline.Words(selected.clause().title()))));
    }
    return rows;
  }

  private List<Map<String, List<Inline>>> points() {
    return new Points(deal, agreement, library, selection, this::meaning).rows();
  }
}
