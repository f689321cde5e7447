package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.deal.economics.DueDate;
import org.parley.deal.economics.FundContribution;
import org.parley.deal.economics.GtmCommitment;
import org.parley.deal.economics.GtmExit;
import org.parley.deal.economics.GtmFund;
import org.parley.deal.economics.GtmRemedy;
import org.parley.deal.economics.GtmResult;
import org.parley.deal.economics.LaunchPhase;
import org.parley.deal.economics.PipelineTarget;
import org.parley.deal.economics.Quarters;
import org.parley.deal.economics.Vacancy;
import org.parley.value.Money;
import org.parley.value.Period;
import org.parley.value.Row;
import org.parley.value.Value;

/** The sheet of go-to-market commitments, computed by the Java economics and compared. */
record GtmMirror(FilledWorkbook book, GtmData data, GtmLayout layout) {
  static GtmMirror of(FilledWorkbook book, WorkbookInput input) {
    GtmData data = GtmData.of(input).orElseThrow();
    return new GtmMirror(book, data, GtmLayout.of(data, GtmFixture.SHEET));
  }

  void compare() {
    for (int line = 0; line < layout.lines(); line++) {
      for (int column = 0; column < layout.quarters(); column++) {
        compare(line, column);
      }
    }
    for (int party = 0; party < layout.parties(); party++) {
      exits(party);
    }
    vacancies();
    pipeline();
    data.fund().ifPresent(this::fund);
    launches();
  }

  private LocalDate asOf() {
    return book.day("AsOfDate", 0).orElseThrow();
  }

  private LocalDate effective() {
    return book.day("EffectiveDate", 0).orElseThrow();
  }

  private Optional<BigDecimal> number(Place place) {
    return book.at(place).map(BigDecimal::valueOf);
  }

  private Optional<LocalDate> day(Place place) {
    return number(place).map(n -> LocalDate.of(1899, 12, 30).plusDays(n.longValue()));
  }

  private Place cell(GtmBlock block, int line, int column) {
    return layout.line(block, line, column);
  }

  private Optional<LocalDate> due(int line, int column) {
    GtmLine one = data.lines().get(line);
    return one.scheduled()
        ? one.commitment().due(effective(), layout.quarter(column), one.month())
        : Optional.empty();
  }

  private GtmCommitment.Facts facts(int line, int column) {
    return new GtmCommitment.Facts(
        number(cell(GtmBlock.DELIVERED, line, column)),
        day(cell(GtmBlock.REPORTED, line, column)),
        number(cell(GtmBlock.EXCUSED, line, column)).map(BigDecimal::longValue).orElse(0L));
  }

  private Optional<GtmResult> result(int line, int column) {
    GtmLine one = data.lines().get(line);
    if (!one.commitment().decided()) {
      return Optional.of(GtmResult.OPEN);
    }
    return due(line, column)
        .map(day -> GtmResult.on(asOf(), one.commitment(), day, facts(line, column)));
  }

  private boolean missed(int line, int column) {
    return result(line, column).filter(GtmResult::isMiss).isPresent();
  }

  private Optional<LocalDate> reportBy(int line, int column) {
    return due(line, column)
        .flatMap(day -> data.lines().get(line).commitment().reportBy(day, facts(line, column)));
  }

  private void compare(int line, int column) {
    GtmLine one = data.lines().get(line);
    GtmCommitment.Facts facts = facts(line, column);
    same(due(line, column), cell(GtmBlock.DUE, line, column));
    same(reportBy(line, column), cell(GtmBlock.REPORT_BY, line, column));
    Optional<GtmResult> result = result(line, column);
    code(result, layout.beside(layout.block(GtmBlock.RESULT)).at(line, column));
    near(
        due(line, column).flatMap(day -> one.commitment().share(facts)),
        cell(GtmBlock.SHARE, line, column));
    boolean missed = missed(line, column);
    Optional<BigDecimal> missing =
        missed ? one.commitment().missing(facts) : Optional.<BigDecimal>empty();
    near(missing, cell(GtmBlock.MISSING, line, column));
    if (one.pays()) {
      near(
          missing
              .filter(all -> one.budget().isPresent() && one.price().isPresent())
              .flatMap(
                  all ->
                      one.commitment()
                          .price(one.budget().orElseThrow(), one.price().orElseThrow(), facts))
              .map(Money::amount),
          cell(GtmBlock.AMOUNT, line, column));
    }
    remedy(line, column, missing);
  }

  private void remedy(int line, int column, Optional<BigDecimal> missing) {
    GtmLine one = data.lines().get(line);
    Optional<LocalDate> deadline =
        missing.flatMap(
            all ->
                GtmRemedy.deadline(
                    reportBy(line, column), facts(line, column).reported(), data.makeGood()));
    same(deadline, cell(GtmBlock.REMEDY_BY, line, column));
    GtmRemedy.Facts facts =
        new GtmRemedy.Facts(
            one.makesGood() ? number(cell(GtmBlock.MADE_GOOD, line, column)) : Optional.empty(),
            day(cell(GtmBlock.REMEDIED, line, column)));
    code(
        missing.map(
            all ->
                one.remedy()
                    .map(remedy -> remedy.on(asOf(), deadline, all, facts))
                    .orElse(GtmRemedy.State.OPEN)),
        layout.beside(layout.block(GtmBlock.REMEDY)).at(line, column));
  }

  private int misses(int party, int column) {
    int count = 0;
    for (int line = 0; line < layout.lines(); line++) {
      boolean own = data.number(data.lines().get(line).owner()) == party + 1;
      count += own && missed(line, column) ? 1 : 0;
    }
    for (int at = 0; at < vacancyCount(); at++) {
      count += counts(at, column) && vacancyParty(at) == party + 1 ? 1 : 0;
    }
    return count;
  }

  private int vacancyCount() {
    return layout.vacancies() ? GtmLayout.VACANCIES : 0;
  }

  private int vacancyParty(int at) {
    return number(layout.vacancy(at, 0))
        .map(role -> data.number(data.roles().get(role.intValue() - 1).text("party")))
        .orElse(0);
  }

  private boolean counts(int at, int column) {
    return day(layout.vacancy(at, GtmPeople.FROM))
        .flatMap(
            from ->
                data.answers()
                    .period(GtmData.BACKFILL)
                    .map(
                        time ->
                            new Vacancy(from, day(layout.vacancy(at, GtmPeople.FILLED_ON)))
                                .counts(effective(), layout.quarter(column), asOf(), time)))
        .orElse(false);
  }

  private void vacancies() {
    for (int at = 0; at < vacancyCount(); at++) {
      Optional<LocalDate> from = day(layout.vacancy(at, GtmPeople.FROM));
      Optional<Period> time = data.answers().period(GtmData.BACKFILL);
      same(
          from.flatMap(day -> time.map(new Vacancy(day, Optional.empty())::fillBy)),
          layout.vacancy(at, GtmPeople.FILL_BY));
      for (int column = 0; column < layout.quarters(); column++) {
        boolean counts = counts(at, column);
        near(
            from.flatMap(day -> time).map(any -> BigDecimal.valueOf(counts ? 1 : 0)),
            layout.vacancyQuarters().at(at, column));
      }
    }
  }

  private void exits(int party) {
    List<Boolean> missed = new ArrayList<>();
    for (int column = 0; column < layout.quarters(); column++) {
      int misses = misses(party, column);
      near(Optional.of(BigDecimal.valueOf(misses)), layout.misses().at(party, column));
      missed.add(
          misses > 0 && layout.exit() && number(layout.warned().at(party, column)).isEmpty());
    }
    if (!layout.exit()) {
      return;
    }
    GtmExit exit = data.exit();
    if (exit.ofQuarters().isPresent()) {
      for (int column = 0; column < layout.quarters(); column++) {
        int count = exit.within(missed, column);
        near(Optional.of(BigDecimal.valueOf(count)), layout.within().at(party, column));
      }
    }
    GtmExit.Facts facts =
        new GtmExit.Facts(
            exit.completed(missed).flatMap(column -> shown(party, column)),
            day(layout.exit(party, GtmExits.WARNED)),
            day(layout.exit(party, GtmExits.CURED)),
            day(layout.exit(party, GtmExits.NOTICED)));
    same(exit.warnBy(facts), layout.exit(party, GtmExits.WARN_BY));
    same(exit.cureBy(facts), layout.exit(party, GtmExits.CURE_BY));
    same(exit.noticeBy(facts), layout.exit(party, GtmExits.NOTICE_BY));
    same(exit.ends(facts), layout.exit(party, GtmExits.ENDS));
    code(Optional.of(exit.on(asOf(), missed, facts)), layout.exit(party, GtmExits.state(layout)));
  }

  private Optional<LocalDate> shown(int party, int column) {
    Optional<Period> report = data.answers().period(GtmData.REPORT);
    Optional<LocalDate> latest =
        report.map(time -> DueDate.after(Quarters.end(effective(), layout.quarter(column)), time));
    for (int line = 0; line < layout.lines(); line++) {
      boolean own = data.number(data.lines().get(line).owner()) == party + 1;
      if (own && missed(line, column) && report.isPresent()) {
        LocalDate shown =
            GtmRemedy.shown(reportBy(line, column), facts(line, column).reported()).orElseThrow();
        latest = latest.map(day -> day.isAfter(shown) ? day : shown);
      }
    }
    return latest;
  }

  private void pipeline() {
    if (!layout.pipeline()) {
      return;
    }
    for (int column = 0; column < layout.quarters(); column++) {
      Optional<Row> row = data.target(layout.quarter(column));
      PipelineTarget count = target(row.flatMap(one -> one.number("opportunities")));
      PipelineTarget value =
          target(row.flatMap(one -> one.known("value", Money.class)).map(Money::amount));
      Optional<BigDecimal> added = number(pipeline(GtmPipeline.NUMBER, column));
      Optional<BigDecimal> worth = number(pipeline(GtmPipeline.VALUE, column));
      near(count.share(added), pipeline(GtmPipeline.NUMBER + 1, column));
      near(value.share(worth), pipeline(GtmPipeline.VALUE + 1, column));
      boolean over = Quarters.end(effective(), layout.quarter(column)).isBefore(asOf());
      if (data.answers().percent(GtmData.ALARM).isPresent()) {
        boolean rings = over && (count.alarms(added) || value.alarms(worth));
        String words =
            GtmFixture.cell(book, pipeline(GtmPipeline.ALARM, column)).getStringCellValue();
        assertThat(words.equals("ALARM")).isEqualTo(rings);
      }
    }
  }

  private Place pipeline(int row, int column) {
    return layout.pipelineRow(row).at(0, column);
  }

  private PipelineTarget target(Optional<BigDecimal> target) {
    return new PipelineTarget(target, data.answers().percent(GtmData.ALARM));
  }

  private void fund(GtmFundData fund) {
    List<Long> given = new ArrayList<>();
    data.parties().forEach(party -> given.add(0L));
    for (int at = 0; at < fund.contributions().size(); at++) {
      Row row = fund.contributions().get(at);
      FundContribution contribution = fund.contribution(at);
      Optional<LocalDate> notice = day(layout.contribution(at, GtmContributions.NOTICE));
      same(contribution.cureBy(notice), layout.contribution(at, GtmContributions.CURE));
      code(
          Optional.of(
              contribution.on(
                  asOf(), day(layout.contribution(at, GtmContributions.PROVIDED)), notice)),
          layout.contribution(at, layout.printed() + 1));
      int party = data.number(row.text("party")) - 1;
      row.known("amount", Money.class)
          .ifPresent(amount -> given.set(party, given.get(party) + amount.cents()));
    }
    if (fund.total().isPresent() && !fund.contributions().isEmpty()) {
      int first = data.number(fund.contributions().get(0).text("party")) - 1;
      shares(fund, new GtmFund(fund.total().get().cents(), given, first));
    }
  }

  private void shares(GtmFundData fund, GtmFund shares) {
    List<Long> proved = new ArrayList<>();
    long inTime = 0;
    for (int at = 0; at < layout.spenders(); at++) {
      long sum = 0;
      for (int column = 0; column < layout.quarters(); column++) {
        long cents =
            number(layout.spending().at(at, column))
                .map(n -> n.movePointRight(2).longValue())
                .orElse(0L);
        sum += cents;
        LocalDate start = Quarters.start(effective(), layout.quarter(column));
        inTime += start.isAfter(fund.lastDay().orElse(LocalDate.MAX)) ? 0 : cents;
      }
      proved.add(sum);
    }
    if (!fund.pooled()) {
      List<Long> balances = shares.matched(proved);
      for (int party = 0; party < layout.parties(); party++) {
        near(cents(balances.get(party)), layout.fundParty(party, GtmFundParties.BALANCE));
      }
    }
    long left = shares.unspent(inTime);
    boolean others = fund.unspent().filter("forfeited"::equals).isPresent();
    List<Long> parts = others ? shares.byOthers(left) : shares.byContribution(left);
    boolean over = fund.lastDay().filter(asOf()::isAfter).isPresent();
    for (int party = 0; party < layout.parties(); party++) {
      near(
          over ? cents(parts.get(party)) : Optional.empty(),
          layout.fundParty(party, GtmFundParties.UNSPENT));
    }
  }

  private static Optional<BigDecimal> cents(long cents) {
    return Optional.of(BigDecimal.valueOf(cents, 2));
  }

  private void launches() {
    for (int at = 0; at < layout.phases(); at++) {
      LaunchPhase phase =
          new LaunchPhase(
              data.phases().get(at).known("date", Value.Day.class).map(Value.Day::date),
              data.answers().period(GtmData.DECISION),
              data.answers().period(GtmData.LONGEST));
      same(phase.decideBy(), layout.phase(at, GtmLaunch.DECIDE_BY));
      same(phase.latest(), layout.phase(at, GtmLaunch.LATEST));
      code(
          Optional.of(
              phase.on(
                  asOf(),
                  day(layout.phase(at, GtmLaunch.MOVED)),
                  day(layout.phase(at, GtmLaunch.LAUNCHED)))),
          layout.phase(at, layout.printed()));
    }
  }

  private void same(Optional<LocalDate> expected, Place place) {
    assertThat(day(place)).as(place.there()).isEqualTo(expected);
  }

  private void code(Optional<? extends Enum<?>> expected, Place place) {
    assertThat(number(place).map(BigDecimal::intValue))
        .as(place.there())
        .isEqualTo(expected.map(StateWords::code));
  }

  private void near(Optional<BigDecimal> expected, Place place) {
    Optional<BigDecimal> found = number(place);
    assertThat(found.isPresent()).as(place.there()).isEqualTo(expected.isPresent());
    expected.ifPresent(
        amount ->
            assertThat(found.orElseThrow().doubleValue())
                .as(place.there())
                .isCloseTo(amount.doubleValue(), within(1e-7)));
  }
}
