package org.parley.workbook;

import java.util.ArrayList;
import java.util.List;

/** Who bears a refund of an earlier quarter; {@code Clawback} says the same in Java. */
record RefundFormulas(WaterfallCells cells, WorkbookTexts texts, int refund) {

  private String at(int column) {
    return cells.layout().refund(refund, column).here();
  }

  private String day() {
    return at(WaterfallLayout.REFUND_DAY);
  }

  /** The quarter in which the refund arises; empty if it does not belong here. */
  String arises() {
    String quarter = new CorrectionFormulas(cells, texts).quarterOf(day());
    String known = "INDEX(%s,%s)".formatted(cells.all(WaterfallRow.KNOWN, 0), place());
    String later =
        "IF(AND(%1$s<=%2$s,%3$s=1,%4$s>%5$s),%4$s,\"\")"
            .formatted(
                day(),
                cells.end(cells.data().quarters() - 1),
                known,
                quarter,
                at(WaterfallLayout.REFUND_QUARTER));
    return "IF(COUNT(%s)=3,%s,\"\")"
        .formatted(
            cells.layout().refund(refund, WaterfallLayout.REFUND_DAY).block(1, 3).here(), later);
  }

  /** The place of the quarter whose revenue is refunded. */
  private String place() {
    String number = at(WaterfallLayout.REFUND_QUARTER);
    return cells.data().early() == 0 ? number : number + "+1";
  }

  /** What a party bears. */
  String bears(int party) {
    String alone =
        "IF(%s=%s,%s,0)"
            .formatted(at(WaterfallLayout.CAUSED_BY), party + 1, at(WaterfallLayout.REFUND_AMOUNT));
    String shared = cells.data().collects(party) ? left(party) : clawed(party);
    return "IF(ISNUMBER(%s),IF(ISNUMBER(%s),%s,%s),\"\")"
        .formatted(at(WaterfallLayout.ARISES), at(WaterfallLayout.CAUSED_BY), alone, shared);
  }

  /** The collecting party bears what no other does. */
  private String left(int party) {
    var others = new ArrayList<String>();
    others.add(at(WaterfallLayout.REFUND_AMOUNT));
    for (int other : cells.data().payees()) {
      if (other != party) {
        others.add(at(WaterfallLayout.bears(other)));
      }
    }
    return WaterfallCells.round(String.join("-", others));
  }

  private String clawed(int party) {
    String share = quarter(WaterfallRow.SHARE, party);
    String most = "MIN(%s,ROUND(%s-%s,2))".formatted(part(party), share, earlier(party));
    return "IF(%s<=%s,MAX(0,%s),0)"
        .formatted(day(), quarter(WaterfallRow.CLAWBACK_END, party), most);
  }

  private String quarter(WaterfallRow row, int index) {
    return "INDEX(%s,%s)".formatted(cells.all(row, index), place());
  }

  /** In proportion to the share; the party that takes the rest takes the difference. */
  private String part(int party) {
    if (!cells.data().takesRest(party)) {
      return proportion(party);
    }
    var others = new ArrayList<String>();
    others.add(at(WaterfallLayout.REFUND_AMOUNT));
    for (int other = 0; other < cells.data().parties().size(); other++) {
      if (other != party) {
        others.add(proportion(other));
      }
    }
    return WaterfallCells.round(String.join("-", others));
  }

  private String proportion(int party) {
    String net = quarter(WaterfallRow.NET, 0);
    return "IF(%1$s>0,ROUND(%2$s*%3$s/MAX(0.01,%1$s),2),0)"
        .formatted(net, at(WaterfallLayout.REFUND_AMOUNT), quarter(WaterfallRow.SHARE, party));
  }

  /** What earlier refunds of the same quarter took back, own breaches apart. */
  private String earlier(int party) {
    if (refund == 0) {
      return "0";
    }
    String borne = above(WaterfallLayout.bears(party));
    String quarters = above(WaterfallLayout.REFUND_QUARTER);
    String same = "SUMIFS(%s,%s,%s".formatted(borne, quarters, at(WaterfallLayout.REFUND_QUARTER));
    return "(%1$s)-%1$s,%2$s,%3$s))".formatted(same, above(WaterfallLayout.CAUSED_BY), party + 1);
  }

  private String above(int column) {
    return cells.layout().refund(0, column).block(refund, 1).here();
  }

  /** What of it comes out of what is still held back. */
  String fromHeld(int party) {
    if (cells.data().collects(party)) {
      return "IF(ISNUMBER(%s),0,\"\")".formatted(at(WaterfallLayout.ARISES));
    }
    String used =
        refund == 0
            ? "0"
            : "SUMIFS(%s,%s,%s)"
                .formatted(
                    above(WaterfallLayout.bears(party) + 1),
                    above(WaterfallLayout.REFUND_QUARTER),
                    at(WaterfallLayout.REFUND_QUARTER));
    return "IF(ISNUMBER(%s),IF(%s<=%s,MIN(%s,ROUND(%s-%s,2)),0),\"\")"
        .formatted(
            at(WaterfallLayout.ARISES),
            day(),
            quarter(WaterfallRow.RELEASE_DATE, party),
            at(WaterfallLayout.bears(party)),
            quarter(WaterfallRow.PARTY_HELD, party),
            used);
  }

  /** The parties whose columns the refunds have. */
  static List<Integer> parties(WaterfallData data) {
    var parties = new ArrayList<Integer>();
    for (int party = 0; party < data.parties().size(); party++) {
      if (!data.lines(party).isEmpty() || data.collects(party)) {
        parties.add(party);
      }
    }
    return parties;
  }
}
