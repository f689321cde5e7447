package org.parley.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.source.Span;
import org.parley.value.Answer;
import org.parley.value.Row;
import org.parley.value.Value;

/** Bands are half-open, rise without gap or overlap, and only the last has no upper end. */
final class BandsReader {
  private BandsReader() {}

  static Optional<Value.Bands> read(
      List<Row> rows, TermDeclaration declaration, Findings findings) {
    var bands = new ArrayList<Value.Band>();
    for (Row row : rows) {
      Optional<Value> from = row.cell("from").flatMap(Answer::known);
      Optional<Answer> value = row.cell("value");
      Optional<Answer> openEnd = row.cell("to").filter(Answer::isOpen);
      openEnd.ifPresent(
          end ->
              findings.report(
                  DiagnosticCode.OPEN_NOT_ALLOWED
                      .at(end.span(), declaration.path() + ".to")
                      .withHint("Leave the whole term open, or give the bounds of each band.")));
      if (from.isEmpty() || value.isEmpty() || openEnd.isPresent()) {
        return Optional.empty();
      }
      bands.add(new Value.Band(from.get(), row.cell("to").flatMap(Answer::known), value.get()));
    }
    checkOrder(rows, bands, declaration, findings);
    return Optional.of(new Value.Bands(bands));
  }

  private static void checkOrder(
      List<Row> rows, List<Value.Band> bands, TermDeclaration declaration, Findings findings) {
    for (int place = 0; place < bands.size(); place++) {
      Span span = rows.get(place).span();
      Optional<Value> to = bands.get(place).to();
      boolean last = place == bands.size() - 1;
      if (last && to.isPresent()) {
        findings.report(
            DiagnosticCode.BANDS_BROKEN
                .at(span, declaration.path(), "end at an upper limit")
                .withHint("Leave out `to` in the last band."));
      } else if (!last) {
        compare(span, to, bands.get(place), bands.get(place + 1), declaration, findings);
      }
    }
  }

  private static void compare(
      Span span,
      Optional<Value> to,
      Value.Band band,
      Value.Band following,
      TermDeclaration declaration,
      Findings findings) {
    if (to.isEmpty()) {
      findings.report(
          DiagnosticCode.BANDS_BROKEN
              .at(span, declaration.path(), "have a band without upper end before the last")
              .withHint("Give it a `to`."));
      return;
    }
    int step = Range.compare(to.get(), following.from()).orElse(0);
    int width = Range.compare(band.from(), to.get()).orElse(0);
    if (width >= 0) {
      findings.report(
          DiagnosticCode.BANDS_BROKEN,
          span,
          declaration.path(),
          "have a band that ends before it starts");
    } else if (step != 0) {
      String fault = step < 0 ? "leave a gap after this one" : "overlap after this one";
      findings.report(
          DiagnosticCode.BANDS_BROKEN
              .at(span, declaration.path(), fault)
              .withHint("A band ends where the next one starts: [from, to)."));
    }
  }
}
