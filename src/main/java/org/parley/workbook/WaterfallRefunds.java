package org.parley.workbook;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.deal.economics.Quarters;

/** The refunds of earlier quarters: what is entered, and who bears it. */
record WaterfallRefunds(
    Draft draft, Canvas canvas, WaterfallData data, WaterfallLayout layout, WaterfallCells cells) {
  private static final List<WaterfallText> HEADS =
      List.of(
          WaterfallText.HEAD_REFUND,
          WaterfallText.HEAD_REFUND_DAY,
          WaterfallText.HEAD_REFUND_QUARTER,
          WaterfallText.HEAD_REFUND_AMOUNT,
          WaterfallText.HEAD_CAUSED_BY,
          WaterfallText.HEAD_ARISES);

  void write() {
    int band = layout.refundBand();
    canvas.text(layout.at(band, 0).block(1, layout.printed()), title(draft, data), Look.BAND);
    draft.heads(canvas, layout.at(band + 1, 0), HEADS);
    writeHeads(band + 1);
    writeInputs();
    for (int refund = 0; refund < WaterfallData.REFUNDS; refund++) {
      write(refund);
    }
    draft.name("RevenueRefunds", layout.refund(0, 1).block(WaterfallData.REFUNDS, 4));
  }

  private void writeHeads(int row) {
    for (int party : RefundFormulas.parties(data)) {
      Map<String, String> name = Map.of("name", data.parties().get(party).label());
      Place bears = layout.at(row, WaterfallLayout.bears(party));
      canvas.text(bears, draft.say(WaterfallText.HEAD_BEARS, name), Look.HEAD);
      canvas.text(bears.right(1), draft.say(WaterfallText.HEAD_FROM_HELD, name), Look.HEAD);
    }
  }

  private void writeInputs() {
    InputRules rules = new InputRules(draft, canvas);
    rules.dates(layout.refunds(WaterfallLayout.REFUND_DAY));
    rules.whole(
        layout.refunds(WaterfallLayout.REFUND_QUARTER),
        cells.number(0),
        Quarters.COUNT,
        data.early() == 0 ? WaterfallText.PROMPT_QUARTER : WaterfallText.PROMPT_QUARTER_EARLY);
    rules.amounts(layout.refunds(WaterfallLayout.REFUND_AMOUNT), Format.MONEY);
    rules.numbered(
        layout.refunds(WaterfallLayout.CAUSED_BY),
        data.parties().size(),
        WaterfallText.PROMPT_PARTY);
  }

  private void write(int refund) {
    RefundFormulas formulas = new RefundFormulas(cells, draft.texts(), refund);
    canvas.text(layout.refund(refund, 0), Integer.toString(refund + 1), Look.CENTRE);
    canvas.formula(
        layout.refund(refund, WaterfallLayout.ARISES),
        formulas.arises(),
        Look.FIGURE,
        Format.WHOLE);
    for (int party : RefundFormulas.parties(data)) {
      Place bears = layout.refund(refund, WaterfallLayout.bears(party));
      canvas.formula(bears, formulas.bears(party), Look.FIGURE, Format.MONEY);
      canvas.formula(bears.right(1), formulas.fromHeld(party), Look.FIGURE, Format.MONEY);
    }
  }

  /** The head of the part, with the numbers by which parties are entered. */
  static String title(Draft draft, WaterfallData data) {
    String names =
        IntStream.range(0, data.parties().size())
            .mapToObj(at -> (at + 1) + " " + data.parties().get(at).label())
            .collect(Collectors.joining(", "));
    return draft.say(WaterfallText.BAND_REFUNDS, Map.of("names", names));
  }
}
