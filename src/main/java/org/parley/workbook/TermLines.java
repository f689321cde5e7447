package org.parley.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.deal.Answered;
import org.parley.deal.DealAgreement;
import org.parley.source.Span;
import org.parley.term.TermDeclaration;
import org.parley.value.Answer;
import org.parley.value.Row;
import org.parley.value.Value;

/** Every point of a deal, agreement beside agreement; open points first, then by subject. */
record TermLines(WorkbookInput input) {
  List<TermLine> all() {
    Set<String> paths = new LinkedHashSet<>();
    agreements().forEach(agreement -> paths.addAll(agreement.answers().byPath().keySet()));
    List<TermLine> lines = new ArrayList<>();
    paths.forEach(path -> lines.addAll(lines(path)));
    List<String> subjects = input.subjects().values().stream().distinct().toList();
    return lines.stream()
        .sorted(
            Comparator.comparing((TermLine line) -> line.isOpen() ? 0 : 1)
                .thenComparing(line -> order(subjects, line)))
        .toList();
  }

  /** The place of a line's subject in the term sheet; other terms come last. */
  private static int order(List<String> subjects, TermLine line) {
    int at = subjects.indexOf(line.subject());
    return at < 0 ? Integer.MAX_VALUE : at;
  }

  /** The subject under which the term sheet lists the clause; else that of the workbook's texts. */
  private String subject(String path) {
    String clause = path.substring(0, Math.max(0, path.lastIndexOf('.')));
    String family = path.substring(0, Math.max(0, path.indexOf('.')));
    String subject = input.subjects().get(clause);
    return subject == null ? input.texts().subject(clause, family) : subject;
  }

  private List<DealAgreement> agreements() {
    return input.deal().agreements();
  }

  private List<TermLine> lines(String path) {
    List<TermLine> lines = new ArrayList<>();
    lines.add(line(path, label(path), this::entry));
    int rows =
        agreements().stream().mapToInt(one -> one.answers().rows(path).size()).max().orElse(0);
    for (int at = 0; at < rows; at++) {
      int row = at;
      lines.add(line(path, rowLabel(path, row), answered -> rowEntry(answered, row)));
    }
    return lines;
  }

  /** What an agreement says of a term that applies to it; empty if it has no such row. */
  private interface Says {
    Optional<TermLine.Entry> entry(Answered answered);
  }

  private TermLine line(String path, String label, Says says) {
    TermLine.Entry missing = new TermLine.Entry(input.texts().of(TermsText.NOT_HERE), "", false);
    List<TermLine.Entry> entries =
        agreements().stream()
            .map(one -> one.answers().find(path).flatMap(says::entry).orElse(missing))
            .toList();
    return new TermLine(subject(path), label, entries);
  }

  private String label(String path) {
    return agreements().stream()
        .flatMap(one -> one.answers().find(path).stream())
        .map(answered -> answered.declaration().label())
        .findFirst()
        .orElse(path);
  }

  private String rowLabel(String path, int row) {
    return agreements().stream()
        .map(one -> one.answers().rows(path))
        .filter(rows -> rows.size() > row)
        .map(rows -> label(path) + ": " + rows.get(row).key())
        .findFirst()
        .orElse(path);
  }

  private Optional<TermLine.Entry> entry(Answered answered) {
    Optional<Value> known = answered.answer().known();
    String value = known.map(one -> words(answered.declaration(), one)).orElse(open());
    Span span = answered.answer().span();
    return Optional.of(new TermLine.Entry(value, source(answered, span), known.isEmpty()));
  }

  private Optional<TermLine.Entry> rowEntry(Answered answered, int at) {
    List<Row> rows =
        answered.answer().known(Value.Rows.class).map(Value.Rows::rows).orElse(List.of());
    if (at >= rows.size()) {
      return Optional.empty();
    }
    Row row = rows.get(at);
    boolean open = row.cells().values().stream().anyMatch(Answer::isOpen);
    String value =
        cells(answered.declaration(), row).entrySet().stream()
            .map(cell -> cell.getKey() + ": " + cell.getValue())
            .collect(Collectors.joining("; "));
    return Optional.of(new TermLine.Entry(value, source(answered, row.span()), open));
  }

  private Map<String, String> cells(TermDeclaration table, Row row) {
    Map<String, String> cells = new LinkedHashMap<>();
    row.cells()
        .forEach(
            (name, answer) -> {
              Optional<TermDeclaration> column = table.column(name);
              String label = column.map(TermDeclaration::label).orElse(name);
              Optional<Value> known = answer.known();
              cells.put(
                  label, known.map(one -> Words.of(input.words(), column, one)).orElse(open()));
            });
    return cells;
  }

  private String words(TermDeclaration declaration, Value value) {
    if (value instanceof Value.Rows rows) {
      String count = Integer.toString(rows.rows().size());
      return input.texts().of(TermsText.ROWS, Map.of("count", count));
    }
    return input.words().of(declaration, value);
  }

  private String source(Answered answered, Span span) {
    Map<String, String> place = Map.of("file", span.file(), "line", Integer.toString(span.line()));
    return answered.defaulted()
        ? input
            .texts()
            .of(TermsText.SOURCE_DEFAULT, Map.of("reason", answered.declaration().because()))
        : input.texts().of(TermsText.SOURCE_LINE, place);
  }

  private String open() {
    return input.texts().of(CommonText.OPEN);
  }
}
