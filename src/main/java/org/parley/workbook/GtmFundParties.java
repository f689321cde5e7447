package org.parley.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.value.Money;

/** What the go-to-market fund means for each party: what it gives, bears, gets back. */
record GtmFundParties(
    Draft draft, Canvas canvas, GtmData data, GtmFundData fund, GtmLayout layout) {
  static final int GIVES = 2;
  static final int SPENT = 3;
  static final int BALANCE = 5;
  static final int UNSPENT = 7;
  private static final int RULE = 9;
  private static final int TWO = 2;

  void write() {
    Place band = layout.at(layout.fundPartiesBand(), 0);
    canvas.text(
        band.block(1, layout.printed()),
        draft.say(
            GtmText.BAND_FUND_PARTIES,
            Map.of("currency", new GtmSpending(draft, canvas, data, fund, layout).currency())),
        Look.BAND);
    head(band, 0, TWO, GtmText.HEAD_PARTY);
    head(band, GIVES, 1, GtmText.HEAD_GIVES);
    head(band, SPENT, TWO, GtmText.HEAD_SPENT);
    head(band, BALANCE, TWO, fund.pooled() ? GtmText.HEAD_IN_ACCOUNT : GtmText.HEAD_BALANCE);
    head(band, UNSPENT, TWO, GtmText.HEAD_UNSPENT);
    head(band, RULE, layout.printed() - RULE, GtmText.HEAD_UNSPENT_RULE);
    for (int party = 0; party < layout.parties(); party++) {
      write(party);
    }
    draft.name("GtmFundGiven", layout.fundParty(0, GIVES).block(layout.parties(), 1));
    draft.name("GtmFundBalances", layout.fundParty(0, BALANCE).block(layout.parties(), 1));
    draft.name("GtmFundUnspent", layout.fundParty(0, UNSPENT).block(layout.parties(), 1));
    canvas.text(
        layout.fundParty(0, RULE).block(layout.parties(), layout.printed() - RULE),
        rule(),
        fund.unspent().isPresent() ? Look.BODY : Look.OPEN);
  }

  private void head(Place band, int column, int columns, GtmText text) {
    canvas.text(band.down(1).right(column).block(1, columns), draft.say(text), Look.HEAD);
  }

  private String rule() {
    String open = draft.say(CommonText.OPEN);
    String date = fund.spendBy().map(LocalDate::toString).orElse(open);
    String last = fund.lastDay().map(LocalDate::toString).orElse(open);
    String extension =
        fund.answers()
            .find(GtmFundData.EXTENSION)
            .flatMap(
                term ->
                    term.answer()
                        .known()
                        .map(value -> draft.input().words().of(term.declaration(), value)))
            .orElse(open);
    return switch (fund.unspent().orElse("")) {
      case "returned" -> draft.say(GtmText.UNSPENT_RETURNED, Map.of("date", date));
      case "rolled-over" ->
          draft.say(GtmText.UNSPENT_ROLLED_OVER, Map.of("date", date, "last", last));
      case "forfeited" ->
          draft.say(GtmText.UNSPENT_FORFEITED, Map.of("date", date, "extension", extension));
      default -> open;
    };
  }

  /** True if every amount and each contributor is agreed. */
  private boolean decided() {
    return fund.total().isPresent()
        && !fund.contributions().isEmpty()
        && fund.contributions().stream()
            .allMatch(
                row ->
                    row.known("amount", Money.class).isPresent()
                        && data.number(row.text("party")) > 0);
  }

  /** The 0-based number of the party that the contributions name first. */
  private int first() {
    return data.number(fund.contributions().get(0).text("party")) - 1;
  }

  private void write(int party) {
    canvas.text(
        layout.fundParty(party, 0).block(1, TWO), data.parties().get(party).label(), Look.STRONG);
    if (!decided()) {
      for (int column : List.of(GIVES, SPENT, BALANCE, UNSPENT)) {
        Strip strip = layout.fundParty(party, column).block(1, column == GIVES ? 1 : TWO);
        canvas.text(strip, draft.say(CommonText.OPEN), Look.OPEN);
      }
      return;
    }
    money(layout.fundParty(party, GIVES).block(1, 1), given(party));
    money(layout.fundParty(party, SPENT).block(1, TWO), spent(party));
    money(
        layout.fundParty(party, BALANCE).block(1, TWO),
        fund.pooled() ? inAccount(party) : balance(party));
    unspent(party);
  }

  private void money(Strip strip, String formula) {
    canvas.formula(strip, formula, Look.FIGURE, Format.MONEY);
  }

  private String given(int party) {
    int rows = fund.contributions().size();
    return "SUMIFS(%s,%s,%s)"
        .formatted(
            layout.contribution(0, GtmContributions.AMOUNT).block(rows, 1).here(),
            layout.contribution(0, layout.printed()).block(rows, 1).here(),
            party + 1);
  }

  /** What the party spent; of a pooled fund, all is spent from the account. */
  private String spent(int party) {
    return fund.pooled() ? draft.texts().literal(GtmText.STATUS_NONE) : spentBy(party);
  }

  private String spentBy(int party) {
    return "ROUND(SUM(%s),2)".formatted(row(party).here());
  }

  private Strip row(int party) {
    return layout.spending().at(party, 0).block(1, layout.quarters());
  }

  private String allSpent() {
    return "ROUND(SUM(" + layout.spending().here() + "),2)";
  }

  private String total() {
    return fund.total().orElseThrow().amount().toPlainString();
  }

  /** What the party provided, less its part of what was paid from the account. */
  private String inAccount(int party) {
    int rows = fund.contributions().size();
    String provided =
        "SUMIFS(%s,%s,%s,%s,\">0\")"
            .formatted(
                layout.contribution(0, GtmContributions.AMOUNT).block(rows, 1).here(),
                layout.contribution(0, layout.printed()).block(rows, 1).here(),
                party + 1,
                layout.contribution(0, GtmContributions.PROVIDED).block(rows, 1).here());
    return "ROUND(%s-%s,2)".formatted(provided, part(party, counted(), false));
  }

  /** What was spent, up to the whole fund. */
  private String counted() {
    return "MIN(%s,%s)".formatted(allSpent(), total());
  }

  /** What the party spent and counts, less its part of what all spent. */
  private String balance(int party) {
    String own =
        "IF(%s>%s,%s,%s)".formatted(allSpent(), total(), ownOfTotal(party), spentBy(party));
    return "ROUND(%s-%s,2)".formatted(own, part(party, counted(), false));
  }

  /** The party's spending if all spending is cut to the fund. */
  private String ownOfTotal(int party) {
    if (party != first()) {
      return "ROUND(%s*%s/%s,2)".formatted(total(), spentBy(party), allSpent());
    }
    List<String> others = new ArrayList<>(List.of(total()));
    for (int other = 0; other < layout.parties(); other++) {
      if (other != party) {
        others.add(ownOfTotal(other));
      }
    }
    return String.join("-", others);
  }

  /** A part of an amount; the party named first takes the difference of rounding. */
  private String part(int party, String amount, boolean ofOthers) {
    if (party != first()) {
      return "ROUND(%s*%s/%s,2)".formatted(amount, weight(party, ofOthers), weights(ofOthers));
    }
    List<String> others = new ArrayList<>(List.of(amount));
    for (int other = 0; other < layout.parties(); other++) {
      if (other != party) {
        others.add(part(other, amount, ofOthers));
      }
    }
    return "(" + String.join("-", others) + ")";
  }

  private String weight(int party, boolean ofOthers) {
    return ofOthers
        ? givenSum().subtract(given(data.parties().get(party).key())).toPlainString()
        : layout.fundParty(party, GIVES).here();
  }

  private String weights(boolean ofOthers) {
    BigDecimal all = givenSum();
    return ofOthers
        ? all.multiply(BigDecimal.valueOf(layout.parties() - 1L)).toPlainString()
        : all.toPlainString();
  }

  private BigDecimal givenSum() {
    return fund.contributions().stream()
        .map(row -> row.known("amount", Money.class).orElseThrow().amount())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal given(String party) {
    return fund.contributions().stream()
        .filter(row -> row.text("party").filter(party::equals).isPresent())
        .map(row -> row.known("amount", Money.class).orElseThrow().amount())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The party's part of what is unspent, once the last day has passed. */
  private void unspent(int party) {
    Strip strip = layout.fundParty(party, UNSPENT).block(1, TWO);
    Optional<LocalDate> last = fund.lastDay().filter(day -> fund.unspent().isPresent());
    if (last.isEmpty()) {
      canvas.text(strip, draft.say(CommonText.OPEN), Look.OPEN);
      return;
    }
    boolean ofOthers = fund.unspent().filter("forfeited"::equals).isPresent();
    List<String> counted = new ArrayList<>();
    String day = FormulaText.date(last.get());
    for (int column = 0; column < layout.quarters(); column++) {
      counted.add(
          "IF(EDATE(%1$s+1,-3)<=%2$s,SUM(%3$s),0)"
              .formatted(
                  layout.ends().at(0, column).here(),
                  day,
                  layout.spending().at(0, column).block(layout.spenders(), 1).here()));
    }
    Place left = layout.fundParty(party, layout.printed());
    canvas.formula(
        left,
        "MAX(0,ROUND(%s-(%s),2))".formatted(total(), String.join("+", counted)),
        Look.HELPER,
        Format.MONEY);
    money(
        strip,
        "IF(AsOfDate>%s,%s,%s)"
            .formatted(
                day,
                part(party, left.here(), ofOthers),
                draft.texts().literal(GtmText.STATUS_NONE)));
  }
}
