package org.parley.deal.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.deal.Answered;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.term.TermDeclaration;
import org.parley.value.Row;
import org.parley.value.Value;

/**
 * A field that is exclusive for one party is not given to another in an overlapping territory. Only
 * equal words are compared; whether two differently named fields overlap is for a person.
 */
final class FieldsApart implements DealRule {
  private static final String FIELDS = "ip.fields";

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    List<Row> rows = agreement.answers().rows(FIELDS);
    String everywhere = everywhere(agreement);
    for (int later = 1; later < rows.size(); later++) {
      for (Row earlier : rows.subList(0, later)) {
        if (clash(earlier, rows.get(later), everywhere)) {
          report(earlier, rows.get(later), findings);
        }
      }
    }
  }

  private static boolean clash(Row one, Row other, String everywhere) {
    boolean exclusive = exclusive(one) || exclusive(other);
    return exclusive
        && !one.text("party").equals(other.text("party"))
        && same(one.text("field"), other.text("field"))
        && (same(one.text("territory"), other.text("territory"))
            || same(one.text("territory"), Optional.of(everywhere))
            || same(other.text("territory"), Optional.of(everywhere)));
  }

  private static boolean exclusive(Row row) {
    return row.known("exclusive", Value.Flag.class).map(Value.Flag::yes).orElse(false);
  }

  private static boolean same(Optional<String> one, Optional<String> other) {
    return one.isPresent() && other.isPresent() && plain(one.get()).equals(plain(other.get()));
  }

  private static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /** The territory that the library takes where a row names none covers every other one. */
  private static String everywhere(DealAgreement agreement) {
    return agreement
        .answers()
        .find(FIELDS)
        .map(Answered::declaration)
        .flatMap(declaration -> declaration.column("territory"))
        .flatMap(TermDeclaration::defaultText)
        .orElse("");
  }

  private static void report(Row earlier, Row later, Findings findings) {
    findings.report(
        DiagnosticCode.FIELDS_OVERLAP
            .at(
                Place.cell(later, "field"),
                earlier.text("party").orElse(""),
                later.text("party").orElse(""),
                later.text("field").orElse(""))
            .withHint(
                "The other row is on line "
                    + earlier.span().line()
                    + ". Give each party a field or territory of its own, or write `exclusive: false` in"
                    + " both rows."));
  }
}
