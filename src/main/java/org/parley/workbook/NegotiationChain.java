package org.parley.workbook;

import java.util.List;
import org.parley.deal.Negotiation.Step;
import org.parley.deal.Party;
import org.parley.value.Money;

/** The value chain up to the customer, and the shares that follow from what each side adds. */
record NegotiationChain(Draft draft, Canvas canvas, NegotiationLayout layout) {
  private static final int CUSTOMER = 1;
  private static final int PARTY = 5;
  private static final int ADDS = 6;
  private static final int COST = 10;
  private static final int VALUE = 11;
  private static final int ADDED = 12;
  private static final int PART = 13;

  void write(List<Step> steps) {
    heads();
    for (int at = 0; at < steps.size(); at++) {
      step(steps.get(at), layout.at(layout.firstStep() + at, 0));
    }
    total(layout.stepTotal(), layout.firstStep(), steps.size(), List.of(COST, VALUE, ADDED), PART);
    draft.name("NegotiationChainCosts", steps(COST));
    draft.name("NegotiationChainValues", steps(VALUE));
    draft.name("NegotiationChainParts", steps(PART));
    shares();
  }

  private Strip steps(int column) {
    return layout.at(layout.firstStep(), column).block(layout.steps(), 1);
  }

  private void heads() {
    int band = layout.chainBand();
    band(band, NegotiationText.BAND_CHAIN);
    head(band + 1, 0, 1, NegotiationText.HEAD_STEP);
    head(band + 1, CUSTOMER, 4, NegotiationText.HEAD_CUSTOMER);
    head(band + 1, PARTY, 1, NegotiationText.HEAD_PARTY);
    head(band + 1, ADDS, 4, NegotiationText.HEAD_ADDS);
    head(band + 1, COST, 1, NegotiationText.HEAD_COST);
    head(band + 1, VALUE, 1, NegotiationText.HEAD_VALUE);
    head(band + 1, ADDED, 1, NegotiationText.HEAD_ADDED);
    head(band + 1, PART, 1, NegotiationText.HEAD_PART);
  }

  private void band(int row, NegotiationText text) {
    canvas.text(layout.at(row, 0).block(1, NegotiationLayout.PRINTED), draft.say(text), Look.BAND);
  }

  private void head(int row, int column, int columns, NegotiationText text) {
    canvas.text(layout.at(row, column).block(1, columns), draft.say(text), Look.HEAD);
  }

  private void step(Step step, Place row) {
    canvas.text(row, step.step(), Look.STRONG);
    canvas.text(row.right(CUSTOMER).block(1, 4), step.customer(), Look.BODY);
    canvas.text(row.right(PARTY), draft.deal().party(step.party()).label(), Look.BODY);
    canvas.text(row.right(ADDS).block(1, 4), step.adds(), Look.BODY);
    amount(row.right(COST), step.cost().orElse(new Money(draft.deal().currency(), 0)));
    amount(row.right(VALUE), step.value());
    canvas.formula(
        row.right(ADDED),
        row.right(VALUE).inColumn() + "-" + row.right(COST).inColumn(),
        Look.FIGURE,
        Format.MONEY);
    part(row.right(PART), row.right(ADDED), layout.at(layout.stepTotal(), ADDED));
  }

  private void amount(Place place, Money money) {
    new InputRules(draft, canvas).amounts(place.block(1, 1), Format.MONEY);
    canvas.number(place, money.amount(), Look.INPUT, Format.MONEY);
  }

  private void part(Place place, Place of, Place whole) {
    canvas.formula(
        place,
        "IF(%1$s=0,\"\",%2$s/%1$s)".formatted(whole.here(), of.inColumn()),
        Look.FIGURE,
        Format.SHARE);
  }

  private void shares() {
    int band = layout.sharesBand();
    band(band, NegotiationText.BAND_SHARES);
    canvas.text(
        layout.at(band + 1, 0).block(1, NegotiationLayout.PRINTED),
        draft.say(NegotiationText.HELP_SHARES),
        Look.PURPOSE);
    head(band + 2, 0, 1, NegotiationText.HEAD_SIDE);
    head(band + 2, 1, 1, NegotiationText.HEAD_ADDED);
    head(band + 2, 2, 1, NegotiationText.HEAD_PART);
    List<Party> parties = List.copyOf(draft.deal().parties().values());
    for (int at = 0; at < parties.size(); at++) {
      share(parties.get(at), layout.at(layout.firstShare() + at, 0));
    }
    total(layout.shareTotal(), layout.firstShare(), layout.parties(), List.of(1), 2);
    draft.name(
        "NegotiationShares", layout.at(layout.firstShare(), 2).block(layout.parties() + 1, 1));
  }

  private void share(Party party, Place row) {
    canvas.text(row, party.label(), Look.STRONG);
    canvas.formula(
        row.right(1),
        "SUMIFS(%s,%s,%s)".formatted(steps(ADDED).here(), steps(PARTY).here(), row.inColumn()),
        Look.FIGURE,
        Format.MONEY);
    part(row.right(2), row.right(1), layout.at(layout.shareTotal(), 1));
  }

  private void total(int row, int first, int rows, List<Integer> amounts, int part) {
    canvas.text(layout.at(row, 0), draft.say(NegotiationText.TOTAL), Look.STRONG);
    amounts.forEach(column -> sum(row, first, rows, column, Format.MONEY));
    sum(row, first, rows, part, Format.SHARE);
  }

  private void sum(int row, int first, int rows, int column, String format) {
    String cells = layout.at(first, column).block(rows, 1).here();
    canvas.formula(layout.at(row, column), "SUM(" + cells + ")", Look.FIGURE, format);
  }
}
