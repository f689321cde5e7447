package org.parley.library;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.source.Span;
import org.parley.term.Shape;
import org.parley.term.TermDeclaration;
import org.parley.term.TermType;

/**
 * What every wording may print beside declared terms: the deal's head, the parties, and lists that
 * the assembly makes.
 */
public final class BuiltIns {
  /** Details of a party that wording may print after a dot. */
  public static final List<String> PARTY_DETAILS =
      List.of(
          "label",
          "name",
          "description",
          "jurisdiction",
          "address",
          "registration_number",
          "notice_email",
          "notice_attention",
          "role");

  private static final List<String> DEPARTURE =
      List.of(
          "agreement",
          "label",
          "point",
          "agreed",
          "preferred",
          "reason",
          "trade",
          "approver",
          "waiver");

  /** Columns of reports that not every row has. */
  private static final List<String> MAY_BE_MISSING =
      List.of("preferred", "reason", "trade", "approver", "waiver", "due", "figure", "call");

  private static final List<String> REVIEWED =
      List.of("label", "state", "section", "due", "figure", "overdue", "call");

  /**
   * Lists of reports, with their columns: departures from the positions of the side that drafts, by
   * kind, and what a returned workbook says.
   */
  public static final Map<String, List<String>> REPORT_LISTS = reportLists();

  /** The path of the form that the partnership takes. */
  public static final String STRUCTURE = "deal.structure";

  /** The path of the documents that counsel drafts outside the library. */
  public static final String STRUCTURE_DOCUMENTS = "structure_documents";

  private static final Map<String, TermDeclaration> DECLARATIONS = declarations();

  private BuiltIns() {}

  private static Map<String, List<String>> reportLists() {
    var lists = new LinkedHashMap<String, List<String>>();
    List.of("walk_aways", "fallbacks", "changed_clauses", "undecided_terms", "defaulted_terms")
        .forEach(name -> lists.put(name, DEPARTURE));
    lists.put(
        "review_facts",
        List.of("day", "filled", "inputs", "fired", "near", "near_left", "payments_left"));
    List.of("review_fired", "review_near", "review_payments", "review_dates", "review_scores")
        .forEach(name -> lists.put(name, REVIEWED));
    return Collections.unmodifiableMap(lists);
  }

  /** The declaration of a built-in path, if it is one. */
  public static Optional<TermDeclaration> find(String path) {
    return Optional.ofNullable(DECLARATIONS.get(path));
  }

  /** A role that several parties fill. */
  static TermDeclaration parties(String role) {
    return declaration(
        role,
        TermType.LIST,
        false,
        new Shape(
            Optional.of(TermType.PARTY),
            List.of(),
            1,
            Integer.MAX_VALUE,
            Optional.empty(),
            Map.of()));
  }

  /** The form of the partnership; its choices are the structures that a library lists. */
  static TermDeclaration structure(Map<String, Structure> structures) {
    var choices = new LinkedHashMap<String, String>();
    structures.forEach((id, structure) -> choices.put(id, structure.title()));
    return plain(STRUCTURE, TermType.CHOICE, true).withChoices(choices);
  }

  /** The paths, for suggestions. */
  public static Set<String> paths() {
    return DECLARATIONS.keySet();
  }

  private static Map<String, TermDeclaration> declarations() {
    var all = new LinkedHashMap<String, TermDeclaration>();
    List.of("deal.title", "deal.currency", "agreement.title")
        .forEach(path -> all.put(path, plain(path, TermType.TEXT, false)));
    all.put("deal.date", plain("deal.date", TermType.DATE, false));
    List.of("first", "second", "third")
        .forEach(role -> all.put(role, plain(role, TermType.PARTY, false)));
    all.put(
        "parties",
        table(
            "parties",
            PARTY_DETAILS,
            List.of("jurisdiction", "registration_number", "notice_email", "notice_attention")));
    all.put("survivors", table("survivors", List.of("reference", "tail"), List.of("tail")));
    all.put("schedules", table("schedules", List.of("reference", "title"), List.of()));
    List.of("points", "proposed_points", "binding_points")
        .forEach(path -> all.put(path, pointTable(path)));
    all.put("open_points", table("open_points", List.of("subject", "label"), List.of()));
    all.put("agreements", table("agreements", List.of("title"), List.of()));
    all.put(STRUCTURE_DOCUMENTS, table(STRUCTURE_DOCUMENTS, List.of("title"), List.of()));
    all.put(
        "related_agreements", table("related_agreements", List.of("title", "parties"), List.of()));
    all.put(
        "waterfall_example",
        table(
            "waterfall_example",
            List.of("step", "party", "basis", "share", "amount"),
            List.of("step", "basis", "share")));
    all.put(
        "waterfall_revenue",
        table("waterfall_revenue", List.of("gross", "deductions", "net"), List.of()));
    all.put("draft_for", plain("draft_for", TermType.PARTY, true));
    REPORT_LISTS.forEach(
        (path, columns) ->
            all.put(
                path,
                table(path, columns, columns.stream().filter(MAY_BE_MISSING::contains).toList())));
    return all;
  }

  /** {@code begins} is the subject, in the first row of each subject only. */
  private static TermDeclaration pointTable(String path) {
    TermDeclaration texts =
        table(path, List.of("begins", "subject", "label", "text"), List.of("begins"));
    var columns = new java.util.ArrayList<>(texts.shape().columns());
    List.of("binding", "open")
        .forEach(flag -> columns.add(plain(path + "." + flag, TermType.BOOLEAN, false)));
    return withColumns(path, columns);
  }

  private static TermDeclaration table(String path, List<String> columns, List<String> optional) {
    return withColumns(
        path,
        columns.stream()
            .map(column -> plain(path + "." + column, TermType.TEXT, optional.contains(column)))
            .toList());
  }

  private static TermDeclaration withColumns(String path, List<TermDeclaration> columns) {
    return declaration(
        path,
        TermType.TABLE,
        false,
        new Shape(Optional.empty(), columns, 0, Integer.MAX_VALUE, Optional.empty(), Map.of()));
  }

  private static TermDeclaration plain(String path, TermType type, boolean optional) {
    return declaration(path, type, optional, Shape.PLAIN);
  }

  private static TermDeclaration declaration(
      String path, TermType type, boolean optional, Shape shape) {
    return TermDeclaration.derived(path, type, path, optional, shape, Span.startOf("built in"));
  }
}
