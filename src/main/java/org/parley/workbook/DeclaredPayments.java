package org.parley.workbook;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.source.Span;
import org.parley.value.Row;

/**
 * What makes each row of a declared part a payment, so that statements, dashboard and review count
 * it.
 *
 * @param label of all of them on the statements
 * @param what a payment is; a column of the deal in braces stands for its words
 * @param from the column that shows the party that pays
 * @param to the column that shows the party that is paid
 * @param currency the column that shows the currency
 * @param amount the column with what is owed
 * @param day the column with the day from which it is owed: the quarter to which it belongs
 * @param by the column with the last day for it
 * @param paid the column with the day of payment, which means that all was paid
 * @param state the column that says where it stands
 */
record DeclaredPayments(
    String label,
    String what,
    String from,
    String to,
    String currency,
    String amount,
    String day,
    String by,
    String paid,
    String state,
    Span span) {
  private static final Pattern COLUMN = Pattern.compile("\\{([a-z_]+)}");

  /** The columns of the part that it names. */
  List<String> columns() {
    return List.of(from, to, currency, amount, day, by, paid, state);
  }

  /** The words of a payment. */
  String what(Row row) {
    return COLUMN
        .matcher(what)
        .replaceAll(
            match -> Matcher.quoteReplacement(row.text(match.group(1)).orElse(match.group(1))));
  }
}
