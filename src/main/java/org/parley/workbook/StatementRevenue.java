package org.parley.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parley.deal.Party;

/** How the revenue of the quarter was shared, and what became of each party's share. */
record StatementRevenue(
    Draft draft, Canvas canvas, Plan.Placed<WaterfallData, WaterfallLayout> revenue) {
  private static final List<WaterfallRow> HEAD_ROWS =
      List.of(WaterfallRow.GROSS, WaterfallRow.COUNTED, WaterfallRow.OWN, WaterfallRow.NET);

  /** What becomes of a share; the places are those of lines, which are summed, or of parties. */
  private static final List<WaterfallRow> OF_LINES =
      List.of(WaterfallRow.LINE_DUE, WaterfallRow.LINE_HELD);

  private static final List<WaterfallRow> OF_PARTIES =
      List.of(
          WaterfallRow.OWED, WaterfallRow.TAKEN, WaterfallRow.OWED_CARRIED, WaterfallRow.UNDERPAID);

  /** How many lines tell how the revenue is shared. */
  int flow() {
    return lines().size();
  }

  /** How many lines tell what became of the shares; 0 if that is open. */
  int shares() {
    return revenue.data().paymentsOpen() ? 0 : ofShares().size();
  }

  private List<WaterfallLine> lines() {
    var lines = new ArrayList<WaterfallLine>();
    HEAD_ROWS.forEach(row -> lines.add(row.at(0)));
    for (int step = 0; step < revenue.data().steps().size(); step++) {
      lines.add(WaterfallRow.STEP.at(step));
    }
    lines.add(WaterfallRow.REST.at(0));
    return lines;
  }

  private List<WaterfallRow> ofShares() {
    var rows = new ArrayList<>(List.of(WaterfallRow.SHARE));
    rows.addAll(OF_LINES);
    rows.addAll(OF_PARTIES);
    if (revenue.data().waits()) {
      rows.add(WaterfallRow.LINE_WAITING);
    }
    rows.add(WaterfallRow.PARTY_PAYMENT);
    rows.add(WaterfallRow.RELEASED);
    return rows;
  }

  void write(StatementsLayout layout) {
    WaterfallLabels labels = new WaterfallLabels(draft, revenue.data());
    band(layout, layout.flowBand(), StatementsText.BAND_REVENUE);
    Place first = layout.at(layout.flowBand() + 1, 0);
    draft.heads(
        canvas,
        first,
        List.of(StatementsText.HEAD_LINE, StatementsText.HEAD_TO, StatementsText.HEAD_AMOUNT));
    int row = 1;
    for (WaterfallLine line : lines()) {
      Look look = line.row() == WaterfallRow.NET ? Look.STRONG : Look.BODY;
      canvas.text(first.down(row), labels.of(line), look);
      canvas.text(first.down(row).right(1), labels.aside(line), Look.BODY);
      value(first.down(row).right(2), open(line.row()), line);
      row++;
    }
    if (layout.shares() > 0) {
      parties(layout);
    }
  }

  private void band(StatementsLayout layout, int row, StatementsText title) {
    Map<String, String> words = Map.of("currency", draft.deal().currency());
    canvas.text(layout.at(row, 0).block(1, layout.printed()), draft.say(title, words), Look.BAND);
  }

  private boolean open(WaterfallRow row) {
    return switch (row) {
      case GROSS -> false;
      case STEP, REST -> revenue.data().stepsOpen();
      default -> revenue.data().netOpen();
    };
  }

  private void value(Place place, boolean open, WaterfallLine line) {
    if (open || !revenue.layout().has(line)) {
      draft.open(canvas, place);
    } else {
      canvas.formula(place, figure(line), Look.FIGURE, Format.MONEY);
    }
  }

  private String figure(WaterfallLine line) {
    return StatementQuarter.filled(revenue.layout().across(line), revenue.data().early());
  }

  private void parties(StatementsLayout layout) {
    band(layout, layout.sharesBand(), StatementsText.BAND_PARTIES);
    Place first = layout.at(layout.sharesBand() + 1, 0);
    canvas.text(first, draft.say(StatementsText.HEAD_LINE), Look.HEAD);
    for (int party = 0; party < layout.parties().size(); party++) {
      canvas.text(first.right(1 + party), layout.parties().get(party).label(), Look.HEAD);
    }
    int row = 1;
    for (WaterfallRow line : ofShares()) {
      canvas.text(first.down(row), label(line), strong(line) ? Look.STRONG : Look.BODY);
      for (int party = 0; party < layout.parties().size(); party++) {
        share(first.down(row).right(1 + party), line, layout.parties().get(party));
      }
      row++;
    }
    draft.name(
        "StatementShares", first.down(1).right(1).block(layout.shares(), layout.parties().size()));
  }

  private static boolean strong(WaterfallRow row) {
    return row == WaterfallRow.PARTY_PAYMENT;
  }

  private String label(WaterfallRow row) {
    return switch (row) {
      case SHARE -> draft.say(StatementsText.SHARE);
      case PARTY_PAYMENT -> draft.say(StatementsText.PAYABLE);
      case TAKEN -> draft.say(revenue.data().repays() ? WaterfallText.REPAYS : WaterfallText.TAKEN);
      default -> draft.say(row.label());
    };
  }

  private void share(Place place, WaterfallRow row, Party party) {
    int at = revenue.data().place(party.key());
    List<WaterfallLine> cells = cells(row, at);
    if (cells.isEmpty()) {
      canvas.text(place, draft.say(StatementsText.STATUS_NONE), Look.CENTRE);
      return;
    }
    List<String> figures = cells.stream().map(this::figure).toList();
    String sum =
        figures.size() == 1
            ? figures.get(0)
            : "IF(%1$s=\"\",\"\",ROUND(%2$s,2))"
                .formatted(figures.get(0), String.join("+", figures));
    canvas.formula(place, sum, Look.FIGURE, Format.MONEY);
  }

  /** The lines of the waterfall that give a figure of a party; none if the party has none. */
  private List<WaterfallLine> cells(WaterfallRow row, int party) {
    List<WaterfallLine> cells =
        switch (row) {
          case LINE_DUE, LINE_HELD, LINE_WAITING ->
              party < 0 ? List.of() : revenue.data().lines(party).stream().map(row::at).toList();
          default -> party < 0 ? List.of() : List.of(row.at(party));
        };
    return cells.stream().filter(revenue.layout()::has).toList();
  }
}
