package org.parley.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.deal.Deal;
import org.parley.value.Percent;
import org.parley.workbook.draft.DraftBook;

/**
 * The workbook in the making, with what every sheet needs. Lives only while it is written.
 *
 * @param book its sheets
 * @param breaks of pages, which are found when all rows have their heights
 */
record Draft(WorkbookInput input, DraftBook book, Styles styles, List<PageBreaks> breaks) {
  static Draft of(WorkbookInput input) {
    var book = new DraftBook(Styles.USUAL);
    return new Draft(input, book, new Styles(book), new ArrayList<>());
  }

  Deal deal() {
    return input.deal();
  }

  WorkbookTexts texts() {
    return input.texts();
  }

  String say(TextKey key) {
    return input.texts().of(key);
  }

  String say(TextKey key, Map<String, String> words) {
    return input.texts().of(key, words);
  }

  /** Names a block of cells for the whole workbook. */
  void name(String name, Strip strip) {
    book.name(name, strip.rows() * strip.columns() == 1 ? strip.first().there() : strip.there());
  }

  /** The name of a quarter, 1 for the first. */
  String quarter(int number) {
    return say(CommonText.QUARTER, Map.of("number", Integer.toString(number)));
  }

  /** Title, and the line that says what the sheet is for and which section it serves. */
  void top(Canvas canvas, String title, String purpose, int columns) {
    canvas.text(canvas.at(0, 0).block(1, columns), title, Look.TITLE);
    canvas.text(canvas.at(1, 0).block(1, columns), purpose, Look.PURPOSE);
  }

  /** A line of heads. */
  void heads(Canvas canvas, Place first, List<? extends TextKey> keys) {
    for (int column = 0; column < keys.size(); column++) {
      canvas.text(first.right(column), say(keys.get(column)), Look.HEAD);
    }
  }

  /** The word for a point that is not agreed. */
  void open(Canvas canvas, Place place) {
    canvas.text(place, say(CommonText.OPEN), Look.OPEN);
  }

  /** The word for a point that is not agreed, if it is not. */
  Optional<String> wordIfOpen(boolean open) {
    return open ? Optional.of(say(CommonText.OPEN)) : Optional.empty();
  }

  /** A number, or the word for a point that is not agreed. */
  void number(Canvas canvas, Place place, Optional<BigDecimal> number, String format) {
    number.ifPresentOrElse(
        known -> canvas.number(place, known, Look.FIGURE, format), () -> open(canvas, place));
  }

  /** A percentage, or the word for a point that is not agreed. */
  void percent(Canvas canvas, Place place, Optional<Percent> percent) {
    number(
        canvas,
        place,
        percent.map(Percent::fraction),
        percent.map(Format::percent).orElse(Format.GENERAL));
  }

  /** Words, or the word for a point that is not agreed. */
  void words(Canvas canvas, Place place, Optional<String> words, Look look) {
    words.ifPresentOrElse(known -> canvas.text(place, known, look), () -> open(canvas, place));
  }
}
