package org.parley.assembly;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
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
import org.parley.deal.Answered;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.diagnostic.Outcome;
import org.parley.library.BuiltIns;
import org.parley.library.Library;
import org.parley.library.LibraryClause;
import org.parley.library.Spelling;
import org.parley.library.ValueWording;
import org.parley.library.Wording;
import org.parley.source.Span;

/** Assembles an agreement: renders the selected clauses and parses them into the contract tree. */
public final class Assembler {
  private final Library library;
  private final Deal deal;
  private final DealAgreement agreement;
  private final Selection selection;
  private final WordingReader reader;
  private final ClauseContext context;
  private final ClauseNotes notes;
  private final OwnSide own;
  private final Findings findings = new Findings();

  private Assembler(
      Library library, Deal deal, DealAgreement agreement, Selection selection, OwnSide own) {
    this.library = library;
    this.deal = deal;
    this.agreement = agreement;
    this.selection = selection;
    this.own = own;
    this.reader = new WordingReader(library);
    var wording = new ValueWording(library.style(), key -> deal.party(key).label());
    var lists = new HashMap<String, Supplier<List<Map<String, List<Inline>>>>>();
    lists.put("parties", () -> lists().parties());
    lists.put("survivors", () -> lists().survivors());
    lists.put("schedules", () -> lists().schedules());
    lists.put("agreements", () -> lists().agreements());
    lists.put(BuiltIns.STRUCTURE_DOCUMENTS, () -> lists().structureDocuments());
    lists.put("related_agreements", () -> lists().relatedAgreements());
    lists.put("open_points", () -> lists().openPoints());
    lists.put("points", () -> points().all());
    lists.put("proposed_points", () -> points().proposed());
    lists.put("binding_points", () -> points().binding());
    lists.put("waterfall_example", () -> example().portions());
    lists.put("waterfall_revenue", () -> example().revenue());
    for (String name : BuiltIns.REPORT_LISTS.keySet()) {
      lists.put(name, () -> own.lists().printed(name));
    }
    this.context = new ClauseContext(library, deal, agreement, wording, selection.facts(), lists);
    this.notes = new ClauseNotes(context, own.internal());
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
      OwnSide own,
      String id,
      String title,
      String version) {
    return new Assembler(library, deal, agreement, selection, own).assemble(id, title, version);
  }

  private Outcome<Contract> assemble(String id, String title, String version) {
    var words = HouseWordsOf.style(library.style());
    Function<Selection.Selected, Clause> clauses = clauses();
    List<Clause> front = selection.front().stream().map(clauses).toList();
    List<Article> articles =
        selection.articles().stream().map(article -> article(article, clauses)).toList();
    List<Clause> signature = selection.signature().stream().map(clauses).toList();
    List<Schedule> schedules =
        selection.schedules().stream().map(chosen -> schedule(chosen, clauses)).toList();
    var provenance = new Provenance(deal.title(), deal.digest(), library.digest(), version);
    var contract =
        new Contract(
            id, cover(title), front, articles, signature, schedules, Map.of(), words, provenance);
    Map<String, DefinitionText> definitions =
        new Definitions(library, selection, this::meaning).available(contract);
    var defined =
        new Contract(
            id,
            contract.cover(),
            front,
            articles,
            signature,
            schedules,
            definitions,
            words,
            provenance);
    return Outcome.unlessErrors(
        new Respelling(new Spelling(library.style())).of(defined), findings);
  }

  /** A document about the deal as a whole has no effective date of its own. */
  private Cover cover(String title) {
    List<List<Inline>> names = new CoverParties(context).lines();
    List<Inline> subject = printed("deal.title");
    if (isDocument()) {
      return new Cover(Cover.Form.BLOCK, title, subject, names, List.of());
    }
    Cover.Form form =
        library.outline(agreement.id()).isShort() ? Cover.Form.LINES : Cover.Form.PAGE;
    return new Cover(form, title, subject, names, printed("deal.date"));
  }

  private List<Inline> printed(String path) {
    Answered answered = context.answered(path).orElseThrow();
    return context.printed(answered.declaration(), answered.answer(), answered.defaulted());
  }

  /**
   * Every clause by its selection. Wording needs no other wording, so it is rendered side by side;
   * a value is remarked on where it is printed first, so notes are made in the order of print.
   */
  private Function<Selection.Selected, Clause> clauses() {
    List<Selection.Selected> selected = selection.all();
    List<MarkupParser.Parsed> parsed = selected.parallelStream().map(this::parse).toList();
    List<List<Note>> others = otherWordings(selected);
    var clauses = new IdentityHashMap<Selection.Selected, Clause>();
    for (int index = 0; index < parsed.size(); index++) {
      clauses.put(
          selected.get(index), clause(selected.get(index), parsed.get(index), others.get(index)));
    }
    return chosen -> Objects.requireNonNull(clauses.get(chosen));
  }

  private List<List<Note>> otherWordings(List<Selection.Selected> selected) {
    if (!own.internalCopy()) {
      return Collections.nCopies(selected.size(), List.of());
    }
    var others = new OtherWordings(context, reader, library.outline(agreement.id()));
    return selected.parallelStream().map(others::of).toList();
  }

  private static Article article(
      Selection.SelectedArticle article, Function<Selection.Selected, Clause> clauses) {
    String slug = article.heading().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return new Article(
        new NodeId("article:" + slug),
        article.heading(),
        article.clauses().stream().map(clauses).toList());
  }

  private static Schedule schedule(
      Selection.Selected selected, Function<Selection.Selected, Clause> clauses) {
    return new Schedule(
        new NodeId("schedule:" + selected.clause().id()),
        selected.clause().title(),
        clauses.apply(selected));
  }

  private MarkupParser.Parsed parse(Selection.Selected selected) {
    LibraryClause clause = selected.clause();
    return parse(clause.id(), clause.family().equals("front"), selected.variant().wording());
  }

  private Clause clause(
      Selection.Selected selected, MarkupParser.Parsed parsed, List<Note> others) {
    String id = selected.clause().id();
    var clauseNotes = new ArrayList<Note>(notes.of(selected));
    clauseNotes.addAll(others);
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
    try {
      return reader.read(id, front, wording, context);
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
      return new MarkupParser.Parsed(List.of(), List.of());
    }
  }

  /** A definition's meaning, or the words of a summary, as paragraphs. */
  private List<Block.Paragraph> meaning(String id, Wording wording) {
    return parse(id, true, wording).blocks().stream()
        .filter(Block.Paragraph.class::isInstance)
        .map(Block.Paragraph.class::cast)
        .toList();
  }

  private WaterfallExample example() {
    return new WaterfallExample(context);
  }

  private MadeLists lists() {
    return new MadeLists(context, selection);
  }

  /** The points of this agreement, or those of all agreements in a document about the deal. */
  private Points points() {
    List<String> subjects = library.style().list("point_subjects");
    return new Points(isDocument() ? pointsOfDeal() : ownPoints(), subjects);
  }

  private List<Points.Point> pointsOfDeal() {
    var points = new ArrayList<Points.Point>();
    for (DealAgreement each : deal.agreements()) {
      var chosen = Selection.of(library, deal, each);
      var assembler = new Assembler(library, deal, each, chosen, OwnSide.NONE);
      for (Points.Point point : assembler.ownPoints()) {
        points.add(
            new Points.Point(point.agreement(), point.point(), WithoutTerms.of(point.text())));
      }
      findings.addAll(assembler.findings.list());
    }
    return points;
  }

  private List<Points.Point> ownPoints() {
    var points = new ArrayList<Points.Point>();
    for (Selection.Selected selected : selection.all()) {
      selected
          .clause()
          .point()
          .ifPresent(
              point -> points.add(new Points.Point(agreement.title(), point, summary(selected))));
    }
    return points;
  }

  private List<Inline> summary(Selection.Selected selected) {
    return meaning(selected.clause().id(), selected.variant().summary()).stream()
        .flatMap(paragraph -> paragraph.content().stream())
        .toList();
  }

  private boolean isDocument() {
    return library.documents().containsKey(agreement.id());
  }
}
