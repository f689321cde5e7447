package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.deal.economics.Contribution;
import org.parley.deal.economics.ContributionBalance;
import org.parley.deal.economics.Gate;
import org.parley.deal.economics.GateStatus;
import org.parley.deal.economics.HealthFigures;
import org.parley.deal.economics.HealthTrigger;
import org.parley.deal.economics.Metric;
import org.parley.deal.economics.MilestoneMoney;
import org.parley.deal.economics.MilestoneStatus;
import org.parley.deal.economics.PaymentStatus;
import org.parley.deal.economics.Quarters;
import org.parley.value.Money;
import org.parley.value.Row;
import org.parley.value.Value;

/** The workbook's values against the Java economics, quarter by quarter and cent by cent. */
class WorkbookEconomicsTest {
  private static FilledWorkbook book;
  private static ScorecardData scorecard;
  private static MilestoneData milestones;
  private static ContributionData contributions;
  private static final LocalDate EFFECTIVE = LocalDate.of(2027, 3, 1);
  private static final LocalDate AS_OF = LocalDate.parse(Actuals.AS_OF);

  @BeforeAll
  static void fill() throws Exception {
    book = Actuals.filled();
    WorkbookInput input = SampleDeal.input();
    scorecard = ScorecardData.of(input).orElseThrow();
    milestones = MilestoneData.of(input).orElseThrow();
    contributions = ContributionData.of(input).orElseThrow();
  }

  private static List<Optional<BigDecimal>> figures(int metric) {
    List<Optional<BigDecimal>> figures = new ArrayList<>();
    for (int quarter = 0; quarter < Quarters.COUNT; quarter++) {
      figures.add(
          switch (scorecard.metrics().get(metric).basis()) {
            case PROJECTION ->
                HealthFigures.ofProjection(
                    delivered(quarter), scorecard.projected().get(quarter).map(Money::amount));
            case BALANCE -> balance(quarter + 1);
            case INPUT -> book.number("ScorecardActuals", metric, quarter);
          });
    }
    return figures;
  }

  private static List<Optional<BigDecimal>> scores(int metric) {
    return figures(metric).stream().map(Metric::score).toList();
  }

  private static Optional<BigDecimal> delivered(int quarter) {
    Optional<BigDecimal> revenue = book.number("ValueRevenue", 0, quarter);
    Optional<BigDecimal> saved = book.number("ValueSaved", 0, quarter);
    BigDecimal milestones =
        quarter == 0 ? new BigDecimal(50_000) : new BigDecimal(quarter == 3 ? 100_000 : 0);
    return revenue.isEmpty() && saved.isEmpty()
        ? Optional.empty()
        : Optional.of(
            milestones.add(revenue.orElse(BigDecimal.ZERO)).add(saved.orElse(BigDecimal.ZERO)));
  }

  private static final int[][] LINES = {{0, 1}, {2, 3}};

  private static Optional<BigDecimal> due(int party, int quarter) {
    BigDecimal due = BigDecimal.ZERO;
    for (int line : LINES[party]) {
      due =
          due.add(
              contributions
                  .lines()
                  .get(line)
                  .contribution()
                  .dueBy(EFFECTIVE, quarter, contributions.parts())
                  .orElseThrow());
    }
    return Optional.of(due);
  }

  private static Optional<BigDecimal> deliveredBy(int party, int quarter) {
    BigDecimal sum = BigDecimal.ZERO;
    boolean reported = false;
    for (int line : LINES[party]) {
      List<Optional<BigDecimal>> deliveries = new ArrayList<>();
      for (int at = 0; at < quarter; at++) {
        deliveries.add(book.number("ContributionDeliveries", line, at));
      }
      reported |= deliveries.get(quarter - 1).isPresent();
      Contribution one = contributions.lines().get(line).contribution();
      sum = sum.add(one.delivered(deliveries).orElseThrow());
    }
    return reported ? Optional.of(sum) : Optional.empty();
  }

  private static Optional<BigDecimal> rate(int party, int quarter) {
    return ContributionBalance.rate(deliveredBy(party, quarter), due(party, quarter));
  }

  private static Optional<BigDecimal> balance(int quarter) {
    return ContributionBalance.of(List.of(rate(0, quarter), rate(1, quarter)));
  }

  @Test
  void contributionsAgree() {
    ContributionLayout layout = ContributionLayout.of(contributions, "Contributions");
    assertThat(contributions.parts()).contains(6);
    same(Optional.of(new BigDecimal(6)), layout.parts());
    for (int quarter = 1; quarter <= Quarters.COUNT; quarter++) {
      for (int party = 0; party < 2; party++) {
        same(due(party, quarter), layout.due().at(party, quarter - 1));
        same(deliveredBy(party, quarter), layout.delivered().at(party, quarter - 1));
        same(rate(party, quarter), layout.rates().at(party, quarter - 1));
      }
      same(balance(quarter), layout.balance().at(0, quarter - 1));
    }
    assertThat(balance(1).orElseThrow()).isEqualByComparingTo("85.7");
    assertThat(balance(7)).isEmpty();
  }

  @Test
  void figuresRunsAndTriggersAgree() {
    ScorecardLayout layout = ScorecardLayout.of(scorecard, "Scorecard");
    for (int at = 0; at < scorecard.metrics().size(); at++) {
      MetricLine line = scorecard.metrics().get(at);
      List<Optional<BigDecimal>> figures = scores(at);
      HealthTrigger trigger =
          HealthTrigger.evaluate(line.metric(), figures, Optional.of(2), 0, Set.of(6));
      for (int quarter = 0; quarter < Quarters.COUNT; quarter++) {
        same(figures(at).get(quarter), layout.figures().at(at, quarter));
        same(figures.get(quarter), layout.scores().at(at, quarter));
        same(line.metric().attainment(figures.get(quarter)), layout.attainments().at(at, quarter));
        same(line.metric().index(figures.get(quarter)), layout.indexes().at(at, quarter));
        same(
            Optional.of(BigDecimal.valueOf(trigger.runs().get(quarter))),
            layout.runs().at(at, quarter));
      }
      if (line.health()) {
        same(
            Optional.of(BigDecimal.valueOf(StateWords.code(trigger.state()))),
            layout.metric(at, ScorecardLayout.STATE));
        same(
            Optional.of(BigDecimal.valueOf(trigger.firedQuarter().orElse(0))),
            layout.metric(at, ScorecardLayout.FIRED));
      }
    }
    assertThat(book.text("ScorecardResults", 0))
        .isEqualTo("TRIGGER FIRED in Q5: see Section 5.2(c)");
    assertThat(book.text("ScorecardResults", 2))
        .isEqualTo("TRIGGER FIRED in Q4: see Section 5.2(c)");
  }

  @Test
  void weightedScoreAndQuarterEndsAgree() {
    ScorecardLayout layout = ScorecardLayout.of(scorecard, "Scorecard");
    List<Metric> metrics = scorecard.metrics().stream().map(MetricLine::metric).toList();
    LocalDate effective = scorecard.serving().input().deal().date();
    for (int quarter = 0; quarter < Quarters.COUNT; quarter++) {
      List<Optional<BigDecimal>> now = new ArrayList<>();
      for (int at = 0; at < metrics.size(); at++) {
        now.add(scores(at).get(quarter));
      }
      same(HealthFigures.weightedScore(metrics, now), layout.score().at(0, quarter));
      assertThat(date(layout.quarterHeads().at(0, quarter).down(1)))
          .isEqualTo(Quarters.end(effective, quarter + 1));
    }
  }

  @Test
  void scoresOfFamiliesAgree() {
    ScorecardLayout layout = ScorecardLayout.of(scorecard, "Scorecard");
    List<String> families = List.copyOf(scorecard.families().keySet());
    assertThat(families)
        .containsExactly(
            "Value",
            "IP balance",
            "Alignment",
            "Strategic",
            "Operational",
            "Financial",
            "Relationship");
    for (int family = 0; family < families.size(); family++) {
      List<Integer> places = scorecard.families().get(families.get(family));
      List<Metric> metrics =
          places.stream().map(at -> scorecard.metrics().get(at).metric()).toList();
      for (int quarter = 0; quarter < Quarters.COUNT; quarter++) {
        int now = quarter;
        List<Optional<BigDecimal>> figures =
            places.stream().map(at -> scores(at).get(now)).toList();
        same(
            HealthFigures.weightedScore(metrics, figures),
            layout.familyScores().at(family, quarter));
      }
    }
  }

  @Test
  void theScoreOfAFamilyIsWeightedAndItsLatestIsShown() {
    // Relationship in Q1: no escalation (100, weight 12.5), satisfaction below zero (0, 7.5).
    int relationship = List.copyOf(scorecard.families().keySet()).indexOf("Relationship");
    same(Optional.of(new BigDecimal("62.5")), score(relationship, 0));
    // Q7 is the last with figures; both targets are reached.
    assertThat(book.at(score(relationship, Quarters.COUNT))).contains(7.0);
    same(Optional.of(new BigDecimal("100")), score(relationship, Quarters.COUNT + 1));
  }

  private static Place score(int family, int column) {
    return ScorecardLayout.of(scorecard, "Scorecard").familyScores().at(family, column);
  }

  @Test
  void milestonesPaymentsAndTotalsAgree() {
    MilestoneLayout layout = new MilestoneLayout("Milestones and vesting", 4, 5, 2);
    List<MilestoneMoney.Payment> payments = new ArrayList<>();
    for (int at = 0; at < milestones.ids().size(); at++) {
      Row row = milestones.plan().get(at);
      Optional<LocalDate> due = row.known("due", Value.Day.class).map(Value.Day::date);
      MilestoneStatus status = MilestoneStatus.on(AS_OF, due, met(at));
      same(code(status), layout.milestone(at, MilestoneLayout.STATE));
    }
    PaymentMirror mirror = new PaymentMirror(book, milestones, AS_OF);
    for (int at = 0; at < milestones.payments().size(); at++) {
      Place payBy = layout.payment(at, MilestoneLayout.PAY_BY);
      mirror.payBy(at).ifPresent(day -> assertThat(date(payBy)).isEqualTo(day));
      same(code(mirror.status(at)), layout.payment(at, MilestoneLayout.STATE));
      payments.add(mirror.payment(at));
    }
    assertThat(payments)
        .extracting(MilestoneMoney.Payment::status)
        .containsExactly(
            PaymentStatus.PAID,
            PaymentStatus.OVERDUE,
            PaymentStatus.TO_INVOICE,
            PaymentStatus.AWAITING,
            PaymentStatus.AWAITING);
    List<MilestoneMoney> totals = MilestoneMoney.totals(List.of("aurora", "boreal"), payments);
    assertThat(totals).hasSize(2);
    for (int at = 0; at < totals.size(); at++) {
      cents(totals.get(at).toPay(), layout.total(at, MilestoneTotals.TO_PAY));
      cents(totals.get(at).paid(), layout.total(at, MilestoneTotals.PAID));
      cents(totals.get(at).outstanding(), layout.total(at, MilestoneTotals.OUTSTANDING));
      cents(totals.get(at).overdue(), layout.total(at, MilestoneTotals.OVERDUE));
      cents(totals.get(at).toReceive(), layout.total(at, MilestoneTotals.TO_RECEIVE));
      cents(totals.get(at).received(), layout.total(at, MilestoneTotals.RECEIVED));
    }
  }

  @Test
  void gatesAgree() {
    GateData gates = GateData.of(SampleDeal.input()).orElseThrow();
    GateLayout layout = GateLayout.of(gates, "Exclusivity gates");
    for (int at = 0; at < 3; at++) {
      Gate gate = gates.gate(at);
      Gate.Facts facts =
          new Gate.Facts(
              number(layout.gate(at, GateLayout.ACTUAL)),
              book.day("GateReportsReceivedOn", at),
              book.day("GateNoticesReceivedOn", at),
              number(layout.gate(at, GateLayout.AFTER_CURE)),
              number(layout.gate(at, GateLayout.EXCUSED_PARTY)).orElse(BigDecimal.ZERO).longValue(),
              number(layout.gate(at, GateLayout.EXCUSED_OTHERS))
                  .orElse(BigDecimal.ZERO)
                  .longValue());
      assertThat(date(layout.gate(at, GateLayout.GATE_DATE))).isEqualTo(gate.date(facts).get());
      assertThat(date(layout.gate(at, GateLayout.REPORT_BY))).isEqualTo(gate.reportBy(facts).get());
      assertThat(date(layout.gate(at, GateLayout.SILENT))).isEqualTo(gate.silentUntil(facts).get());
      Place noticeBy = layout.gate(at, GateLayout.NOTICE_BY);
      gate.noticeBy(facts).ifPresent(day -> assertThat(date(noticeBy)).isEqualTo(day));
      Place cureEnd = layout.gate(at, GateLayout.CURE_END);
      gate.cureEnd(facts).ifPresent(day -> assertThat(date(cureEnd)).isEqualTo(day));
      same(code(GateStatus.on(AS_OF, gate, facts)), layout.gate(at, GateLayout.STATE));
    }
    assertThat(date(layout.gate(2, GateLayout.GATE_DATE))).isEqualTo("2030-01-06");
    assertThat(book.day("ExclusivityEnd", 0)).contains(LocalDate.of(2030, 3, 1));
    assertThat(book.text("GateResults", 0)).contains("consequence applies, see Section 9.4");
  }

  private static Optional<BigDecimal> code(Enum<?> state) {
    return Optional.of(BigDecimal.valueOf(StateWords.code(state)));
  }

  private static Optional<LocalDate> met(int milestone) {
    return book.day("MilestonesMetOn", milestone);
  }

  private static LocalDate date(Place place) {
    return LocalDate.of(1899, 12, 30).plusDays(number(place).orElseThrow().intValueExact());
  }

  private static void cents(Money money, Place place) {
    double found = number(place).orElseThrow().doubleValue();
    assertThat(Math.round(found * 100)).as(place.there()).isEqualTo(money.cents());
    assertThat(found).as(place.there()).isEqualTo(money.amount().doubleValue());
  }

  private static Optional<BigDecimal> number(Place place) {
    Sheet sheet = book.workbook().getSheet(place.sheet());
    var cell = sheet.getRow(place.row()).getCell(place.column());
    Object value =
        FilledWorkbook.value(
            cell,
            cell.getCellType() == org.apache.poi.ss.usermodel.CellType.FORMULA
                ? cell.getCachedFormulaResultType()
                : cell.getCellType());
    return value instanceof Double found
        ? Optional.of(BigDecimal.valueOf(found))
        : Optional.empty();
  }

  private static void same(Optional<BigDecimal> expected, Place place) {
    Optional<BigDecimal> found = number(place);
    assertThat(found.isPresent()).as(place.there()).isEqualTo(expected.isPresent());
    expected.ifPresent(
        number ->
            assertThat(found.orElseThrow().doubleValue())
                .as(place.there())
                .isCloseTo(number.doubleValue(), within(1e-9)));
  }
}
