package org.parley.workbook;

import java.util.ArrayList;
import java.util.List;
import org.parley.value.Row;

/** What a review says of the gates of exclusivity. */
record GateNotices(Plan.Placed<GateData, GateLayout> gates) {
  List<Notice> all() {
    var notices = new ArrayList<Notice>();
    for (int gate = 0; gate < gates.layout().gates(); gate++) {
      notices.add(gate(gate));
    }
    return notices;
  }

  private Notice gate(int at) {
    Place state = cell(at, GateLayout.STATE);
    String id = gates.data().gates().get(at).key();
    String label =
        gates.data().gates().get(at).text("metric").map(words -> id + ": " + words).orElse(id);
    return Notice.of(
            NoticeKind.GATE,
            label,
            gates.data().section(),
            Notice.severity(state, List.of(7, 10), List.of(1, 3, 6, 8)),
            cell(at, GateLayout.STATUS),
            consequence(at))
        .due(due(at, state))
        .figure("IF(ISNUMBER(%1$s),%1$s,\"\")".formatted(cell(at, GateLayout.ACTUAL).there()));
  }

  /** What the deal says follows from a miss, in the words of the sheet. */
  private String consequence(int at) {
    Row gate = gates.data().gates().get(at);
    return Words.of(gates.data().serving(), GateData.GATES, gate, "consequence").orElse("");
  }

  /** The day that counts next: of the test, for the notice, or of the end of the cure period. */
  private String due(int at, Place state) {
    return "IF(%1$s=2,%2$s,IF(%1$s=3,%3$s,IF(%1$s=6,%4$s,IF(%1$s=8,%5$s,\"\"))))"
        .formatted(
            state.there(),
            cell(at, GateLayout.GATE_DATE).there(),
            cell(at, GateLayout.REPORT_BY).there(),
            cell(at, GateLayout.CURE_END).there(),
            cell(at, GateLayout.NOTICE_BY).there());
  }

  private Place cell(int gate, int column) {
    return gates.layout().gate(gate, column);
  }
}
