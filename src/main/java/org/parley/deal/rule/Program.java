package org.parley.deal.rule;

import java.math.BigDecimal;
import java.util.List;
import org.parley.deal.DealAgreement;
import org.parley.value.Percent;
import org.parley.value.Row;

/** The tables of a partner program. Source: {@code prog.*}. */
final class Program {
  static final String TIERS = "prog.tiers";
  static final String VENDORS = "prog.vendors";
  static final String SHARES = "prog.waterfall.shares";

  /** The role of those who are listed as vendors. */
  static final String VENDOR = "vendor";

  private Program() {}

  static List<Row> tiers(DealAgreement agreement) {
    return agreement.answers().rows(TIERS);
  }

  static List<Row> vendors(DealAgreement agreement) {
    return agreement.answers().rows(VENDORS);
  }

  static List<Row> shares(DealAgreement agreement) {
    return agreement.answers().rows(SHARES);
  }

  /** The certification tier that a row is about; empty if it is open. */
  static String tier(Row row) {
    return row.text("tier").orElse("");
  }

  /** A percentage of a row; zero if it is open, which no rule judges. */
  static BigDecimal percent(Row row, String column) {
    return row.known(column, Percent.class).map(Percent::percent).orElse(BigDecimal.ZERO);
  }
}
