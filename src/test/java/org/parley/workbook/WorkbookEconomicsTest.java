package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.deal.economics.DueDate;
import org.parley.deal.economics.GateStatus;
import org.parley.deal.economics.HealthFigures;
import org.parley.deal.economics.HealthTrigger;
import org.parley.deal.economics.Metric;
import org.parley.deal.economics.MilestoneMoney;
import org.parley.deal.economics.MilestoneStatus;
import org.parley.deal.economics.PaymentStatus;
import org.parley.deal.economics.Quarters;
import org.parley.value.Money;
import org.parley.value.Period;
import org.parley.value.Row;
import org.parley.value.Value;

/** The workbook's values against the Java economics, quarter by quarter and cent by cent. */
class WorkbookEconomicsTest {
  private static FilledWorkbook book;
  private static ScorecardData scorecard;
  private static MilestoneData milestones;
  private static final LocalDate AS_OF = LocalDate.parse(Actuals.AS_OF);

  @BeforeAll
  static void fill() throws Exception {
    book = Actuals.filled();
    WorkbookInput input = SampleDeal.input();
    scorecard = ScorecardData.of(input).orElseThrow();
    milestones = MilestoneData.of(input).orElseThrow();
  }

  private static List<Optional<BigDecimal>> figures(int metric) {
    List<Optional<BigDecimal>> figures = new ArrayList<>();
    for (int quarter = 0; quarter < Quarters.COUNT; quarter++) {
      figures.add(
          switch (scorecard.metrics().get(metric).basis()) {
            case PROJECTION ->
                HealthFigures.ofProjection(
                    book.number("ValueDelivered", 0, quarter),
                    scorecard.projected().get(quarter).map(Money::amount));
            case BALANCE ->
                HealthFigures.balance(
                    List.of(
                        book.number("IpContributions", 0, quarter),
                        book.number("IpContributions", 1, quarter)));
            case INPUT -> book.number("ScorecardActuals", metric, quarter);
          });
    }
    return figures;
  }

  @Test
  void figuresRunsAndTriggersAgree() {
    ScorecardLayout layout = ScorecardLayout.of(scorecard, "Scorecard");
    for (int at = 0; at < scorecard.metrics().size(); at++) {
      MetricLine line = scorecard.metrics().get(at);
      List<Optional<BigDecimal>> figures = figures(at);
      HealthTrigger trigger = HealthTrigger.evaluate(line.metric(), figures, Optional.of(2));
      for (int quarter = 0; quarter < Quarters.COUNT; quarter++) {
        same(figures.get(quarter), layout.figures().at(at, quarter));
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
    assertThat(book.text("ScorecardResults", 1)).isEqualTo("Within threshold");
    assertThat(book.text("ScorecardResults", 2))
        .isEqualTo("WARNING: 1 of 2 quarters below threshold");
  }

  @Test
  void weightedScoreAndQuarterEndsAgree() {
    ScorecardLayout layout = ScorecardLayout.of(scorecard, "Scorecard");
    List<Metric> metrics = scorecard.metrics().stream().map(MetricLine::metric).toList();
    LocalDate effective = scorecard.serving().input().deal().date();
    for (int quarter = 0; quarter < Quarters.COUNT; quarter++) {
      List<Optional<BigDecimal>> now = new ArrayList<>();
      for (int at = 0; at < metrics.size(); at++) {
        now.add(figures(at).get(quarter));
      }
      same(HealthFigures.weightedScore(metrics, now), layout.score().at(0, quarter));
      assertThat(date(layout.quarterHeads().at(0, quarter).down(1)))
          .isEqualTo(Quarters.end(effective, quarter + 1));
    }
  }

  @Test
  void milestonesPaymentsAndTotalsAgree() {
    MilestoneLayout layout = new MilestoneLayout("Milestones", 4, 5, 2);
    List<MilestoneMoney.Payment> payments = new ArrayList<>();
    for (int at = 0; at < milestones.ids().size(); at++) {
      Row row = milestones.plan().get(at);
      Optional<LocalDate> due = row.known("due", Value.Day.class).map(Value.Day::date);
      MilestoneStatus status = MilestoneStatus.on(AS_OF, due, met(at));
      same(code(status), layout.milestone(at, MilestoneLayout.STATE));
    }
    for (int at = 0; at < milestones.payments().size(); at++) {
      Row row = milestones.payments().get(at);
      Optional<LocalDate> met = met(milestones.ids().indexOf(row.text("milestone").orElseThrow()));
      Optional<LocalDate> due =
          met.map(day -> DueDate.after(day, row.known("due", Period.class).orElseThrow()));
      due.ifPresent(
          day ->
              assertThat(date(layout.payment(0, MilestoneLayout.PAY_BY).down(payments.size())))
                  .isEqualTo(day));
      Optional<LocalDate> stop = row.known("long_stop", Value.Day.class).map(Value.Day::date);
      PaymentStatus status =
          PaymentStatus.on(
              AS_OF, new PaymentStatus.Dates(met, due, stop, day("MilestonePaymentsPaidOn", at)));
      same(code(status), layout.payment(at, MilestoneLayout.STATE));
      payments.add(
          new MilestoneMoney.Payment(
              row.text("payer"), row.text("payee"), row.known("amount", Money.class), status));
    }
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
    GateLayout layout = new GateLayout("Exclusivity gates", 3);
    for (int at = 0; at < 3; at++) {
      Row row = gates.gates().get(at);
      Optional<LocalDate> test = row.known("test_date", Value.Day.class).map(Value.Day::date);
      Optional<LocalDate> end =
          test.map(day -> DueDate.after(day, row.known("cure", Period.class).orElseThrow()));
      assertThat(date(layout.gate(at, GateLayout.CURE_END))).isEqualTo(end.orElseThrow());
      GateStatus status =
          GateStatus.on(
              AS_OF,
              new GateStatus.Gate(row.number("target"), test, end),
              number(layout.gate(at, GateLayout.ACTUAL)),
              number(layout.gate(at, GateLayout.AFTER_CURE)));
      same(code(status), layout.gate(at, GateLayout.STATE));
    }
    assertThat(book.text("GateResults", 0)).contains("consequence applies, see Section 9.4");
  }

  private static Optional<BigDecimal> code(Enum<?> state) {
    return Optional.of(BigDecimal.valueOf(StateWords.code(state)));
  }

  private static Optional<LocalDate> met(int milestone) {
    return day("MilestonesMetOn", milestone);
  }

  private static Optional<LocalDate> day(String name, int row) {
    return book.number(name, row, 0)
        .map(serial -> LocalDate.of(1899, 12, 30).plusDays(serial.intValueExact()));
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
