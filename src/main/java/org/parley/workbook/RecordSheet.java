package org.parley.workbook;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.deal.Deal;
import org.parley.workbook.draft.DraftSheet;
import org.parley.workbook.draft.SheetLayout;

/**
 * The hidden sheet by which a workbook is known when it comes back: which deal it is of, which
 * cells are inputs, and what stood in all others. One line a row: its kind, then its fields.
 */
public final class RecordSheet {
  public static final String FORMAT = "parley-workbook";
  private static final String VERSION = "1";
  public static final String DEAL = "deal";
  public static final String CONCEDED = "conceded";
  public static final String NOTICES = "notices";
  public static final String SHEET = "sheet";
  public static final String INPUT = "input";
  public static final String LOCKED = "locked";

  private final DraftSheet sheet;
  private int rows;

  private RecordSheet(DraftSheet sheet) {
    this.sheet = sheet;
  }

  /**
   * Writes the record; call when all other sheets are written and calculated.
   *
   * @param marks of the cells that people do not fill in, sheet by sheet
   */
  static void write(Draft draft, List<RecordedInput> inputs, List<Map<Integer, String>> marks) {
    List<DraftSheet> sheets = draft.book().sheets();
    DraftSheet sheet = draft.book().add(draft.say(ReviewText.RECORD_NAME));
    var record = new RecordSheet(sheet);
    record.deal(draft.deal());
    draft.input().concessions().forEach(record::conceded);
    record.line(NOTICES, draft.say(ReviewText.NOTICES_NAME));
    for (int at = 0; at < sheets.size(); at++) {
      record.locked(sheets.get(at).name(), marks.get(at));
    }
    inputs.forEach(record::input);
    sheet.layout().protect(SheetLayout.Protection.ALL);
    sheet.layout().hide();
  }

  private void deal(Deal deal) {
    line(FORMAT, VERSION);
    String parties =
        deal.parties().values().stream()
            .map(party -> party.label())
            .collect(Collectors.joining("; "));
    line(DEAL, deal.title(), deal.digest(), deal.date().toString(), deal.currency(), parties);
  }

  private void conceded(Concession concession) {
    line(CONCEDED, concession.point(), concession.label(), concession.kind());
  }

  private void locked(String name, Map<Integer, String> marks) {
    line(SHEET, name);
    marks.forEach((row, mark) -> line(LOCKED, Integer.toString(row), mark));
  }

  private void input(RecordedInput input) {
    line(INPUT, input.line());
  }

  private void line(String... fields) {
    for (int at = 0; at < fields.length; at++) {
      sheet.cell(rows, at).words(CellText.fitting(fields[at]));
    }
    rows++;
  }
}
