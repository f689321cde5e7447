package org.parley.workbook;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;
import org.parley.workbook.draft.CellContent;
import org.parley.workbook.draft.DraftCell;
import org.parley.workbook.draft.DraftRow;
import org.parley.workbook.draft.DraftSheet;

/**
 * Marks of what stands in the cells that people do not fill in: formulas and fixed words and
 * figures. A mark is the same after Excel or LibreOffice has saved the workbook.
 */
public final class LockedCells {
  /** Begins the mark of a formula: other sheets' rows and columns change it when they move. */
  public static final String FORMULA = "=";

  /** Of 64 signs each, without {@code _}: other programs read {@code _x0041_} as one sign. */
  private static final int MARK_LENGTH = 6;

  /** A text literal, which stays as it is, or a number that is no part of a name or a reference. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "\"(?:[^\"]|\"\")*\"|(?<![\\w$.])(\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?)(?![\\w(!:.])");

  /** A number that is more than the digits of a whole one. */
  private static final Pattern SCIENTIFIC = Pattern.compile("\\d[eE]|(?<![\\w$])0\\d");

  private LockedCells() {}

  /** The marks of a sheet's rows, by their 0-based number: {@code A:x8Yz1q,B:...}. */
  static Map<Integer, String> marks(DraftSheet sheet, Styles styles) {
    var rows = new LinkedHashMap<Integer, String>();
    for (DraftRow row : sheet.rows()) {
      var marks = new StringBuilder();
      for (DraftCell cell : row.cells()) {
        String mark = styles.isOpen(cell.style()) ? "" : mark(cell.content());
        if (!mark.isEmpty()) {
          marks.append(marks.isEmpty() ? "" : ",");
          marks.append(CellReference.convertNumToColString(cell.getColumnIndex()));
          marks.append(':').append(mark);
        }
      }
      if (!marks.isEmpty()) {
        rows.put(row.number(), marks.toString());
      }
    }
    return rows;
  }

  /** The mark of what a cell holds; the empty text for nothing. */
  public static String mark(CellContent content) {
    if (content instanceof CellContent.Formula formula) {
      return FORMULA + digest(plain(formula.text()));
    }
    if (content instanceof CellContent.Figure figure) {
      return digest("#" + Double.toString(figure.number()));
    }
    return content.words().isEmpty() ? "" : digest("'" + content.words());
  }

  /** Programs differ in spaces, quotes around names of sheets, numbers, and how they write TRUE. */
  private static String plain(String formula) {
    boolean whole = formula.indexOf('.') < 0 && !SCIENTIFIC.matcher(formula).find();
    String numbers = whole ? formula : NUMBER.matcher(formula).replaceAll(LockedCells::number);
    return numbers
        .replace(" ", "")
        .replace("'", "")
        .replace("TRUE()", "TRUE")
        .replace("FALSE()", "FALSE");
  }

  /** 24000.00 is written back as 24000, and 0.00000000001 as 1E-11. */
  private static String number(MatchResult match) {
    return Matcher.quoteReplacement(
        match.group(1) == null
            ? match.group()
            : new BigDecimal(match.group(1)).stripTrailingZeros().toPlainString());
  }

  private static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      byte[] first = Arrays.copyOf(hash, MARK_LENGTH);
      return Base64.getEncoder().encodeToString(first).substring(0, MARK_LENGTH);
    } catch (NoSuchAlgorithmException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
