package org.parley.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Profit and loss of the partnership as a whole, how it is divided, and that of each party. */
record CaseAccountBlock(Draft draft, Canvas canvas, CaseAccount account, CaseLayout layout) {
  private static final List<CaseText> SUMS =
      List.of(
          CaseText.TOTAL_REVENUE,
          CaseText.TOTAL_COSTS,
          CaseText.TOTAL_RESULT,
          CaseText.SHARED_REVENUE,
          CaseText.SHARED_COSTS);

  private static final List<CaseText> OF_PARTY =
      List.of(
          CaseText.PARTY_REVENUE,
          CaseText.PARTY_COSTS,
          CaseText.PARTY_RESULT,
          CaseText.PARTY_CUMULATIVE);

  void write() {
    List<CaseAccount.Line> lines = account.lines();
    var formulas = new CaseAccountFormulas(account, lines, layout, draft.texts());
    band(layout.accountBand(), CaseText.BAND_ACCOUNT);
    canvas.formula(formulas.openPlace(), formulas.open(), Look.HELPER, Format.WHOLE);
    Place head = layout.at(layout.accountBand() + 1, 0);
    canvas.text(layout.interim(head, 0), draft.say(CaseText.INTERIM), Look.ASIDE);
    draft.heads(canvas, head, List.of(CaseText.HEAD_LINE, CaseText.HEAD_FALLS_ON));
    CasePlans.years(draft, canvas, layout, head.row());
    for (int line = 0; line < lines.size(); line++) {
      write(line, lines.get(line));
    }
    writeSums(formulas);
    writeShares(formulas);
    writeParties(formulas);
    draft.name(
        "CaseAccount", layout.line(0, CaseLayout.FIRST).block(lines.size(), layout.years() + 1));
  }

  private void band(int row, CaseText text) {
    canvas.text(layout.at(row, 0).block(1, layout.printed()), draft.say(text), Look.BAND);
  }

  private void write(int line, CaseAccount.Line written) {
    canvas.text(layout.line(line, 0), written.name(), Look.BODY);
    if (written.open()) {
      draft.open(canvas, layout.line(line, 1));
    } else {
      String party = written.party().map(this::label).orElse(draft.say(CaseText.SHARED));
      canvas.text(layout.line(line, 1), party, Look.BODY);
    }
    Strip years = layout.line(line, CaseLayout.FIRST).block(1, layout.years() + 1);
    new InputRules(draft, canvas).amounts(years, Format.MONEY);
    for (int year = 0; year <= layout.years(); year++) {
      ApiFigure figure = written.years().get(year);
      Optional<String> open = draft.wordIfOpen(figure.open());
      canvas.input(years.at(0, year), figure.number(), open, Format.MONEY);
    }
    total(years);
  }

  private String label(String party) {
    return draft.deal().party(party).label();
  }

  private void total(Strip years) {
    Place total = layout.at(years.first().row(), layout.total());
    canvas.formula(total, "SUM(" + years.here() + ")", Look.FIGURE, Format.MONEY);
  }

  private void writeSums(CaseAccountFormulas formulas) {
    for (int sum = 0; sum < SUMS.size(); sum++) {
      Place label = layout.sum(sum, 0);
      boolean shared = sum >= CaseAccountFormulas.SHARED_REVENUE;
      canvas.text(label.block(1, 2), draft.say(SUMS.get(sum)), shared ? Look.BODY : Look.STRONG);
      for (int year = 0; year <= layout.years(); year++) {
        Place place = layout.sum(sum, CaseLayout.FIRST + year);
        canvas.formula(place, formulas.sum(sum, place.column()), Look.FIGURE, Format.MONEY);
      }
      total(layout.sum(sum, CaseLayout.FIRST).block(1, layout.years() + 1));
    }
  }

  private void writeShares(CaseAccountFormulas formulas) {
    band(layout.shareBand(), CaseText.BAND_SHARES);
    Place head = layout.at(layout.shareBand() + 1, 0);
    canvas.text(head.block(1, 2), draft.say(CaseText.HEAD_PARTY), Look.HEAD);
    draft.heads(
        canvas,
        head.right(CaseLayout.FIRST),
        List.of(CaseText.HEAD_SHARE_REVENUE, CaseText.HEAD_SHARE_COSTS));
    boolean none = account.origin() == CaseAccount.Origin.NONE;
    int words = CaseLayout.FIRST + 2;
    canvas.text(
        layout.at(head.row(), words).block(1 + layout.parties(), layout.printed() - words),
        origin(),
        none ? Look.OPEN : Look.BODY);
    List<String> parties = account.parties();
    for (int party = 0; party < parties.size(); party++) {
      write(party, parties.get(party));
    }
    Place check = layout.share(parties.size(), 0);
    Strip across = check.block(1, layout.printed());
    canvas.formula(across, formulas.check(label(account.remainder())), Look.STATUS, Format.GENERAL);
    draft.name("CaseShares", layout.share(0, CaseLayout.FIRST).block(parties.size(), 2));
  }

  private String origin() {
    String section = Sections.of(draft.input()).first(List.of("rev.waterfall", "sched.waterfall"));
    return switch (account.origin()) {
      case GIVEN -> draft.say(CaseText.SHARES_GIVEN);
      case WATERFALL -> draft.say(CaseText.SHARES_WATERFALL, Map.of("section", section));
      case NONE -> draft.say(CaseText.SHARES_OPEN);
    };
  }

  private void write(int at, String party) {
    canvas.text(layout.share(at, 0).block(1, 2), label(party), Look.STRONG);
    Strip shares = layout.share(at, CaseLayout.FIRST).block(1, 2);
    new InputRules(draft, canvas).shares(shares, BigDecimal.ONE, CaseText.PROMPT_SHARE);
    start(shares.first(), account.share(party, "revenue"));
    boolean given = account.origin() == CaseAccount.Origin.GIVEN;
    start(shares.at(0, 1), account.share(party, given ? "costs" : "revenue"));
  }

  private void start(Place place, ApiFigure figure) {
    canvas.input(place, figure.number(), draft.wordIfOpen(figure.open()), Format.PERCENT);
  }

  private void writeParties(CaseAccountFormulas formulas) {
    band(layout.partyBand(), CaseText.BAND_PARTIES);
    Place head = layout.at(layout.partyBand() + 1, 0);
    draft.heads(canvas, head, List.of(CaseText.HEAD_PARTY, CaseText.HEAD_FIGURE));
    CasePlans.years(draft, canvas, layout, head.row());
    List<String> parties = account.parties();
    for (int party = 0; party < parties.size(); party++) {
      for (int figure = 0; figure < OF_PARTY.size(); figure++) {
        write(formulas, parties, party, figure);
      }
    }
    draft.name(
        "CaseParties",
        layout
            .party(0, 0, CaseLayout.FIRST)
            .block(parties.size() * OF_PARTY.size(), layout.years() + 1));
  }

  private void write(CaseAccountFormulas formulas, List<String> parties, int party, int figure) {
    Place label = layout.party(party, figure, 0);
    canvas.text(label, label(parties.get(party)), Look.STRONG);
    canvas.text(label.right(1), draft.say(OF_PARTY.get(figure)), Look.BODY);
    for (int year = 0; year <= layout.years(); year++) {
      Place place = label.right(CaseLayout.FIRST + year);
      String formula = formulas.party(parties, party, figure, place.column());
      canvas.formula(place, formula, Look.FIGURE, Format.MONEY);
    }
    if (figure == CaseAccountFormulas.CUMULATIVE) {
      canvas.text(layout.at(label.row(), layout.total()), "", Look.BODY);
    } else {
      total(label.right(CaseLayout.FIRST).block(1, layout.years() + 1));
    }
  }
}
