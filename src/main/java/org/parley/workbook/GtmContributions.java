package org.parley.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.deal.economics.FundContribution;
import org.parley.value.Money;
import org.parley.value.Row;

/** The contributions to the go-to-market fund: due, provided, missing. */
record GtmContributions(
    Draft draft, Canvas canvas, GtmData data, GtmFundData fund, GtmLayout layout) {
  static final int PARTY = 1;
  static final int AMOUNT = 2;
  static final int DUE = 3;
  static final int PROVIDED = 4;
  static final int NOTICE = 5;
  static final int CURE = 6;
  static final int STATUS = 7;

  void write() {
    Place band = layout.at(layout.fundBand(), 0);
    String section = data.serving().section(GtmFundData.SECTION);
    canvas.text(
        band.block(1, layout.printed()),
        draft.say(GtmText.BAND_CONTRIBUTIONS, Map.of("section", section)),
        Look.BAND);
    draft.heads(
        canvas,
        band.down(1),
        List.of(
            GtmText.HEAD_ID,
            GtmText.HEAD_PARTY,
            GtmText.HEAD_AMOUNT,
            GtmText.HEAD_DUE,
            GtmText.HEAD_PROVIDED,
            GtmText.HEAD_MISSING_NOTICE,
            GtmText.HEAD_MISSING_CURE));
    canvas.text(
        band.down(1).right(STATUS).block(1, layout.printed() - STATUS),
        draft.say(GtmText.HEAD_STATUS),
        Look.HEAD);
    if (fund.contributions().isEmpty()) {
      canvas.text(
          layout.contribution(0, 0).block(1, layout.printed()),
          draft.say(GtmText.CONTRIBUTIONS_OPEN),
          Look.OPEN);
      return;
    }
    for (int at = 0; at < fund.contributions().size(); at++) {
      write(at, fund.contributions().get(at));
    }
    draft.name("GtmContributionsProvidedOn", column(PROVIDED));
    draft.name("GtmContributionNoticesOn", column(NOTICE));
    draft.name("GtmContributionStates", column(STATUS));
    flag();
  }

  private Strip column(int column) {
    return layout.contribution(0, column).block(fund.contributions().size(), 1);
  }

  private void write(int at, Row row) {
    canvas.number(
        layout.contribution(at, 0), BigDecimal.valueOf(at + 1L), Look.FIGURE, Format.WHOLE);
    draft.words(
        canvas,
        layout.contribution(at, PARTY),
        Words.of(data.serving(), GtmFundData.CONTRIBUTIONS, row, "party"),
        Look.STRONG);
    draft.number(
        canvas,
        layout.contribution(at, AMOUNT),
        row.known("amount", Money.class).map(Money::amount),
        Format.MONEY);
    FundContribution contribution = fund.contribution(at);
    Optional<LocalDate> due = contribution.due();
    Place date = layout.contribution(at, DUE);
    due.ifPresentOrElse(day -> canvas.date(date, day, Look.FIGURE), () -> draft.open(canvas, date));
    new InputRules(draft, canvas).dates(layout.contribution(at, PROVIDED).block(1, 2));
    cure(at, contribution);
    status(at);
    canvas.number(
        layout.contribution(at, layout.printed()),
        BigDecimal.valueOf(data.number(row.text("party"))),
        Look.HELPER,
        Format.WHOLE);
  }

  private void cure(int at, FundContribution contribution) {
    Place place = layout.contribution(at, CURE);
    String notice = layout.contribution(at, NOTICE).here();
    contribution
        .cure()
        .ifPresentOrElse(
            time ->
                canvas.formula(
                    place,
                    "IF(ISNUMBER(%1$s),%2$s,%3$s)"
                        .formatted(
                            notice,
                            PeriodFormula.end(notice, time),
                            draft.texts().literal(GtmText.STATUS_NONE)),
                    Look.FIGURE,
                    Format.DATE),
            () -> draft.open(canvas, place));
  }

  private void status(int at) {
    Place state = state(at);
    String code =
        ("IF(NOT(ISNUMBER(%1$s)),1,IF(ISNUMBER(%2$s),IF(%2$s>%1$s,4,3),IF(%1$s>=AsOfDate,2,"
                + "IF(NOT(ISNUMBER(%3$s)),5,IF(AND(ISNUMBER(%4$s),%4$s<AsOfDate),7,6)))))")
            .formatted(
                layout.contribution(at, DUE).here(),
                layout.contribution(at, PROVIDED).here(),
                layout.contribution(at, NOTICE).here(),
                layout.contribution(at, CURE).here());
    canvas.formula(state, code, Look.HELPER, Format.WHOLE);
    WorkbookTexts texts = draft.texts();
    String section = data.serving().section("gtm.fund#missed", GtmFundData.SECTION);
    List<String> words =
        List.of(
            texts.literal(GtmText.STATUS_OPEN),
            texts.literal(GtmText.STATUS_UPCOMING),
            texts.literal(GtmText.STATUS_PROVIDED),
            texts.literal(GtmText.STATUS_PROVIDED_LATE),
            texts.literal(GtmText.STATUS_CONTRIBUTION_OVERDUE),
            texts.literal(GtmText.STATUS_CONTRIBUTION_CURE),
            texts.formula(
                GtmText.STATUS_CONTRIBUTION_MISSED,
                Map.of("section", FormulaText.literal(section))));
    Strip strip = layout.contribution(at, STATUS).block(1, layout.printed() - STATUS);
    canvas.formula(strip, StateWords.choose(state, words), Look.STATUS, Format.GENERAL);
  }

  private Place state(int at) {
    return layout.contribution(at, layout.printed() + 1);
  }

  private void flag() {
    Strip status =
        layout
            .contribution(0, STATUS)
            .block(fund.contributions().size(), layout.printed() - STATUS);
    String code = state(0).inColumn();
    Flags flags = new Flags(canvas);
    flags.fill(status, code + "=3", Palette.GOOD);
    flags.fill(status, code + "=4", Palette.GOOD);
    flags.fill(status, code + "=5", Palette.BAD);
    flags.fill(status, code + "=7", Palette.BAD);
    flags.fill(status, code + "=6", Palette.DOUBTFUL);
    flags.fill(status, code + "=1", Palette.DOUBTFUL);
  }
}
