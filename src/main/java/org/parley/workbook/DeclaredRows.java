package org.parley.workbook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.deal.Answered;
import org.parley.deal.Answers;
import org.parley.deal.DealAgreement;
import org.parley.source.Span;
import org.parley.term.TermDeclaration;
import org.parley.value.Answer;
import org.parley.value.Row;
import org.parley.value.Value;

/**
 * What a deal says on the terms of a declared sheet: on its own ones, else in the first agreement
 * that answers them.
 *
 * @param agreements those that the sheet reads, in order
 */
record DeclaredRows(WorkbookInput input, List<DealAgreement> agreements) {
  DeclaredRows {
    agreements = List.copyOf(agreements);
  }

  /** Of all agreements. */
  static DeclaredRows of(WorkbookInput input) {
    return new DeclaredRows(input, input.deal().agreements());
  }

  /** Of the agreements that have none of these clauses. */
  static DeclaredRows without(WorkbookInput input, List<String> clauses) {
    return new DeclaredRows(
        input,
        input.deal().agreements().stream()
            .filter(one -> clauses.stream().noneMatch(clause -> has(input, one, clause)))
            .toList());
  }

  private static boolean has(WorkbookInput input, DealAgreement agreement, String clause) {
    SectionNumbers sections = input.sections().get(agreement.id());
    return sections != null && sections.of(clause).isPresent();
  }

  /** The answer to a term, if the deal has it. */
  Optional<Answered> find(String path) {
    return answers().flatMap(one -> one.find(path).stream()).findFirst();
  }

  /** The agreement whose answer stands, and those that answer the term differently, in order. */
  List<DealAgreement> differing(String path) {
    List<DealAgreement> answering =
        Stream.concat(input.deal().documents().stream(), agreements.stream())
            .filter(one -> one.answers().find(path).isPresent())
            .toList();
    Optional<Answer> stands = find(path).map(Answered::answer);
    List<DealAgreement> others =
        answering.stream()
            .filter(one -> !one.answers().find(path).map(Answered::answer).equals(stands))
            .toList();
    return others.isEmpty()
        ? List.of()
        : Stream.concat(answering.stream().limit(1), others.stream()).toList();
  }

  /** True if the deal itself answers the term, with rows or without. */
  boolean given(String path) {
    return find(path).filter(answered -> !answered.defaulted()).isPresent();
  }

  /** True if an agreement of the deal has the clause. */
  boolean hasClause(String id) {
    return agreements.stream().anyMatch(one -> has(input, one, id));
  }

  boolean isOpen(String path) {
    return find(path).map(Answered::answer).map(Answer::isOpen).orElse(false);
  }

  /** The rows of a table; the bands of a scale are rows with {@code from} and {@code value}. */
  List<Row> rows(String path) {
    return find(path)
        .flatMap(answered -> answered.answer().known())
        .map(DeclaredRows::rows)
        .orElse(List.of());
  }

  private static List<Row> rows(Value value) {
    if (value instanceof Value.Bands bands) {
      return bands.bands().stream().map(DeclaredRows::row).toList();
    }
    return value instanceof Value.Rows rows ? rows.rows() : List.of();
  }

  private static Row row(Value.Band band) {
    Span span = band.value().span();
    var cells = new LinkedHashMap<String, Answer>();
    cells.put("from", new Answer.Known(band.from(), span));
    band.to().ifPresent(to -> cells.put("to", new Answer.Known(to, span)));
    cells.put("value", band.value());
    return new Row(band.from().toString(), cells, span);
  }

  /** The rows of a part, without those for entries: of its terms, whose clauses the deal has. */
  List<Row> of(DeclaredSource source) {
    List<Row> all = source.term().map(this::rows).orElse(List.of());
    List<Row> kept =
        source
            .onlyWith()
            .map(column -> all.stream().filter(row -> applies(row, column)).toList())
            .orElse(all);
    List<Row> each = source.forEach().map(path -> crossed(kept, rows(path))).orElse(kept);
    return Collections.nCopies(source.repeat(), each).stream().flatMap(List::stream).toList();
  }

  private static List<Row> crossed(List<Row> rows, List<Row> others) {
    return rows.stream().flatMap(row -> others.stream().map(other -> crossed(row, other))).toList();
  }

  /** Both in one; of a column that both have, the first one's cell. */
  private static Row crossed(Row row, Row other) {
    var cells = new LinkedHashMap<>(other.cells());
    cells.putAll(row.cells());
    return new Row(row.key() + "/" + other.key(), cells, row.span());
  }

  /** True if an agreement has one of the clauses that the cell names, or if it names none. */
  private boolean applies(Row row, String column) {
    List<String> clauses = places(row, column);
    return clauses.isEmpty() || clauses.stream().anyMatch(this::hasClause);
  }

  /**
   * The section of the first place among those that a cell names which an agreement has; says so if
   * none has any, and is empty if the cell names none.
   */
  Optional<String> section(DeclaredColumn column, Row row) {
    List<String> places =
        column
            .origin()
            .source()
            .flatMap(row::cell)
            .flatMap(Answer::known)
            .map(value -> places(column, row, value))
            .orElse(List.of());
    return places.isEmpty() ? Optional.empty() : Optional.of(section(places));
  }

  /** The section of the first of the places that an agreement has. */
  String section(List<String> places) {
    return new Sections(input, agreements).first(places);
  }

  private static List<String> places(DeclaredColumn column, Row row, Value value) {
    return value instanceof Value.Choice choice
        ? Optional.ofNullable(column.origin().places().get(choice.key())).stream().toList()
        : places(row, column.origin().source().orElse(""));
  }

  /** The places of agreements that a cell names, between commas. */
  static List<String> places(Row row, String column) {
    return row.cell(column)
        .flatMap(answer -> answer.known(Value.Text.class))
        .map(text -> List.of(text.text().split(" *[,;] *")))
        .orElse(List.of());
  }

  /** How the column of a part is declared. */
  Optional<TermDeclaration> column(DeclaredSource source, String column) {
    return source.terms().stream().flatMap(path -> column(path, column).stream()).findFirst();
  }

  /** How the column of a table is declared. */
  Optional<TermDeclaration> column(String path, String column) {
    return find(path).map(Answered::declaration).flatMap(term -> term.column(column));
  }

  private Stream<Answers> answers() {
    return Stream.concat(input.deal().documents().stream(), agreements.stream())
        .map(DealAgreement::answers);
  }
}
