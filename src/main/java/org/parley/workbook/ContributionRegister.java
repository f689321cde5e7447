package org.parley.workbook;

import java.util.Map;
import java.util.Optional;
import org.parley.deal.Party;
import org.parley.deal.economics.Contribution;
import org.parley.deal.economics.Quarters;
import org.parley.value.Row;

/** The entries of the register, with room for what was delivered in each quarter. */
record ContributionRegister(
    Draft draft, Canvas canvas, ContributionData data, ContributionLayout layout) {
  void write() {
    for (int line = 0; line < layout.lines(); line++) {
      writeTerms(line, data.lines().get(line));
      writeDue(line, data.lines().get(line));
      writeDeliveries(line, data.lines().get(line));
    }
  }

  private void writeTerms(int at, ContributionLine line) {
    Optional<String> party = line.party().map(Party::label);
    draft.words(canvas, layout.line(at, ContributionLayout.PARTY), party, Look.STRONG);
    words(at, ContributionLayout.KIND, line.row(), "kind");
    words(at, ContributionLayout.DESCRIPTION, line.row(), "description");
    words(at, ContributionLayout.EVIDENCE, line.row(), "evidence");
    draft.number(canvas, layout.line(at, ContributionLayout.VALUE), line.value(), Format.WHOLE);
    draft.words(
        canvas,
        layout.line(at, ContributionLayout.COUNTS),
        line.counts().map(yes -> draft.say(yes ? ContributionsText.YES : ContributionsText.NO)),
        Look.CENTRE);
  }

  private void words(int at, int column, Row row, String name) {
    Optional<String> words = Words.of(data.serving(), ContributionData.ITEMS, row, name);
    draft.words(canvas, layout.line(at, column), words, Look.BODY);
  }

  private void writeDue(int at, ContributionLine line) {
    Place place = layout.line(at, ContributionLayout.DUE);
    Contribution.Due due = line.due();
    if (due instanceof Contribution.Due.On on) {
      canvas.date(place, on.date(), Look.FIGURE);
    } else if (due instanceof Contribution.Due.Evenly) {
      canvas.text(place, draft.say(ContributionsText.EVENLY), Look.CENTRE);
    } else {
      draft.open(canvas, place);
    }
  }

  private void writeDeliveries(int at, ContributionLine line) {
    Strip quarters = layout.deliveries().at(at, 0).block(1, Quarters.COUNT);
    if (line.mayCount()) {
      new InputRules(draft, canvas).amounts(quarters, Format.WHOLE);
    } else {
      canvas.text(quarters, draft.say(ContributionsText.NOT_COUNTED), Look.ASIDE);
    }
  }

  /** A line in words. */
  static String name(Draft draft, ContributionData data, int line) {
    ContributionLine one = data.lines().get(line);
    String open = draft.say(CommonText.OPEN);
    String party = one.party().map(Party::label).orElse(open);
    String what =
        Words.of(data.serving(), ContributionData.ITEMS, one.row(), "description").orElse(open);
    return draft.say(ContributionsText.LINE, Map.of("party", party, "contribution", what));
  }
}
