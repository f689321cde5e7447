package org.parley.workbook;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;

/** Every point of the deal with its source. Only words, no formulas. */
final class TermsSheet {
  private static final int HEAD_ROW = 3;
  private static final int FIRST_ENTRY = 3;

  private final Draft draft;
  private final Canvas canvas;

  TermsSheet(Draft draft, Canvas canvas) {
    this.draft = draft;
    this.canvas = canvas;
  }

  void write() {
    List<DealAgreement> agreements = draft.deal().agreements();
    int columns = FIRST_ENTRY + agreements.size() + 1;
    widths(agreements.size());
    draft.top(canvas, draft.say(TermsText.TITLE), draft.say(TermsText.PURPOSE), columns);
    writeHeads(agreements);
    List<TermLine> lines = new TermLines(draft.input()).all();
    long open = lines.stream().filter(TermLine::isOpen).count();
    canvas.text(canvas.at(2, 0).block(1, columns), count(open), open > 0 ? Look.OPEN : Look.STRONG);
    int row = HEAD_ROW;
    for (TermLine line : lines) {
      row++;
      write(row, line);
    }
    row = writeOmissions(row, columns);
    Page page = new Page(draft);
    page.lay(canvas, canvas.at(0, 0).block(row + 1, columns));
    page.keep(canvas, HEAD_ROW, HEAD_ROW, FIRST_ENTRY);
    page.protect(canvas);
    canvas.finish();
  }

  private void widths(int agreements) {
    int[] widths = new int[FIRST_ENTRY + agreements + 1];
    Arrays.fill(widths, agreements == 1 ? 62 : 48);
    widths[0] = 9;
    widths[1] = 20;
    widths[2] = 34;
    widths[widths.length - 1] = 56;
    canvas.widths(widths);
  }

  private String count(long open) {
    return open == 0
        ? draft.say(TermsText.NONE_OPEN)
        : draft.say(TermsText.COUNT_OPEN, Map.of("count", Long.toString(open)));
  }

  private void writeHeads(List<DealAgreement> agreements) {
    draft.heads(
        canvas,
        canvas.at(HEAD_ROW, 0),
        List.of(TermsText.HEAD_STATE, TermsText.HEAD_SUBJECT, TermsText.HEAD_TERM));
    int column = FIRST_ENTRY;
    for (DealAgreement agreement : agreements) {
      Map<String, String> title = Map.of("agreement", agreement.title());
      canvas.text(canvas.at(HEAD_ROW, column), draft.say(TermsText.HEAD_VALUE, title), Look.HEAD);
      column++;
    }
    canvas.text(canvas.at(HEAD_ROW, column), draft.say(TermsText.HEAD_SOURCE), Look.HEAD);
  }

  private void write(int row, TermLine line) {
    String state = line.isOpen() ? draft.say(CommonText.OPEN) : draft.say(TermsText.STATUS_AGREED);
    canvas.text(canvas.at(row, 0), state, line.isOpen() ? Look.OPEN : Look.BODY);
    canvas.text(canvas.at(row, 1), line.subject(), Look.BODY);
    canvas.text(canvas.at(row, 2), line.label(), Look.STRONG);
    int column = FIRST_ENTRY;
    for (TermLine.Entry entry : line.entries()) {
      canvas.text(canvas.at(row, column), entry.value(), entry.open() ? Look.OPEN : Look.BODY);
      column++;
    }
    canvas.text(canvas.at(row, column), source(line), Look.BODY);
  }

  /** Where the line comes from: once, unless agreements have it from different places. */
  private String source(TermLine line) {
    List<String> sources =
        line.entries().stream()
            .map(TermLine.Entry::source)
            .filter(source -> !source.isEmpty())
            .distinct()
            .toList();
    return sources.size() == 1
        ? sources.get(0)
        : IntStream.range(0, line.entries().size())
            .filter(at -> !line.entries().get(at).source().isEmpty())
            .mapToObj(at -> of(line.entries().get(at).source(), draft.deal().agreements().get(at)))
            .collect(Collectors.joining("; "));
  }

  private String of(String source, DealAgreement agreement) {
    Map<String, String> words = Map.of("answer", source, "agreement", agreement.title());
    return draft.say(CommonText.ANSWER_OF, words);
  }

  private int writeOmissions(int last, int columns) {
    int row = last;
    if (draft.deal().omissions().isEmpty()) {
      return row;
    }
    row += 2;
    canvas.text(canvas.at(row, 0).block(1, columns), draft.say(TermsText.BAND_OMITTED), Look.BAND);
    for (Deal.Omission omission : draft.deal().omissions()) {
      row++;
      canvas.text(canvas.at(row, 0).block(1, FIRST_ENTRY), omission.clause(), Look.BODY);
      canvas.text(
          canvas.at(row, FIRST_ENTRY).block(1, columns - FIRST_ENTRY),
          omission.reason(),
          Look.BODY);
    }
    return row;
  }
}
