package org.parley.workbook;

import java.util.List;
import org.parley.deal.Party;
import org.parley.deal.economics.Quarters;

/** The register of contributions: what is due, what is delivered, and the balance. */
final class ContributionsSheet {
  private static final List<ContributionsText> HEADS =
      List.of(
          ContributionsText.HEAD_PARTY,
          ContributionsText.HEAD_KIND,
          ContributionsText.HEAD_CONTRIBUTION,
          ContributionsText.HEAD_EVIDENCE,
          ContributionsText.HEAD_VALUE,
          ContributionsText.HEAD_DUE,
          ContributionsText.HEAD_COUNTS);

  private final Draft draft;
  private final Canvas canvas;
  private final ContributionData data;
  private final ContributionLayout layout;
  private final ContributionFormulas formulas;

  ContributionsSheet(Draft draft, Canvas canvas, ContributionData data, ContributionLayout layout) {
    this.draft = draft;
    this.canvas = canvas;
    this.data = data;
    this.layout = layout;
    this.formulas = new ContributionFormulas(data, layout);
  }

  /** The formula of a row in a quarter. */
  private interface Cell {
    String formula(int row, int quarter);
  }

  void write() {
    canvas.widths(15, 12, 32, 24, 14, 12, 9, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12);
    new ContributionsHead(draft, canvas, data, layout).write();
    draft.heads(canvas, layout.at(ContributionLayout.HEAD_ROW, 0), HEADS);
    band(ContributionLayout.REGISTER_BAND, ContributionsText.BAND_REGISTER);
    if (data.lines().isEmpty()) {
      canvas.text(
          layout.line(0, 0).block(1, 7), draft.say(ContributionsText.REGISTER_OPEN), Look.OPEN);
    }
    ContributionRegister register = new ContributionRegister(draft, canvas, data, layout);
    register.write();
    writeParties();
    if (!data.lines().isEmpty()) {
      writeChecks();
      draft.name("ContributionDeliveries", layout.deliveries());
    }
    finish();
  }

  private void writeParties() {
    band(layout.partyBand(), ContributionsText.BAND_PARTIES);
    List<Party> parties = data.parties();
    parties(
        layout.due(),
        ContributionsText.DUE,
        Format.WHOLE,
        (party, quarter) -> formulas.due(parties.get(party), quarter));
    parties(
        layout.delivered(),
        ContributionsText.DELIVERED,
        Format.WHOLE,
        (party, quarter) -> formulas.delivered(parties.get(party), quarter));
    parties(layout.rates(), ContributionsText.RATE, Format.ONE_DECIMAL, formulas::rate);
    Strip balance = layout.balance();
    canvas.text(
        layout.at(balance.first().row(), 0).block(1, 7),
        draft.say(ContributionsText.BALANCE),
        Look.STRONG);
    for (int quarter = 0; quarter < Quarters.COUNT; quarter++) {
      Place place = balance.at(0, quarter);
      canvas.formula(place, formulas.balance(quarter), Look.FIGURE, Format.ONE_DECIMAL);
    }
    canvas.text(
        layout.at(layout.noteRow(), 0).block(1, ContributionLayout.PRINTED),
        draft.say(ContributionsText.NOTE),
        Look.PURPOSE);
  }

  private void parties(Strip block, ContributionsText label, String format, Cell cell) {
    for (int party = 0; party < layout.parties(); party++) {
      Place first = layout.at(block.first().row() + party, 0);
      canvas.text(first, data.parties().get(party).label(), Look.STRONG);
      canvas.text(first.right(1).block(1, 6), draft.say(label), Look.BODY);
      for (int quarter = 0; quarter < Quarters.COUNT; quarter++) {
        canvas.formula(block.at(party, quarter), cell.formula(party, quarter), Look.FIGURE, format);
      }
    }
  }

  private void writeChecks() {
    band(layout.dueBand(), ContributionsText.BAND_DUE);
    lines(layout.lineDue(), formulas::due);
    band(layout.deliveredBand(), ContributionsText.BAND_DELIVERED);
    lines(layout.lineDelivered(), formulas::delivered);
  }

  private void lines(Strip block, Cell cell) {
    for (int line = 0; line < layout.lines(); line++) {
      if (data.lines().get(line).mayCount()) {
        Place first = layout.at(block.first().row() + line, 0);
        canvas.text(first.block(1, 7), ContributionRegister.name(draft, data, line), Look.ASIDE);
        for (int quarter = 0; quarter < Quarters.COUNT; quarter++) {
          canvas.formula(
              block.at(line, quarter), cell.formula(line, quarter), Look.HELPER, Format.WHOLE);
        }
      }
    }
  }

  private void finish() {
    draft.name("ContributionsDue", layout.due());
    draft.name("ContributionsDelivered", layout.delivered());
    draft.name("DeliveryRates", layout.rates());
    draft.name("ContributionBalance", layout.balance());
    new Page(draft)
        .finish(
            canvas,
            canvas.at(0, 0).block(layout.lastRow() + 1, ContributionLayout.PRINTED),
            ContributionLayout.HEAD_ROW,
            ContributionLayout.ENDS_ROW,
            3);
  }

  private void band(int row, ContributionsText text) {
    canvas.text(layout.at(row, 0).block(1, ContributionLayout.PRINTED), draft.say(text), Look.BAND);
  }
}
