package org.parley.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.deal.DealAgreement;
import org.parley.deal.economics.RevenueOfYears;
import org.parley.deal.economics.Waterfall;
import org.parley.deal.economics.WaterfallTerms;
import org.parley.value.Money;
import org.parley.value.Percent;
import org.parley.value.Row;

/**
 * What a deal says of the profit and loss of the partnership as a whole.
 *
 * @param lines revenue first, then costs; rows of one name, kind and party are one line
 * @param given rows of the deal with shares
 * @param parties keys of the parties that the account is divided among, in the deal's order
 * @param ofWaterfall shares of the parties that follow from the waterfall; empty without one
 */
record CaseAccount(
    List<CaseAccount.Line> lines,
    List<Row> given,
    List<String> parties,
    Map<String, Percent> ofWaterfall) {
  static final String LINES = "workbook.business_case.account";
  static final String SHARES = "workbook.business_case.shares";

  /**
   * A line of the account.
   *
   * @param revenue false for costs
   * @param party key of the party that it falls on alone; empty if it is shared or that is open
   * @param open true if it is not agreed on whom it falls
   * @param years the first day, then each year
   */
  record Line(
      String name, boolean revenue, Optional<String> party, boolean open, List<ApiFigure> years) {}

  /** Where the shares come from. */
  enum Origin {
    GIVEN,
    WATERFALL,
    NONE
  }

  static CaseAccount of(CaseData data) {
    List<Line> lines = lines(data);
    List<Row> given = data.rows().rows(SHARES);
    Map<String, Percent> ofWaterfall =
        waterfall(data).map(it -> RevenueOfYears.shares(it, shared(data, lines))).orElse(Map.of());
    Set<String> divided = new TreeSet<>(given.isEmpty() ? ofWaterfall.keySet() : Set.of());
    given.forEach(row -> row.text("party").ifPresent(divided::add));
    lines.forEach(line -> line.party().ifPresent(divided::add));
    return new CaseAccount(lines, given, parties(data, divided), ofWaterfall);
  }

  /** All parties of the deal where fewer than two are named. */
  private static List<String> parties(CaseData data, Set<String> divided) {
    List<String> all = List.copyOf(data.input().deal().parties().keySet());
    return divided.size() < 2 ? all : all.stream().filter(divided::contains).toList();
  }

  private static List<Line> lines(CaseData data) {
    var groups = new LinkedHashMap<List<Object>, List<Row>>();
    for (Row row : data.rows().rows(LINES)) {
      if (row.text("line").isPresent() && row.text("kind").isPresent()) {
        List<Object> key =
            List.of(
                row.text("line").orElseThrow(),
                row.text("kind").orElseThrow(),
                row.text("party"),
                row.cell("party").isPresent());
        groups.computeIfAbsent(key, one -> new ArrayList<>()).add(row);
      }
    }
    List<Line> all = groups.values().stream().map(rows -> line(data, rows)).toList();
    return Stream.concat(
            all.stream().filter(Line::revenue), all.stream().filter(line -> !line.revenue()))
        .toList();
  }

  private static Line line(CaseData data, List<Row> rows) {
    Row first = rows.get(0);
    return new Line(
        first.text("line").orElseThrow(),
        first.text("kind").filter("revenue"::equals).isPresent(),
        first.text("party"),
        first.cell("party").filter(answer -> answer.isOpen()).isPresent(),
        IntStream.rangeClosed(0, data.years())
            .mapToObj(
                year ->
                    CaseData.sum(
                        rows.stream().filter(row -> CaseData.is(row, year)).toList(), "amount"))
            .toList());
  }

  Origin origin() {
    if (!given.isEmpty()) {
      return Origin.GIVEN;
    }
    return ofWaterfall.isEmpty() ? Origin.NONE : Origin.WATERFALL;
  }

  /**
   * A share of what no party has alone.
   *
   * @param column {@code revenue} or {@code costs}
   */
  ApiFigure share(String party, String column) {
    if (!given.isEmpty()) {
      return given.stream()
          .filter(row -> row.text("party").filter(party::equals).isPresent())
          .findFirst()
          .map(row -> ApiFigure.of(row.cell(column)))
          .orElse(nothing());
    }
    return ofWaterfall.isEmpty()
        ? new ApiFigure(true, Optional.empty())
        : Optional.ofNullable(ofWaterfall.get(party))
            .map(share -> new ApiFigure(false, Optional.of(share.fraction())))
            .orElse(nothing());
  }

  private static ApiFigure nothing() {
    return new ApiFigure(false, Optional.of(BigDecimal.ZERO));
  }

  /** The party with the largest share of revenue takes the difference of rounding. */
  String remainder() {
    return parties.stream()
        .filter(one -> parties.stream().noneMatch(other -> part(other).compareTo(part(one)) > 0))
        .findFirst()
        .orElseThrow();
  }

  private BigDecimal part(String party) {
    return share(party, "revenue").number().orElse(BigDecimal.ZERO);
  }

  /** The agreement whose waterfall divides revenue, if one is complete. */
  private static Optional<Waterfall> waterfall(CaseData data) {
    return data.input().deal().agreements().stream()
        .map(DealAgreement::answers)
        .flatMap(answers -> WaterfallTerms.of(answers).stream())
        .findFirst();
  }

  /** Shared revenue of each year; what is open counts as nothing. */
  private static List<Money> shared(CaseData data, List<Line> lines) {
    String currency = data.input().deal().currency();
    return IntStream.rangeClosed(0, data.years())
        .mapToObj(
            year ->
                lines.stream()
                    .filter(line -> line.revenue() && line.party().isEmpty())
                    .flatMap(line -> line.years().get(year).number().stream())
                    .map(amount -> Money.of(currency, amount))
                    .reduce(new Money(currency, 0), Money::plus))
        .toList();
  }
}
