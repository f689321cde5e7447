package org.parley.workbook;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.deal.Party;
import org.parley.deal.economics.Quarters;
import org.parley.value.Money;

/** The part of the scorecard from which two health metrics are computed. */
record ScorecardBasis(Draft draft, Canvas canvas, ScorecardData data, ScorecardLayout layout) {
  void write() {
    if (layout.value()) {
      writeValue();
    }
    if (layout.parties() > 0) {
      writeContributions();
    }
  }

  private void writeValue() {
    band(layout.valueBand(), ScorecardText.BAND_VALUE);
    InputRules rules = new InputRules(draft, canvas);
    boolean complete = data.projected().stream().allMatch(Optional::isPresent);
    String note = complete ? "" : draft.say(ScorecardText.PROJECTED_OPEN);
    label(layout.projected(), draft.say(ScorecardText.PROJECTED), note);
    for (int quarter = 0; quarter < Quarters.COUNT; quarter++) {
      Place place = layout.projected().at(0, quarter);
      data.projected()
          .get(quarter)
          .map(Money::amount)
          .ifPresentOrElse(
              amount -> canvas.number(place, amount, Look.FIGURE, Format.WHOLE),
              () -> rules.amounts(place.block(1, 1), Format.WHOLE));
    }
    label(layout.delivered(), draft.say(ScorecardText.DELIVERED), "");
    rules.numbers(layout.delivered(), Format.WHOLE);
  }

  private void writeContributions() {
    band(layout.contributionBand(), ScorecardText.BAND_CONTRIBUTIONS);
    for (int at = 0; at < layout.parties(); at++) {
      Party party = data.contributors().get(at);
      Strip strip = layout.contributions().at(at, 0).block(1, Quarters.COUNT);
      String label = draft.say(ScorecardText.CONTRIBUTION, Map.of("party", party.label()));
      label(strip, label, registered(party));
    }
    new InputRules(draft, canvas).amounts(layout.contributions(), Format.WHOLE);
  }

  private String registered(Party party) {
    String amount =
        data.registered(party).stream()
            .map(money -> money.currency() + " " + Amounts.grouped(money.amount()))
            .collect(Collectors.joining(", "));
    return amount.isEmpty()
        ? ""
        : draft.say(ScorecardText.AGREED_CONTRIBUTION, Map.of("amount", amount));
  }

  private void label(Strip strip, String label, String note) {
    int row = strip.first().row();
    canvas.text(layout.at(row, ScorecardLayout.METRIC), label, Look.STRONG);
    canvas.text(layout.at(row, ScorecardLayout.FAMILY), data.currency(), Look.CENTRE);
    boolean open = note.equals(draft.say(ScorecardText.PROJECTED_OPEN));
    canvas.text(
        layout.at(row, ScorecardLayout.UNIT).block(1, 5), note, open ? Look.OPEN : Look.BODY);
  }

  private void band(int row, ScorecardText text) {
    canvas.text(layout.at(row, 0).block(1, ScorecardLayout.PRINTED), draft.say(text), Look.BAND);
  }
}
